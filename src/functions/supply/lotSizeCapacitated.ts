import { DomainError } from "../../core/DomainError";
import type { CapacitatedPlan } from "../../core/supply/lots/CapacitatedPlan";
import { functionMessage } from "../../messages/functionMessage";
import { call, readChoice, readInteger, readItemSeries, readNumber, readPerItem, writeSeries } from "../support";
import { searchStatus, totalRow } from "../support/searchStatus";
import { signalOf } from "../support/signalOf";
import { answerEach } from "../support/workers/answerEach";
import { constrainedTasks } from "../support/workers/constrainedTasks";

/**
 * What AOP.LOTSIZE.CAPACITATED shows.
 * @customenum {string}
 */
enum CapacitatedOutput {
  /** Lots with the hours of each period, the cost, the bound and the status. */
  plan = "plan",
  /** Lots only, in the shape of the demand. */
  lots = "lots",
  /** Stock at the end of each period, in the shape of the demand. */
  stock = "stock",
  /** Five figures: total cost, setup cost, holding cost, bound, gap. */
  cost = "cost",
}

type Row = (string | number | null)[];

/** Items x periods: more setups than a search can decide in a minute. */
const most = 5000;

/**
 * Lots of several items on one resource whose hours are limited and whose setups take time, at the least setup and holding cost; with a bound that no plan can beat.
 * @customfunction LOTSIZE.CAPACITATED
 * @cancelable
 * @param demand Units needed by period, net of stock, 0 or more: items down, periods across; a single column is one item whose periods run down.
 * @param setupCost Cost of a setup: one value, one an item, one a period, or a block like demand.
 * @param setupTime Hours of a setup, in the same shapes.
 * @param unitTime Hours of a unit: one value, or one an item.
 * @param holdingCost Cost of one unit in stock at the end of one period, in the shapes of setupCost.
 * @param capacity Hours of the resource: one value, or one a period.
 * @param [gap] Share by which the cost may lie above the least when the search ends, 0 to 1. If omitted, 0.01.
 * @param [branches] Branches, 1 or more, after which the search ends with the best plan it has, the same on every machine. If omitted, 1000.
 * @param [seconds] Longest time of the search, 1 to 600; if it ends the search the status says so. If omitted, 30.
 * @param {CapacitatedOutput} [output] plan, lots, stock or cost. If omitted, plan.
 * @returns Plan: a row an item with its number and its lots, then Hours, Setup cost, Holding cost, Total cost, Bound, and Status: optimal, or the share by which the cost may lie above the least. Too few hours: #N/A with how many are short.
 * @example =AOP.LOTSIZE.CAPACITATED({40,60;30,0}, {80;60}, 5, 1, {1;1.5}, {90,70}) -> {1,40,60;2,30,0;"Hours",80,65;"Setup cost","",220;"Holding cost","",0;"Total cost","",220;"Bound","",220;"Status","optimal",0}
 * @example =AOP.LOTSIZE.CAPACITATED({40,60;30,0}, {80;60}, 5, 1, {1;1.5}, {90,70}, , , , "lots") -> {40,60;30,0}
 * @example =AOP.LOTSIZE.CAPACITATED({40,60;30,0}, 80, 5, 1, 1, 60) -> #N/A
 * @example =AOP.LOTSIZE.CAPACITATED({40,60;30,0}, 80, -5, 1, 1, 60) -> #VALUE!
 * @source Trigeiro, Thomas & McClain (1989), Capacitated lot sizing with setup times; solver: HiGHS (Huangfu & Hall 2018).
 */
export function lotSizeCapacitated(
  demand: any[][],
  setupCost: any[][],
  setupTime: any[][],
  unitTime: any[][],
  holdingCost: any[][],
  capacity: any[][],
  gap?: any,
  branches?: any,
  seconds?: any,
  output?: CapacitatedOutput,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return call(() => {
    const { series, direction, matching } = readItemSeries(demand, "demand", [unitTime], { minimum: 0 });
    const [items, periods] = [series.length, series[0]?.length ?? 0];
    if (items * periods > most) throw new DomainError("invalid", "supply.lots.tooLarge", { items, periods });
    const shown = readChoice(output, "output", Object.values(CapacitatedOutput), "plan");
    const input = {
      demand: series,
      setupCost: matching(setupCost, "setupCost", { minimum: 0 }),
      setupTime: matching(setupTime, "setupTime", { minimum: 0 }),
      unitTime: readPerItem(unitTime, "unitTime", items, { minimum: 0 }),
      holdingCost: matching(holdingCost, "holdingCost", { minimum: 0 }),
      capacity: readPerItem(capacity, "capacity", periods, { minimum: 0 }),
      limits: {
        gap: readNumber(gap, "gap", { default: 0.01, minimum: 0, maximum: 1 }),
        nodes: readInteger(branches, "branches", { default: 1000, minimum: 1, maximum: 1_000_000 }),
        seconds: readNumber(seconds, "seconds", { default: 30, minimum: 1, maximum: 600 }),
      },
    };
    return answerEach(
      constrainedTasks.lots,
      [input],
      ([plan]) => {
        if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
        if (shown === "lots" || shown === "stock") return writeSeries(plan[shown], direction);
        const total = plan.setupCost + plan.holdingCost;
        if (shown === "plan") return planRows(plan, total, Math.max(3, periods + 1));
        const above = searchStatus(total, plan.bound, 3)[2];
        return [[total, plan.setupCost, plan.holdingCost, plan.bound, above]];
      },
      signalOf(invocation),
    );
  });
}

function planRows(plan: CapacitatedPlan, total: number, columns: number): Row[] {
  const word = (key: string): string => functionMessage(`supply.lots.${key}`);
  const row = (name: string | number, values: readonly number[]): Row => [
    name,
    ...values,
    ...new Array<null>(columns - 1 - values.length).fill(null),
  ];
  const status = searchStatus(total, plan.bound, columns);
  const above = Number(status[columns - 1]);
  if (plan.endedBy === "seconds")
    status[1] = functionMessage("supply.lots.timeOver", { percent: Number((100 * above).toPrecision(2)) });
  return [
    ...plan.lots.map((lots, item) => row(item + 1, lots)),
    row(word("hours"), plan.hours),
    totalRow(word("setupCost"), columns, [plan.setupCost]),
    totalRow(word("holdingCost"), columns, [plan.holdingCost]),
    totalRow(word("total"), columns, [total]),
    totalRow(word("bound"), columns, [plan.bound]),
    status,
  ];
}
