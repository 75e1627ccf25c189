import { DomainError } from "../../DomainError";
import { LinearSession } from "../../optimization/LinearSession";
import type { SolverLimits } from "../../optimization/SolverLimits";
import { conflictOf } from "./conflictOf";
import { readFigures } from "./readFigures";
import type { SupplyConflict } from "./SupplyReasons";
import type { SupplyFigures } from "./SupplyFigures";
import type { SupplyInput, SupplyItem, SupplyResource } from "./SupplyInput";
import { demandRow, mostLost, supplyModel, type SupplyModel } from "./supplyModel";

/** A linear plan is either solved or not: the time only ends what a machine cannot do at all. */
const longestSeconds = 120;

/**
 * A supply plan that stays with the solver: a changed demand or capacity is solved from where the plan was, in a few milliseconds. The
 * solver must be loaded. It holds memory that no collector frees, so `close` it.
 */
export class SupplySession {
  private readonly parts: SupplyModel;
  private readonly session: LinearSession;
  private readonly items: SupplyItem[];
  private readonly resources: SupplyResource[];
  private readonly periods: readonly string[];

  constructor(input: SupplyInput) {
    this.parts = supplyModel(input);
    this.session = new LinearSession(this.parts.model);
    startLotForLot(this.parts, this.session);
    this.items = [...input.items];
    this.resources = [...input.resources];
    this.periods = input.periods;
  }

  /** The plan as it stands now, with all changes. */
  get input(): SupplyInput {
    const { periods, items, resources } = this;
    return { periods, items: [...items], resources: [...resources] };
  }

  /** The cheapest plan; null where there is none within the limits. */
  solve(limits: SolverLimits = {}): SupplyFigures | null {
    const solution = this.session.solve({ seconds: longestSeconds, ...limits });
    if (solution.status === "infeasible") return null;
    if (solution.status === "unbounded") throw new DomainError("invalid", "supply.aggregate.unbounded");
    // A linear plan that is not proven has no gap to tell: it is none.
    if (solution.status !== "optimal") throw new DomainError("noConvergence", "supply.plan.unsolved");
    return readFigures(this.input, this.parts, solution);
  }

  /** Changes one demand, in units. */
  changeDemand(item: number, period: number, units: number): void {
    const known = this.items[item];
    const row = this.parts.balance[item]?.[period];
    if (!known || row === undefined) throw new RangeError(`The plan has no item ${item} in period ${period}.`);
    const changed = { ...known, demand: replaced(known.demand, period, units) };
    this.items[item] = changed;
    const unit = this.parts.scale.units[item] ?? 1;
    const net = demandRow(changed, period, unit);
    this.session.changeRow(row, net, net);
    const lost = this.parts.items[item]?.[period]?.lost ?? null;
    if (lost !== null) this.session.changeLimits(lost, 0, mostLost(changed, period, unit));
  }

  /** Changes the regular hours of a resource in a period. */
  changeHours(resource: number, period: number, hours: number): void {
    const known = this.resources[resource];
    const column = this.parts.regular[resource]?.[period];
    if (!known || column === undefined)
      throw new RangeError(`The plan has no resource ${resource} in period ${period}.`);
    this.resources[resource] = { ...known, hours: replaced(known.hours, period, hours) };
    this.session.changeLimits(column, 0, hours / (this.parts.scale.hours[resource] ?? 1));
  }

  /** By resource and period: up to how many regular hours the price of an hour holds. After `solve`. */
  hourRanges(): readonly (readonly number[])[] {
    const { most } = this.session.ranges().columnLimits;
    return this.parts.regular.map((columns, resource) =>
      columns.map((column) => (most[column] ?? 0) * (this.parts.scale.hours[resource] ?? 1)),
    );
  }

  /** The smallest set of demands and limits that contradict each other; empty where there is a plan. */
  conflict(): readonly SupplyConflict[] {
    return conflictOf(this.input, this.parts, this.session.conflict());
  }

  close(): void {
    this.session.close();
  }
}

/** Everything is made by its first way in the period of its demand, in regular hours, be there enough or not: the dual simplex only moves what is too much. */
function startLotForLot({ items, balance, regular, hours }: SupplyModel, session: LinearSession): void {
  const [columns, rows]: [number[], number[]] = [regular.flat(), hours.flat()];
  items.forEach((own, item) =>
    own.forEach(({ ways, subcontract }, period) => {
      const column = ways[0] ?? subcontract;
      const row = balance[item]?.[period];
      if (column === null || row === undefined) return;
      columns.push(column);
      rows.push(row);
    }),
  );
  session.startWith(columns, rows);
}

function replaced(values: readonly number[], index: number, value: number): number[] {
  return values.map((each, position) => (position === index ? value : each));
}
