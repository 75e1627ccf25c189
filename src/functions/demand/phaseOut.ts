import { runOutDemand } from "../../core/demand/endOfLife/runOutDemand";
import { runOutResult } from "../../core/demand/endOfLife/runOutResult";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readChoice, readPerItem, writeSeries } from "../support";
import { readItemSeries } from "../support/readItemSeries";

/**
 * How demand ends.
 * @customenum {string}
 */
enum RunOutCurveName {
  /** At once after the last period. */
  cliff = "cliff",
  /** In a straight line from the start to the last period. */
  linear = "linear",
  /** Fast at first, then slower, down to 5 %. */
  exponential = "exponential",
  /** Slowly, fast, slowly. */
  scurve = "scurve",
  /** When the stock is sold: demand is the forecast while stock lasts. */
  useup = "useup",
}

/**
 * What a phase-out shows.
 * @customenum {string}
 */
enum PhaseOutOutput {
  /** Run-out demand by period. */
  demand = "demand",
  /** Stock left at the end of each period. */
  stock = "stock",
  /** The demand and below it the stock; for one item. */
  both = "both",
  /** One row an item: demand in all, leftover stock, units short, period in which the stock is used up. */
  summary = "summary",
}

/**
 * Run-out demand of items that are phased out, and what is left of their stock.
 * @customfunction PHASEOUT
 * @param forecast Units a period if the item stayed: a row an item, a column a period; a single column is one item whose periods run down.
 * @param lastPeriod Last period with demand: 1 is the first of the forecast; one value, or one an item. Blank or 0: the item stays; -1: it ended before.
 * @param {RunOutCurveName} [curve] cliff, linear, exponential, scurve (or s-curve, logistic) or useup. If omitted, cliff.
 * @param [stock] Units on hand before the first period, one value or one an item; needed for useup and for all that tells of stock.
 * @param [startPeriod] First period in which demand falls, for the curves: one value, or one an item. If omitted, 1.
 * @param {PhaseOutOutput} [output] demand, stock, both or summary. If omitted, both for one item with stock, else demand.
 * @returns Units by item and period; for summary: demand, leftover stock, units that the stock does not cover, period in which it is used up (blank: some is left).
 * @example =AOP.PHASEOUT({100,100,100,100}, 2, "cliff", 250) -> {100,100,0,0;150,50,50,50}
 * @example =AOP.PHASEOUT({80,80,80,80}, 4, "linear") -> {70,50,30,10}
 * @example =AOP.PHASEOUT({50,50,50;40,40,40}, {0;2}, "useup", {120;90}) -> {50,50,20;40,40,0}
 * @example =AOP.PHASEOUT({50,50,50}, 3, "useup") -> #VALUE!
 * @source The share left at the middle of each period: a straight line, 5 % ^ progress, or 1 - logistic curve (see AOP.LAUNCH); stock as in AOP.PROJECT, unmet demand lost.
 */
export function phaseOut(
  forecast: any[][],
  lastPeriod: any[][],
  curve?: RunOutCurveName,
  stock?: any[][],
  startPeriod?: any[][],
  output?: PhaseOutOutput,
): any[][] {
  return call(() => {
    const { series, direction } = readItemSeries(forecast, "forecast", [lastPeriod, stock, startPeriod], {
      minimum: 0,
    });
    const count = series.length;
    const kind = readChoice(curve, "curve", Object.values(RunOutCurveName), "cliff", {
      "s-curve": RunOutCurveName.scurve,
      logistic: RunOutCurveName.scurve,
    });
    const lasts = readPerItem(lastPeriod, "lastPeriod", count, { default: 0, integer: true });
    const starts = readPerItem(startPeriod, "startPeriod", count, { default: 1, integer: true });
    const hasStock = !isOmitted(stock);
    const stocks = readPerItem(stock, "stock", count, { default: 0, minimum: 0 });
    const usual = hasStock && count === 1 ? "both" : "demand";
    const wanted = readChoice(output, "output", Object.values(PhaseOutOutput), usual);
    if (!hasStock && (kind === "useup" || wanted !== "demand"))
      throw new DomainError("invalid", "demand.phaseOut.stock", { choice: kind === "useup" ? kind : wanted });
    if (wanted === "both" && count > 1)
      throw new DomainError("invalid", "supply.output.block", { output: wanted, choices: "demand, stock, summary" });
    const demand = series.map((units, item) =>
      runOutDemand({
        forecast: units,
        lastPeriod: lasts[item] || null,
        startPeriod: starts[item] ?? 1,
        curve: kind,
        stock: stocks[item] ?? 0,
      }),
    );
    if (wanted === "demand") return writeSeries(demand, direction);
    const results = demand.map((units, item) => runOutResult(units, stocks[item] ?? 0));
    if (wanted === "summary")
      return results.map(({ demand: all, leftover, short, usedUpIn }) => [all, leftover, short, usedUpIn]);
    const closing = results.map((each) => each.closing);
    return writeSeries(wanted === "both" ? [...demand, ...closing] : closing, direction);
  });
}
