import type { EstimateMethod } from "../../core/cost/estimate/EstimateInput";
import { latestEstimate as estimateOf } from "../../core/cost/estimate/latestEstimate";
import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { functionMessage } from "../../messages/functionMessage";
import {
  call,
  eachRow,
  isOmitted,
  readBlock,
  readChoice,
  readInteger,
  readKeys,
  readOptionalNumber,
  readText,
  writeSeries,
} from "../support";
import { readNames } from "../support/readNames";

/**
 * How the open periods are estimated.
 * @customenum {string}
 */
enum EstimateMethodWord {
  /** The remaining plan or forecast. */
  plan = "plan",
  /** The mean of the closed periods goes on. */
  runrate = "runrate",
  /** The straight line through the closed periods goes on. */
  trend = "trend",
  /** The remaining plan, times actual to date over plan to date. */
  ratio = "ratio",
}

/**
 * What the answer shows.
 * @customenum {string}
 */
enum EstimateAnswer {
  /** All periods, and the full year behind them. */
  all = "all",
  /** All periods. */
  periods = "periods",
  /** The full year alone. */
  year = "year",
  /** A table: actual and plan to date, rest of the year, full year, planned year, difference, what each open period must bring to reach the plan. */
  outlook = "outlook",
}

const outlookColumns = [
  "item",
  "actual",
  "planToDate",
  "rest",
  "year",
  "plan",
  "difference",
  "share",
  "needed",
] as const;

/**
 * Latest estimate of the year: the actual of the closed periods and, for the open ones, the remaining plan or forecast, the run rate, the trend, or the plan as well as it was met so far.
 * @customfunction LATESTESTIMATE
 * @param actual Actual money or units: rows = items or accounts, columns = periods; a single column is one item. What stands in open periods does not count.
 * @param plan Plan or latest forecast of all periods of the year, a row for each of actual. May be left empty for runrate and trend; the year is then as long as actual.
 * @param lastClosed Last closed period: its number, counted from 1 (0: none is closed), or its name where periods is given.
 * @param {EstimateMethodWord} [method] plan, runrate, trend or ratio. If omitted, plan.
 * @param {EstimateAnswer} [answer] all, periods, year or outlook. If omitted, all.
 * @param [window] Closed periods that runrate and trend look at, the last ones. If omitted, all.
 * @param [periods] Names of the periods, in which lastClosed is looked up.
 * @param [keys] Names of the items for the table outlook. If omitted, 1, 2, 3 ...
 * @returns A row an item: the periods, then the full year; in a single column downwards.
 * @example =AOP.LATESTESTIMATE({100,110,0,0}, {90,95,100,105}, 2) -> {100,110,100,105,415}
 * @example =AOP.LATESTESTIMATE({100,110,0,0}, {90,95,100,105}, 2, "trend") -> {100,110,120,130,460}
 * @example =AOP.LATESTESTIMATE({100,110,0,0}, {90,95,100,105}, "P02", "runrate", "year", , {"P01","P02","P03","P04"}) -> 420
 * @example =AOP.LATESTESTIMATE({100,0,0,0}, {90,95,100,105}, 1, "trend") -> #N/A
 * @source Actual plus remaining plan (latest estimate, full-year outlook): Horngren, Datar & Rajan (2015), Cost Accounting, chapter 6, rolling budgets; trend by least squares.
 */
export function latestEstimate(
  actual: any[][],
  plan: any[][],
  lastClosed: any,
  method?: EstimateMethodWord,
  answer?: EstimateAnswer,
  window?: any,
  periods?: any[][],
  keys?: any[][],
): any[][] {
  return call(() => {
    const by: EstimateMethod = readChoice(method, "method", Object.values(EstimateMethodWord), "plan");
    const needsPlan = by === "plan" || by === "ratio";
    const done = readBlock(actual, "actual");
    const meant = isOmitted(plan) && !needsPlan ? null : readBlock(plan, "plan");
    // Twelve periods that run down are one item; twelve items of which one period is closed stand beside a plan of more columns.
    const year = meant ?? done;
    const runsDown = year.length > 1 && year[0]?.length === 1;
    const rows = (block: readonly (readonly number[])[]): readonly (readonly number[])[] =>
      runsDown ? [block.flat()] : block;
    const [actuals, plans] = [rows(done), meant && rows(meant)];
    const count = actuals.length;
    const length = rows(year)[0]?.length ?? 0;
    if (plans && plans.length !== count)
      throw new DomainError("invalid", "cost.estimate.rows", { count, plans: plans.length });
    const closed = readClosed(lastClosed, periods, length);
    const given = actuals[0]?.length ?? 0;
    if (given < closed) throw new DomainError("invalid", "cost.estimate.short", { given, closed });
    const seen = readOptionalNumber(window, "window", { minimum: 1, integer: true });
    const row = (item: number): number[] =>
      estimateOf({
        actual: actuals[item] ?? [],
        plan: plans?.[item] ?? null,
        ...{ closed, periods: length, method: by, window: seen },
      });
    const wanted = readChoice(answer, "answer", Object.values(EstimateAnswer), "all");
    if (wanted === "outlook") {
      const names = readNames(keys, "keys", "actual", count);
      const figures = (item: number): (number | null)[] => outlookOf(row(item), plans?.[item] ?? null, closed);
      return [
        outlookColumns.map((name) => functionMessage(`cost.estimate.${name}`)),
        ...eachRow(count, outlookColumns.length - 1, figures).map((each, item) => [names[item], ...each]),
      ];
    }
    const width = wanted === "year" ? 1 : wanted === "all" ? length + 1 : length;
    const estimates = eachRow(count, width, (item) => {
      const estimate = row(item);
      return wanted === "periods" ? estimate : wanted === "all" ? [...estimate, sumOf(estimate)] : [sumOf(estimate)];
    });
    return writeSeries(estimates, runsDown ? "column" : "row");
  });
}

function readClosed(raw: unknown, names: unknown, periods: number): number {
  if (isOmitted(names)) {
    // A desktop passes a blank cell as 0, which is a true answer: nothing is closed.
    return readInteger(raw, "lastClosed", { minimum: 0, maximum: periods });
  }
  const found = readText(raw, "lastClosed");
  const known = readKeys(names, "periods");
  if (known.length !== periods)
    throw new DomainError("invalid", "cost.estimate.names", { count: known.length, periods });
  const position = known.findIndex((name) => comparableKey(name) === comparableKey(found));
  if (position < 0)
    throw new DomainError("invalid", "cost.estimate.unknown", {
      found,
      first: known[0] ?? "",
      last: known.at(-1) ?? "",
    });
  return position + 1;
}

function outlookOf(estimate: readonly number[], plan: readonly number[] | null, closed: number): (number | null)[] {
  const [year, done] = [sumOf(estimate), sumOf(estimate.slice(0, closed))];
  const open = estimate.length - closed;
  if (!plan) return [done, null, year - done, year, null, null, null, null];
  const planned = sumOf(plan);
  return [
    ...[done, sumOf(plan.slice(0, closed)), sumOf(estimate.slice(closed)), year, planned, year - planned],
    planned === 0 ? null : (year - planned) / Math.abs(planned),
    open === 0 ? null : (planned - done) / open,
  ];
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
