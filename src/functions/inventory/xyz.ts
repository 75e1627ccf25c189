import { DomainError } from "../../core/DomainError";
import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import { demandVariation, type VariationInput } from "../../core/inventory/classes/demandVariation";
import { xyzClass } from "../../core/inventory/classes/xyzClass";
import {
  call,
  eachRow,
  isOmitted,
  readChoice,
  readFlag,
  readKeys,
  readSeason,
  readSeries,
  readVector,
} from "../support";

/**
 * Formula of the standard deviation.
 * @customenum {string}
 */
enum DeviationFormula {
  /** Over n, as STDEV.P. */
  population = "population",
  /** Over n - 1, as STDEV.S. */
  sample = "sample",
}

/**
 * What the answer shows.
 * @customenum {string}
 */
enum XyzOutput {
  /** X, Y or Z; behind the ABC class where that is given. */
  class = "class",
  /** The coefficient of variation. */
  variation = "variation",
}

/**
 * Classifies items by how much their demand varies: X steady, Y variable, Z hard to foresee, by the coefficient of variation (standard
 * deviation over mean). With ABC classes the answer is the joint class, such as AX.
 * @customfunction XYZ
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param [cutoffs] Coefficients of variation up to which an item is X and Y, rising. If omitted, 0.5 and 1.
 * @param [season] Periods a season whose pattern does not count as variation (12 for months), or "auto". Taken out of items that have two seasons. If omitted, the season counts.
 * @param {DeviationFormula} [formula] population or sample. If omitted, population.
 * @param [abc] ABC class of each item, as AOP.ABC gives it: it is put before the letter.
 * @param {XyzOutput} [output] class, or variation for the number behind it. If omitted, class.
 * @param [countAll] TRUE: zeros before the first demand count as demand of 0. If omitted, FALSE.
 * @returns One cell an item. Items without demand and items in their first period are Z; they have no variation.
 * @example =AOP.XYZ({10,11,9,10,10,10;5,12,8,15,2,10;9,0,20,0,1,0}) -> {"X";"X";"Z"}
 * @example =AOP.XYZ({10,11,9,10;1,9,1,15}, , , , {"A";"C"}) -> {"AX";"CY"}
 * @example =AOP.XYZ({8,12,8,12}, , , "sample", , "variation") -> 0.23094
 * @example =AOP.XYZ({8,12,8,12}, {1,0.5}) -> #VALUE!
 * @source Scholz-Reiter, Heger, Meinecke & Bergmann (2012), Integration of demand forecasts in ABC-XYZ analysis.
 */
export function xyz(
  history: any[][],
  cutoffs?: any[][],
  season?: any,
  formula?: DeviationFormula,
  abc?: any[][],
  output?: XyzOutput,
  countAll?: any,
): any[][] {
  return call(() => {
    const { series } = readSeries(history, "history");
    const limits = isOmitted(cutoffs) ? [0.5, 1] : readVector(cutoffs, "cutoffs", { above: 0 }).values;
    const [x = 0, y = 0] = limits;
    if (limits.length !== 2 || x >= y)
      throw new DomainError("invalid", "inventory.xyz.cutoffs", { count: limits.length });
    const settings = {
      season: isOmitted(season) ? 1 : (readSeason(season) ?? seasonLength(series)),
      formula: readChoice(formula, "formula", Object.values(DeviationFormula), "population"),
      isWhole: readFlag(countAll, "countAll", false),
    };
    const classes = isOmitted(abc) ? series.map(() => "") : readKeys(abc, "abc");
    if (classes.length !== series.length)
      throw new DomainError("invalid", "inventory.xyz.abc", { count: series.length, found: classes.length });
    const isNumber = readChoice(output, "output", Object.values(XyzOutput), "class") === "variation";
    return eachRow<number | string>(series.length, 1, (item) => {
      const input: VariationInput = { history: series[item] ?? [], ...settings };
      return isNumber ? [demandVariation(input)] : [`${classes[item] ?? ""}${xyzClass(input, { x, y })}`];
    });
  });
}
