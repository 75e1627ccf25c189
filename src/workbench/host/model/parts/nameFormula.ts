import { FormulaSyntaxError } from "../formula/FormulaSyntaxError";
import { parseFormula } from "../formula/parseFormula";
import { WorkbookModelError } from "../WorkbookModelError";

/** A name's formula with its "="; InvalidArgument when it cannot be read. */
export function nameFormula(given: string): string {
  const formula = given.startsWith("=") ? given : `="${given.replace(/"/g, '""')}"`;
  try {
    parseFormula(formula);
    return formula;
  } catch (problem) {
    if (!(problem instanceof FormulaSyntaxError)) throw problem;
    throw new WorkbookModelError("InvalidArgument", `The name's formula cannot be read: ${problem.message}`);
  }
}
