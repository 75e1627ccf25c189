import { closingTargets } from "../../core/production/plans/closingTargets";
import { levelPlan } from "../../core/production/plans/levelPlan";
import { call, eachRow, readChoice, readItemSeries, readPerItem, writeSeries } from "../support";
import { readCover } from "../support/readCover";

/**
 * What the one rate must achieve.
 * @customenum {string}
 */
enum LevelGoal {
  /** End with the closing stock; in between there may be shortages. */
  closing = "closing",
  /** No period closes below zero, also where the stock then ends above its target. */
  noshortage = "noshortage",
}

/**
 * Level production: one rate a day (or a period) that meets the demand of the whole horizon and leaves the closing stock.
 * @customfunction LEVEL
 * @param demand Units demanded in each period: a row, or a block of items by periods; a single column is one item whose periods run down.
 * @param [opening] Units in stock before the first period: one value, or one an item. Negative: already owed. If omitted, 0.
 * @param [closing] Units to be in stock after the last period: one value, or one an item. If omitted, 0.
 * @param [cover] Instead of closing: periods of demand to be in stock after the last period, whose own demand is taken to go on; working days if workingDays is given.
 * @param [workingDays] Working days of each period: production is even a day. If omitted, even a period.
 * @param {LevelGoal} [goal] closing or noshortage. If omitted, closing.
 * @returns Units to make in each period, in the shape of demand; 0 where the opening stock is enough for all.
 * @example =AOP.LEVEL({900,700,800,1200,1500,1100}, 0, 0, , {22,18,21,21,22,20}) -> {1100,900,1050,1050,1100,1000}
 * @example =AOP.LEVEL({100,300,80}, 20, , , , "noshortage") -> {190,190,190}
 * @example =AOP.LEVEL({100,300}, 0, 10, 1) -> #VALUE!
 * @source Heizer & Render, Operations Management, aggregate planning, level strategy; without shortages: Nahmias, Production and Operations Analysis, constant workforce plan.
 */
export function level(
  demand: any[][],
  opening?: any[][],
  closing?: any[][],
  cover?: any[][],
  workingDays?: any[][],
  goal?: LevelGoal,
): any[][] {
  return call(() => {
    const { series, direction, matching } = readItemSeries(demand, "demand", [opening, closing, cover], { minimum: 0 });
    const [count, periods] = [series.length, series[0]?.length ?? 0];
    const openings = readPerItem(opening, "opening", count, { default: 0 });
    const covers = readCover(cover, closing, count);
    const closings = readPerItem(closing, "closing", count, { minimum: 0, default: 0 });
    const days = matching(workingDays, "workingDays", { minimum: 0, default: 1 });
    const withoutShortage = readChoice(goal, "goal", Object.values(LevelGoal), "closing") === "noshortage";
    const plans = eachRow(count, periods, (item) => {
      const [units, worked] = [series[item] ?? [], days[item] ?? []];
      const target = { kind: "cover", cover: covers?.[item] ?? 0, workingDays: worked } as const;
      return levelPlan({
        demand: units,
        opening: openings[item] ?? 0,
        closing: covers ? (closingTargets(units, target).at(-1) ?? 0) : (closings[item] ?? 0),
        days: worked,
        withoutShortage,
      });
    });
    return writeSeries(plans, direction);
  });
}
