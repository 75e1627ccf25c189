import type { LinearModel } from "../../optimization/LinearModel";
import { ModelBuilder } from "../../optimization/ModelBuilder";
import type { LimitedProblem } from "./LimitedProblem";

/** A model of an award: where its columns and rows are. */
export interface AwardModel {
  readonly model: LinearModel;
  /** Column of each way that it has, by the way's number. */
  readonly columnOf: ReadonlyMap<number, number>;
  /** Columns of the loads of each pool, in their order. */
  readonly loads: readonly (readonly number[])[];
  /** Row of each shipment that it decides on. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** Row of each limit. */
  readonly limitRows: readonly number[];
}

/** What of a problem is left to decide, and what serving counts against a cost. */
export interface ModelChoice {
  /** Money that serving a shipment of value 1 is worth; null: only what is served counts, at any cost. */
  readonly worth: number | null;
  readonly isWhole: boolean;
  /** Ways that are decided on; the others are not taken, or `fixed`. */
  readonly free: readonly number[];
  readonly fixed: readonly number[];
}

/**
 * Minimise cost less what serving is worth: each shipment is served by one way or none, each limit holds, a pool carries no more than
 * its loads that run, and the cheaper loads run first.
 */
export function awardModel(problem: LimitedProblem, { worth, isWhole, free, fixed }: ModelChoice): AwardModel {
  const { ways, limits, pools, values, input } = problem;
  const builder = new ModelBuilder();
  const columnOf = new Map<number, number>();
  const byShipment = new Map<number, number[]>();
  const byLimit = limits.map((): [number, number][] => []);
  const used = limits.map(() => 0);
  for (const number of fixed)
    for (const [limit, amount] of ways[number]?.uses ?? []) used[limit] = (used[limit] ?? 0) + amount;
  for (const number of free) {
    const way = ways[number];
    if (!way) continue;
    const value = values[way.shipment] ?? 0;
    const cost = worth === null ? -value : way.handling + way.freight - worth * value;
    const column = builder.column({ cost, upper: 1, isWhole });
    columnOf.set(number, column);
    byShipment.set(way.shipment, [...(byShipment.get(way.shipment) ?? []), column]);
    for (const [limit, amount] of way.uses) byLimit[limit]?.push([column, amount]);
  }
  const loads = pools.map(({ rates }) =>
    rates.map((rate) =>
      builder.column({ cost: worth === null ? 0 : (input.rates[rate]?.rate ?? 0), upper: 1, isWhole }),
    ),
  );
  const rowOf = new Map(
    [...byShipment].map(([shipment, columns]) => [
      shipment,
      builder.row(
        -Infinity,
        1,
        columns.map((column) => [column, 1]),
      ),
    ]),
  );
  const limitRows = limits.map(({ capacity, pool }, limit) => {
    const own =
      pool === null ? [] : (loads[pool] ?? []).map((column) => [column, -(pools[pool]?.planned ?? 0)] as const);
    return builder.row(-Infinity, capacity - (used[limit] ?? 0), [...(byLimit[limit] ?? []), ...own]);
  });
  pools.forEach((_, pool) => {
    const members = free.filter((number) => ways[number]?.pool === pool);
    const first = loads[pool]?.[0];
    if (first === undefined || members.length === 0) return;
    // What weighs next to nothing needs a load all the same: the solver takes a load of a millionth for none.
    const terms = members.map((number) => [columnOf.get(number) ?? -1, 1] as const);
    builder.row(-Infinity, 0, [...terms, [first, -members.length]]);
  });
  for (const own of loads)
    own.slice(1).forEach((column, index) => builder.row(0, Infinity, [[own[index] ?? 0, 1], [column, -1]])); // prettier-ignore
  return { model: builder.build(), columnOf, loads, rowOf, limitRows };
}
