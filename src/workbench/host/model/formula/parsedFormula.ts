import { FormulaSyntaxError } from "./FormulaSyntaxError";
import type { FormulaNode } from "./FormulaNode";
import { parseFormula } from "./parseFormula";

const mostKept = 20_000;
const kept = new Map<string, FormulaNode | undefined>();

/** A formula's parts, each text parsed once; undefined for a text that is no formula. */
export function parsedFormula(formula: string): FormulaNode | undefined {
  if (kept.has(formula)) return kept.get(formula);
  let node: FormulaNode | undefined;
  try {
    node = parseFormula(formula);
  } catch (problem) {
    if (!(problem instanceof FormulaSyntaxError)) throw problem;
  }
  if (kept.size >= mostKept) kept.clear();
  kept.set(formula, node);
  return node;
}
