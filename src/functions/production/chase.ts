import { chasePlan } from "../../core/production/plans/chasePlan";
import { closingTargets } from "../../core/production/plans/closingTargets";
import { call, eachRow, readItemSeries, readPerItem, writeSeries } from "../support";
import { readCover } from "../support/readCover";

/**
 * Chase production: in each period what its demand and its closing stock need, so that stock follows its target.
 * @customfunction CHASE
 * @param demand Units demanded in each period: a row, or a block of items by periods; a single column is one item whose periods run down.
 * @param [opening] Units in stock before the first period: one value, or one an item. Negative: already owed. If omitted, 0.
 * @param [closing] Units to be in stock at the end of each period: one value, one a period, one an item, or the shape of demand. If omitted, 0.
 * @param [cover] Instead of closing: periods of following demand to be in stock at the end of each period; working days if workingDays is given. Beyond the last period its demand is taken to go on.
 * @param [workingDays] Working days of each period: they measure the cover, and in a period without any nothing is made. If omitted, every period counts as one.
 * @returns Units to make in each period, in the shape of demand; 0 where the stock is enough.
 * @example =AOP.CHASE({900,700,800}) -> {900,700,800}
 * @example =AOP.CHASE({100,60,80}, 30, , 0.5) -> {100,70,80}
 * @example =AOP.CHASE({100,60,80}, 30, 20, 0.5) -> #VALUE!
 * @source Heizer & Render, Operations Management, aggregate planning, chase strategy.
 */
export function chase(
  demand: any[][],
  opening?: any[][],
  closing?: any[][],
  cover?: any[][],
  workingDays?: any[][],
): any[][] {
  return call(() => {
    const { series, direction, matching } = readItemSeries(demand, "demand", [opening, cover], { minimum: 0 });
    const [count, periods] = [series.length, series[0]?.length ?? 0];
    const openings = readPerItem(opening, "opening", count, { default: 0 });
    const covers = readCover(cover, closing, count);
    const closings = matching(closing, "closing", { minimum: 0, default: 0 });
    const days = matching(workingDays, "workingDays", { minimum: 0, default: 1 });
    const plans = eachRow(count, periods, (item) => {
      const [units, worked] = [series[item] ?? [], days[item] ?? []];
      const targets = covers
        ? closingTargets(units, { cover: covers[item] ?? 0, workingDays: worked })
        : (closings[item] ?? []);
      return chasePlan({ demand: units, opening: openings[item] ?? 0, targets, days: worked });
    });
    return writeSeries(plans, direction);
  });
}
