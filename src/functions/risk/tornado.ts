import { tornado as swingsOf, type DriverOutcomes } from "../../core/risk/simulation/tornado";
import { functionMessage } from "../../messages/functionMessage";
import { call, readOptionalNumber, readPerItem, readVector } from "../support";
import { readNames } from "../support/readNames";

const columns = ["driver", "low", "base", "high", "below", "above", "swing", "share"] as const;

/**
 * Tornado: which drivers move the outcome most. Each driver is set to its low and its high value, all others as planned; the swings are ranked, the largest first, ready for a bar chart.
 * @customfunction TORNADO
 * @param low Outcome with each driver at its low value: a column or a row, money or units.
 * @param base Outcome as planned: one value, or one a driver.
 * @param high Outcome with each driver at its high value.
 * @param [drivers] Names of the drivers. If omitted, 1, 2, 3 ...
 * @param [most] Drivers shown at most. If omitted, all.
 * @returns Table with a header row: driver, low, base, high, how far the outcome falls below base, how far it rises above it, swing, share of the sum of squared swings (of the variance, where drivers are independent).
 * @example =AOP.TORNADO({90;70}, 100, {105;120}, {"Price";"Demand"}) -> {"Driver","Low","Base","High","Below base","Above base","Swing","Share of variance";"Demand",70,100,120,-30,20,50,0.9174311926605505;"Price",90,100,105,-10,5,15,0.08256880733944953}
 * @example =AOP.TORNADO({90;70}, 100, {105;120;130}) -> #VALUE!
 * @source Eschenbach (1992), Spiderplots versus tornado diagrams for sensitivity analysis, Interfaces 22 (6).
 */
export function tornado(low: any[][], base: any[][], high: any[][], drivers?: any[][], most?: any): any[][] {
  return call(() => {
    const { values } = readVector(low, "low");
    const planned = readPerItem(base, "base", values.length);
    const count = values.length;
    const upper = readPerItem(high, "high", count);
    const names = readNames(drivers, "drivers", "low", count);
    const limit = readOptionalNumber(most, "most", { minimum: 1, integer: true });
    const outcomes = values.map((value, index): DriverOutcomes => {
      return { driver: String(names[index] ?? ""), low: value, base: planned[index] ?? 0, high: upper[index] ?? 0 };
    });
    return [
      columns.map((name) => functionMessage(`risk.tornado.${name}`)),
      ...swingsOf(outcomes)
        .slice(0, limit ?? count)
        .map((swing) => columns.map((name) => swing[name])),
    ];
  });
}
