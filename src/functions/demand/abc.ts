import { abcClasses } from "../../core/demand/classes/abcClasses";
import { call, isOmitted, readBlock, readChoice, readVector } from "../support";

/**
 * Where the item goes that crosses a cut-off.
 * @customenum {string}
 */
enum AbcRule {
  /** It still belongs to the class: A holds at least the cut-off's share. */
  include = "include",
  /** It belongs to the next class: A holds at most the cut-off's share. */
  exclude = "exclude",
}

/**
 * Classifies items by their share of the total: A for the few that make most of it, then B and C.
 * @customfunction ABC
 * @param values Value of each item (revenue, margin, units): a row, a column or a block. Items of zero or negative value belong to the last class.
 * @param [cutoffs] Cumulated shares at which a class ends, rising, between 0 and 1; n cut-offs make n + 1 classes. If omitted, 0.8 and 0.95.
 * @param {AbcRule} [rule] The item that crosses a cut-off: include it in the class, or exclude it (the largest item is always A). If omitted, include.
 * @returns A letter for each value, in the shape of values.
 * @example =AOP.ABC({50;30;15;5}, {0.7,0.9}) -> {"A";"A";"B";"C"}
 * @example =AOP.ABC({50,30,15,5}, {0.7,0.9}, "exclude") -> {"A","B","C","C"}
 * @example =AOP.ABC({50,30}, {80,95}) -> #VALUE!
 * @source Pareto analysis: Silver, Pyke and Thomas (2017), Inventory and Production Management in Supply Chains, section 2.2.
 */
export function abc(values: any[][], cutoffs?: any[][], rule?: AbcRule): any[][] {
  return call(() => {
    const block = readBlock(values, "values");
    const columns = block[0]?.length ?? 0;
    const classes = abcClasses({
      values: block.flat(),
      cutoffs: isOmitted(cutoffs) ? [0.8, 0.95] : readVector(cutoffs, "cutoffs").values,
      crossing: readChoice(rule, "rule", Object.values(AbcRule), "include"),
    });
    return block.map((row, index) => row.map((_, column) => classes[index * columns + column]));
  });
}
