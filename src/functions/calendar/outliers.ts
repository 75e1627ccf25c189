import type { Outlier } from "../../core/demand/history/Outlier";
import { outlierLimits } from "../../core/demand/history/outlierLimits";
import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import { functionMessage } from "../../messages/functionMessage";
import { call, readChoice, readNumber, readSeason, readSeries } from "../support";
import { answerRows } from "../support/answerRows";
import { historyTasks } from "../support/workers/historyTasks";

/**
 * What is told of an odd value.
 * @customenum {string}
 */
enum OutlierAnswer {
  /** The reason in words, with the usual demand; other cells stay blank. */
  reason = "reason",
  /** The usual demand, units; other cells stay blank. */
  usual = "usual",
}

/**
 * Flags the odd values of a history and says why: spike, dip, out of stock (nothing sold where something always sells), typed tenfold or
 * a tenth, negative, new level (the last three periods or more lie to one side). Changes nothing. A peak that comes back every
 * year is not odd, nor is a period without demand of an intermittent item.
 * @customfunction OUTLIERS
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected from the whole block, 12 if none is found. If omitted, auto. A first peak of a history shorter than two seasons cannot be told from an odd value.
 * @param [limit] Robust standard deviations from which a value is odd: less flags more. If omitted, 3.5.
 * @param {OutlierAnswer} [answer] reason: the reason in words; usual: the demand that would have been usual, units. If omitted, reason.
 * @returns A block in the shape of history, blank where nothing is odd; #N/A in the rows of items with less than five periods since the launch.
 * @example =AOP.OUTLIERS({10,11,9,10,100,10,11,9}, 1) -> {"","","","","typed tenfold? usual about 10","","",""}
 * @example =AOP.OUTLIERS({20,22,0,21,19,20,23,48,21,22}, 1) -> {"","","out of stock? usual about 21","","","","","spike: usual about 21","",""}
 * @example =AOP.OUTLIERS({20,22,0,21,19,20,23,48,21,22}, 1, , "usual") -> {"","",21,"","","","",21,"",""}
 * @example =AOP.OUTLIERS({10,11,9}, 1) -> #N/A
 * @source Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers: modified z-scores, from a running median and seasonal medians of the other years.
 */
export function outliers(
  history: any[][],
  season?: any,
  limit?: any,
  answer?: OutlierAnswer,
): any[][] | Promise<any[][]> {
  return call(() => {
    const { series, direction } = readSeries(history, "history");
    const periods = readSeason(season) ?? seasonLength(series);
    const bound = readNumber(limit, "limit", { default: outlierLimits.deviations, above: 0 });
    const shown = readChoice(answer, "answer", Object.values(OutlierAnswer), "reason");
    const tell = (each: Outlier | null): string | number | null => {
      if (!each) return null;
      if (shown === "usual") return each.expected;
      return functionMessage(`demand.outliers.reason.${each.reason}`, {
        expected: Number(each.expected.toPrecision(3)),
      });
    };
    const inputs = series.map((demand) => ({ history: demand, season: periods, limit: bound }));
    const shape = { rows: 1, columns: series[0]?.length ?? 0, direction };
    return answerRows(historyTasks.outliers, inputs, shape, (odd) => [odd.map(tell)]);
  });
}
