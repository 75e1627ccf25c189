import type { Model } from "highs";
import type { LinearModel } from "./LinearModel";
import type { LinearRanges } from "./LinearRanges";
import type { LinearSolution } from "./LinearSolution";
import { solver } from "./solver";
import type { SolverLimits } from "./SolverLimits";

/** HiGHS does not count a model without columns as solved. */
const nothingToDecide: LinearSolution = {
  status: "optimal",
  endedBy: null,
  objective: 0,
  gap: 0,
  values: new Float64Array(0),
  rowPrices: new Float64Array(0),
  columnPrices: new Float64Array(0),
};
/** The solver counts branches in 32 bits: the largest number is none. */
const defaults = { seconds: 10, gap: 1e-4, nodes: 2 ** 31 - 1 } as const;

/**
 * A model that stays with the solver: after a change of costs or limits it is solved again from where it was. It holds memory that
 * no collector frees, so `close` it.
 */
export class LinearSession {
  private readonly model: Model;
  private readonly hasWhole: boolean;
  private readonly columns: number;
  private readonly rows: number;

  constructor(model: LinearModel) {
    const highs = solver.now();
    const [columns, rows] = [model.cost.length, model.rowLower.length];
    [this.columns, this.rows] = [columns, rows];
    this.hasWhole = model.isWhole !== null;
    this.model = highs.createModel({
      numCols: columns,
      numRows: rows,
      colCost: model.cost,
      colLower: model.lower,
      colUpper: model.upper,
      rowLower: model.rowLower,
      rowUpper: model.rowUpper,
      matrix: {
        format: "csc",
        numRows: rows,
        numCols: columns,
        starts: model.starts,
        indices: model.rows,
        values: model.coefficients,
      },
      ...(model.isWhole ? { integrality: Int32Array.from(model.isWhole) } : {}),
    });
    this.model.options.set({ output_flag: false, random_seed: 0 });
  }

  solve(limits: SolverLimits = {}): LinearSolution {
    const { constants } = solver.now();
    const { model } = this;
    model.options.set({
      time_limit: limits.seconds ?? defaults.seconds,
      mip_rel_gap: limits.gap ?? defaults.gap,
      mip_max_nodes: limits.nodes ?? defaults.nodes,
    });
    model.zeroAllClocks();
    model.run();
    const status = model.getModelStatus();
    const { modelStatus } = constants;
    if (status === modelStatus.infeasible) return { status: "infeasible" };
    if (status === modelStatus.unbounded) return { status: "unbounded" };
    if (status === modelStatus.unboundedOrInfeasible) return this.unboundedOrInfeasible(limits);
    if (status === modelStatus.empty) return nothingToDecide;
    const isOptimal = status === modelStatus.optimal;
    const feasible = model.info.get("primal_solution_status") === constants.solutionStatus.feasible;
    const endedBy = status === modelStatus.timeLimit ? "seconds" : "nodes";
    if (!isOptimal && !feasible) return { status: "unsolved", endedBy };
    const { colValue, rowDual, colDual } = model.getSolution();
    return {
      status: isOptimal ? "optimal" : "feasible",
      endedBy: isOptimal ? null : endedBy,
      objective: model.getObjectiveValue(),
      gap: this.hasWhole ? Number(model.info.get("mip_gap")) : 0,
      values: colValue,
      rowPrices: this.hasWhole ? null : rowDual,
      columnPrices: this.hasWhole ? null : colDual,
    };
  }

  /**
   * Where the simplex begins: each of these columns takes up what its row asks for, all others are at their lower limit. A plan that
   * is nearly right is solved many times faster than from nothing. As many rows as columns.
   */
  startWith(columns: readonly number[], rows: readonly number[]): void {
    const { lower, basic } = solver.now().constants.basisStatus;
    const colStatus = new Int32Array(this.columns).fill(lower);
    const rowStatus = new Int32Array(this.rows).fill(basic);
    for (const column of columns) colStatus[column] = basic;
    for (const row of rows) rowStatus[row] = lower;
    this.model.setBasis({ colStatus, rowStatus });
  }

  changeCost(column: number, cost: number): void {
    this.model.changeColCost(column, cost);
  }

  changeLimits(column: number, lower: number, upper: number): void {
    this.model.changeColBounds(column, lower, upper);
  }

  changeRow(row: number, lower: number, upper: number): void {
    this.model.changeRowBounds(row, lower, upper);
  }

  /** The smallest set of rows and of columns' limits that contradict each other; empty where the model has a solution. */
  conflict(): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
    // 2: from the linear model, 4: until nothing more can be taken out. The default, 0, returns nothing; 2 alone, more than is needed.
    this.model.options.set({ iis_strategy: 6 });
    const { rowIndex, colIndex, colBound } = this.model.getIis();
    const { boundFree } = solver.now().constants.iis;
    return {
      rows: [...rowIndex],
      columns: [...colIndex].filter((_, index) => colBound[index] !== boundFree),
    };
  }

  /** How far costs and limits may move, each by itself, before the optimum or its prices change. Only of an optimum without whole values. */
  ranges(): LinearRanges {
    const { colCostDown, colCostUp, colBoundDown, colBoundUp, rowBoundDown, rowBoundUp } = this.model.getRanging();
    const span = (down: { readonly value: Float64Array }, up: { readonly value: Float64Array }) => ({
      least: down.value,
      most: up.value,
    });
    return {
      costs: span(colCostDown, colCostUp),
      columnLimits: span(colBoundDown, colBoundUp),
      rowLimits: span(rowBoundDown, rowBoundUp),
    };
  }

  close(): void {
    this.model.dispose();
  }

  /** Presolve cannot tell the two apart; the simplex without it can. */
  private unboundedOrInfeasible(limits: SolverLimits): LinearSolution {
    this.model.options.set({ presolve: "off" });
    try {
      const again = this.solve(limits);
      return again;
    } finally {
      this.model.options.set({ presolve: "choose" });
    }
  }
}
