import { DomainError } from "../../DomainError";
import type { LinearSolution, OptimalSolution } from "../../optimization/LinearSolution";
import { solveLinear } from "../../optimization/solveLinear";
import { tidierOf } from "../constrained/tidierOf";
import { capacitatedModel, type CapacitatedModel } from "./capacitatedModel";
import type { CapacitatedInput, CapacitatedPlan } from "./CapacitatedPlan";

/**
 * The lots of least cost for items that share hours with setups (see capacitatedModel), or the best found within the limits and how far it may be
 * from the least. The solver must be loaded. Errors: "infeasible" where the hours do not suffice, telling how many are short.
 */
export function planCapacitatedLots(input: CapacitatedInput): CapacitatedPlan {
  const parts = capacitatedModel(input);
  const found = solveLinear(parts.model, input.limits);
  if (found.status === "infeasible") throw shortHours(input, "supply.lots.shortHours");
  if (found.status === "unbounded") throw new DomainError("invalid", "supply.aggregate.unbounded");
  if (found.status === "unsolved") return withAllSetups(input, parts, found.endedBy);
  const open = parts.setups.map((columns) => columns.map((column) => (found.values[column] ?? 0) > 0.5));
  const fixed = withSetups(parts, open);
  const solution = isSolved(fixed) ? fixed : found;
  // Without a bound yet the gap is infinite.
  const bound = Number.isFinite(found.gap) ? found.objective * (1 - found.gap) : 0;
  return planOf(input, parts, solution, found.endedBy, bound);
}

/** With the setups decided, the quantities are a linear model: exact, where the search keeps to its tolerances only. */
function withSetups({ model, setups }: CapacitatedModel, open: readonly (readonly boolean[])[]): LinearSolution {
  const [lower, upper] = [model.lower.slice(), model.upper.slice()];
  setups.forEach((columns, item) =>
    columns.forEach((column, period) => (lower[column] = upper[column] = open[item]?.[period] ? 1 : 0)),
  );
  return solveLinear({ ...model, lower, upper, isWhole: null });
}

/** Where the search had no plan when it ended: a setup in each period that needs the item, if the hours allow that, bounded by the model without whole numbers. */
function withAllSetups(
  input: CapacitatedInput,
  parts: CapacitatedModel,
  endedBy: CapacitatedPlan["endedBy"],
): CapacitatedPlan {
  const solution = withSetups(
    parts,
    input.demand.map((own) => own.map((units) => units > 0)),
  );
  if (!isSolved(solution)) throw shortHours(input, "supply.lots.unsolved");
  const relaxed = solveLinear({ ...parts.model, isWhole: null });
  return planOf(input, parts, solution, endedBy, isSolved(relaxed) ? relaxed.objective : 0);
}

function isSolved(solution: LinearSolution): solution is OptimalSolution {
  return solution.status === "optimal" || solution.status === "feasible";
}

/** Lots, stock and cost from the values; a setup without a lot is none. */
function planOf(
  input: CapacitatedInput,
  parts: CapacitatedModel,
  { values }: OptimalSolution,
  endedBy: CapacitatedPlan["endedBy"],
  bound: number,
): CapacitatedPlan {
  const lots = parts.lots.map((columns, item) => {
    const tidy = tidierOf(parts.units[item] ?? 1);
    return columns.map((column) => tidy.amount(values[column] ?? 0));
  });
  const setups = lots.map((own) => own.map((units) => units > 0));
  const stock = lots.map((own, item) => {
    let level = 0;
    return own.map((units, period) => {
      const before = level;
      const demand = input.demand[item]?.[period] ?? 0;
      level += units - demand;
      // What is left of a difference of equals is noise.
      if (Math.abs(level) < 1e-9 * (before + units + demand)) level = 0;
      return Math.max(0, level);
    });
  });
  const each = (value: (item: number, period: number) => number): number =>
    lots.reduce((sum, own, item) => own.reduce((all, _, period) => all + value(item, period), sum), 0);
  const setupCost = each((item, period) => (setups[item]?.[period] ? (input.setupCost[item]?.[period] ?? 0) : 0));
  const holdingCost = each((item, period) => (stock[item]?.[period] ?? 0) * (input.holdingCost[item]?.[period] ?? 0));
  return {
    endedBy,
    lots,
    stock,
    setups,
    hours: input.capacity.map((_, period) =>
      lots.reduce(
        (sum, own, item) =>
          sum +
          (own[period] ?? 0) * (input.unitTime[item] ?? 0) +
          (setups[item]?.[period] ? (input.setupTime[item]?.[period] ?? 0) : 0),
        0,
      ),
    ),
    setupCost,
    holdingCost,
    bound: Math.max(0, Math.min(setupCost + holdingCost, bound * parts.money)),
  };
}

/** How many hours must be added (the least that the same search finds), and up to when. */
function shortHours(input: CapacitatedInput, key: string): DomainError {
  const { model, added, hour } = capacitatedModel(input, true);
  const found = solveLinear(model, { ...input.limits, gap: 1e-5 });
  if (!isSolved(found)) return new DomainError("infeasible", "supply.lots.tooLittle");
  const hours = added.map((column) => (found.values[column] ?? 0) * hour);
  const total = hours.reduce((sum, each) => sum + each, 0);
  const period = hours.findLastIndex((each) => each > 1e-6 * total) + 1;
  return new DomainError("infeasible", key, { hours: Number(total.toPrecision(6)), period });
}
