import { DomainError } from "../../core/DomainError";
import { prebuildPlan } from "../../core/production/plans/prebuildPlan";
import { call, eachRow, isOmitted, readChoice, readItemSeries, readPerItem, writeSeries } from "../support";

/**
 * Which rows the answer has.
 * @customenum {string}
 */
enum PrebuildOutput {
  /** Production, and below it the shortage; for one item. */
  both = "both",
  /** What to make. */
  production = "production",
  /** Demand that cannot be served. */
  shortage = "shortage",
}

/**
 * Pre-build: the latest production that capacity allows, made ahead where a period is short, and the demand that stays unserved.
 * @customfunction PREBUILD
 * @param demand Units demanded in each period (or hours of load): a row, or a block of items by periods; a single column is one item whose periods run down.
 * @param capacity Units (or hours) that can be made in each period: one value, one a period, one an item, or the shape of demand. Every row has its own.
 * @param [opening] Units in stock before the first period: one value, or one an item. If omitted, 0.
 * @param [periodsAhead] Most periods that production may be ahead of demand: one value, or one an item; 0: none. If omitted, no limit.
 * @param [shelfLife] Periods after the one in which it was made in which a unit can still be used; blank or 0: it does not expire. Opening stock counts as just made. If omitted, no limit.
 * @param {PrebuildOutput} [output] both, production or shortage. If omitted, both for one item and production for a block.
 * @returns Production and shortage by period. The shortage is the least there can be; it is lost, and falls on the later demand.
 * @example =AOP.PREBUILD({60,80,150,120}, 100) -> {100,100,100,100;0,0,0,10}
 * @example =AOP.PREBUILD({60,80,150,90}, 100, , 1) -> {90,100,100,90;0,0,0,0}
 * @example =AOP.PREBUILD({60,80}, {100,100,100}) -> #VALUE!
 * @source Least shortage: Glover (1967), Maximum matching in a convex bipartite graph; then each unit as late as it can be made.
 */
export function prebuild(
  demand: any[][],
  capacity: any[][],
  opening?: any[][],
  periodsAhead?: any[][],
  shelfLife?: any[][],
  output?: PrebuildOutput,
): any[][] {
  return call(() => {
    const perItem = [opening, periodsAhead, shelfLife];
    const { series, direction, matching } = readItemSeries(demand, "demand", perItem, { minimum: 0 });
    const [count, periods] = [series.length, series[0]?.length ?? 0];
    const capacities = matching(capacity, "capacity", { minimum: 0 });
    const openings = readPerItem(opening, "opening", count, { minimum: 0, default: 0 });
    const ahead = readPerItem(periodsAhead, "periodsAhead", count, { minimum: 0, integer: true, default: periods });
    const lives = readPerItem(shelfLife, "shelfLife", count, { minimum: 0, integer: true, default: 0 });
    const wanted = isOmitted(output)
      ? count === 1
        ? "both"
        : "production"
      : readChoice(output, "output", Object.values(PrebuildOutput));
    const planOf = (item: number): ReturnType<typeof prebuildPlan> =>
      prebuildPlan({
        demand: series[item] ?? [],
        capacity: capacities[item] ?? [],
        opening: openings[item] ?? 0,
        periodsAhead: ahead[item] ?? 0,
        shelfLife: lives[item] || Infinity,
      });
    if (wanted !== "both")
      return writeSeries(
        eachRow(count, periods, (item) => planOf(item)[wanted]),
        direction,
      );
    if (count > 1)
      throw new DomainError("invalid", "supply.output.block", { output: "both", choices: "production, shortage" });
    const { production, shortage } = planOf(0);
    return writeSeries([production, shortage], direction);
  });
}
