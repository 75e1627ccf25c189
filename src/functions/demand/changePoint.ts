import type { LevelShift } from "../../core/demand/levelShifts/levelShifts";
import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import { DomainError } from "../../core/DomainError";
import { functionMessage } from "../../messages/functionMessage";
import { call, readChoice, readNumber, readSeason, readSeries } from "../support";
import { answerEach } from "../support/workers/answerEach";
import { historyTasks } from "../support/workers/historyTasks";

/**
 * Which shifts are returned.
 * @customenum {string}
 */
enum ChangePointAnswer {
  /** A row a shift. */
  all = "all",
  /** A row an item: its last shift. */
  last = "last",
}

/** Columns that tell a shift. */
const shiftColumns = 4;

/**
 * Finds lasting changes of the level of demand (a customer won or lost), told apart from trend, season and single odd values.
 * @customfunction CHANGEPOINT
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param [season] Periods a season (12 for months), 1 = none, or "auto": detected from the whole block, 12 if none is found. If omitted, auto.
 * @param [confidence] How sure a shift must be to be told, above 0 and below 1. If omitted, 0.95.
 * @param {ChangePointAnswer} [answer] all: a row a shift, led by the item's row number; last: a row an item with its last shift, blank where there is none. If omitted, all.
 * @returns Row number of the item (only all), first period at the new level (1 = first column), size in units, size as a share of the level before (blank where that is 0 or less), confidence. "none" where no item has a shift. #N/A for items with less than eight periods.
 * @example =AOP.CHANGEPOINT({100,100,100,100,100,100,180,180,180,180,180,180}, 1) -> {1,7,80,0.8,1}
 * @example =AOP.CHANGEPOINT({100,100,100,100,100,180,180,180,180;5,5,5,5,5,5,5,5,5}, 1, , "last") -> {6,80,0.8,1;"","","",""}
 * @example =AOP.CHANGEPOINT({7,7,7,7,7,7,7,7}, 1) -> {"none","","","",""}
 * @example =AOP.CHANGEPOINT({7,7,9}, 1) -> #N/A
 * @source Bai and Perron (2003), Computation and analysis of multiple structural change models; number of shifts by the criterion of Zhang and Siegmund (2007).
 */
export function changePoint(
  history: any[][],
  season?: any,
  confidence?: any,
  answer?: ChangePointAnswer,
): any[][] | Promise<any[][]> {
  return call(() => {
    const { series } = readSeries(history, "history");
    const periods = readSeason(season) ?? seasonLength(series);
    const sureness = readNumber(confidence, "confidence", { default: 0.95, above: 0, below: 1 });
    const shown = readChoice(answer, "answer", Object.values(ChangePointAnswer), "all");
    const inputs = series.map((demand) => ({ history: demand, season: periods, confidence: sureness }));
    return answerEach(historyTasks.levelShifts, inputs, (results) => {
      const rows = results.flatMap((result, item) => {
        if (shown === "all") return rowsOf(result).map((row) => [item + 1, ...row]);
        return [rowsOf(result).at(-1) ?? blanks(shiftColumns)];
      });
      return rows.length > 0 ? rows : [[functionMessage("demand.changePoint.none"), ...blanks(shiftColumns)]];
    });
  });
}

function rowsOf(result: readonly LevelShift[] | DomainError): (number | null | DomainError)[][] {
  if (result instanceof DomainError) return [Array.from({ length: shiftColumns }, () => result)];
  return result.map(({ period, size, before, confidence }) => [
    period,
    size,
    before > 0 ? size / before : null,
    confidence,
  ]);
}

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
