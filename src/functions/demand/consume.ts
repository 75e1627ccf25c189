import { consumeForecast } from "../../core/demand/consensus/consumeForecast";
import { call, readChoice, readInteger, readLike, readSeries, writeSeries } from "../support";

/**
 * What is returned.
 * @customenum {string}
 */
enum ConsumeAnswer {
  /** Forecast that no order has consumed. */
  unconsumed = "unconsumed",
  /** Orders and unconsumed forecast together. */
  demand = "demand",
  /** Orders that found no forecast. */
  excess = "excess",
}

/**
 * Nets orders against the forecast that foresaw them, so that demand is not counted twice: orders take the forecast of their own period,
 * then of earlier periods, the nearest first, then of later ones.
 * @customfunction CONSUME
 * @param forecast Forecast, zero or more: a row an item and a column a period; a single column is one item. Blank = 0.
 * @param orders Customer orders by due period, in the shape of forecast.
 * @param [backward] Periods before its own whose forecast an order may consume. If omitted, 0.
 * @param [forward] Periods after its own whose forecast an order may consume. If omitted, 0.
 * @param {ConsumeAnswer} [answer] unconsumed: what is left of the forecast; demand: orders and unconsumed forecast together, to plan with; excess: orders beyond the forecast, in their own period. If omitted, unconsumed.
 * @returns Units in the shape of forecast.
 * @example =AOP.CONSUME({100,100,100,100}, {130,40,0,260}, 1, 1) -> {0,30,0,0}
 * @example =AOP.CONSUME({100,100,100,100}, {130,40,0,260}, 1, 1, "demand") -> {130,70,0,260}
 * @example =AOP.CONSUME({100,100}, {130,40,0}) -> #VALUE!
 * @source Vollmann, Berry, Whybark and Jacobs, Manufacturing Planning and Control, demand management.
 */
export function consume(
  forecast: any[][],
  orders: any[][],
  backward?: any,
  forward?: any,
  answer?: ConsumeAnswer,
): any[][] {
  return call(() => {
    const { series, direction } = readSeries(forecast, "forecast", { minimum: 0 });
    const ordered = readLike(orders, "orders", { block: series, name: "forecast" }, { minimum: 0 });
    const reach = {
      backward: readInteger(backward, "backward", { default: 0, minimum: 0 }),
      forward: readInteger(forward, "forward", { default: 0, minimum: 0 }),
    };
    const shown = readChoice(answer, "answer", Object.values(ConsumeAnswer), "unconsumed");
    const rows = series.map((row, item) => {
      const own = ordered[item] ?? [];
      const consumption = consumeForecast({ forecast: row, orders: own, ...reach });
      if (shown !== "demand") return consumption[shown];
      return own.map((units, t) => units + (consumption.unconsumed[t] ?? 0));
    });
    return writeSeries(rows, direction);
  });
}
