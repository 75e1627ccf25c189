import { demandClass as classOf } from "../../core/demand/classes/demandClass";
import { call, readNumber, readSeries } from "../support";

/**
 * Names the demand pattern of each item: smooth, erratic, intermittent, lumpy, new (at most 3 periods of life), dying (nothing sold for
 * 4 periods and for 3 times the usual interval) or no demand.
 * @customfunction DEMANDCLASS
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Zeros before the first demand do not count.
 * @param [adiCutoff] Periods between demands from which an item is intermittent or lumpy. If omitted, 1.32.
 * @param [cv2Cutoff] Squared coefficient of variation of the demand sizes from which an item is erratic or lumpy. If omitted, 0.49.
 * @returns One text a row.
 * @example =AOP.DEMANDCLASS({10,12,9,11,10,13;0,5,0,3,0,6}) -> {"smooth";"intermittent"}
 * @example =AOP.DEMANDCLASS({1,20,2,15,1,30}) -> "erratic"
 * @example =AOP.DEMANDCLASS({1,20,2,15,1,30}, 0) -> #VALUE!
 * @source Syntetos, Boylan and Croston (2005), On the categorization of demand patterns; variation by the population formula.
 */
export function demandClass(history: any[][], adiCutoff?: any, cv2Cutoff?: any): any[][] {
  return call(() => {
    const adi = readNumber(adiCutoff, "adiCutoff", { default: 1.32, minimum: 1 });
    const cv2 = readNumber(cv2Cutoff, "cv2Cutoff", { default: 0.49, above: 0 });
    return readSeries(history, "history").series.map((series) => [classOf(series, adi, cv2)]);
  });
}
