import { visitNodes } from "../calculation/visitNodes";
import { FormulaSyntaxError } from "../formula/FormulaSyntaxError";
import type { FormulaNode } from "../formula/FormulaNode";
import { parseFormula } from "../formula/parseFormula";

/** Replaces parts of a formula's text in place, leaving the rest as the user typed it; `replace` answers undefined for what stays. */
export function rewriteFormula(formula: string, replace: (node: FormulaNode) => string | undefined): string {
  const lead = formula.startsWith("=") ? "=" : "";
  const text = formula.slice(lead.length);
  let node: FormulaNode;
  try {
    node = parseFormula(formula);
  } catch (problem) {
    if (problem instanceof FormulaSyntaxError) return formula;
    throw problem;
  }
  const changes: { start: number; end: number; text: string }[] = [];
  visitNodes(node, (part) => {
    const other = replace(part);
    if (other !== undefined && "start" in part) changes.push({ start: part.start, end: part.end, text: other });
  });
  if (changes.length === 0) return formula;
  changes.sort((a, b) => a.start - b.start);
  let result = lead;
  let position = 0;
  for (const change of changes) {
    result += text.slice(position, change.start) + change.text;
    position = change.end;
  }
  return result + text.slice(position);
}
