import { formulaTokens, type FormulaToken } from "./formulaTokens";

/**
 * Whether a formula gives one value from single cells alone. All others are written as dynamic arrays: Excel puts an "@"
 * before a range or name in a plain formula of a file, and takes one cell of it.
 */
export function isPlainFormula(formula: string): boolean {
  const tokens = formulaTokens(formula.startsWith("=") ? formula.slice(1) : formula).filter(
    (token) => token.kind !== "space",
  );
  return tokens.every((token, index) => {
    if (token.kind === "function")
      return !token.text.toUpperCase().startsWith("AOP.") && !arrayFunctions.has(token.text.toUpperCase());
    if (token.text === "#" || token.text === "{") return false;
    if (token.kind === "brackets") return isThisRow(token.text) || isWholeArgument(tokens, index - 1, index);
    if (token.kind === "operator" && token.text === ":") return isWholeArgument(tokens, index - 1, index + 1);
    if (token.kind === "name" && !cell.test(token.text) && !constants.has(token.text.toUpperCase())) {
      return tokens[index + 1]?.kind === "brackets" || token.text.endsWith("!");
    }
    return true;
  });
}

const cell = /^\$?[A-Z]{1,3}\$?\d+$/i;
const constants = new Set(["TRUE", "FALSE"]);
const arrayFunctions = new Set([
  "FILTER",
  "SORT",
  "SORTBY",
  "UNIQUE",
  "SEQUENCE",
  "RANDARRAY",
  "TRANSPOSE",
  "MMULT",
  "INDEX",
  "FREQUENCY",
  "LET",
  "LAMBDA",
]);
const aggregates = new Set([
  "SUM",
  "AVERAGE",
  "MIN",
  "MAX",
  "COUNT",
  "COUNTA",
  "ROWS",
  "COLUMNS",
  "PRODUCT",
  "SUBTOTAL",
]);

function isThisRow(brackets: string): boolean {
  return brackets.startsWith("[@") || brackets.includes("#This Row");
}

/** A range that is all of an argument of SUM and its like gives one value. */
function isWholeArgument(tokens: readonly FormulaToken[], first: number, last: number): boolean {
  let start = first;
  while (tokens[start - 1]?.text.endsWith("!")) start--;
  const before = tokens[start - 1]?.text;
  const after = tokens[last + 1]?.text;
  if ((before !== "(" && before !== ",") || (after !== ")" && after !== ",")) return false;
  let depth = 0;
  for (let index = start - 1; index >= 0; index--) {
    const text = tokens[index]?.text;
    if (text === ")") depth++;
    else if (text === "(" && depth-- === 0) return aggregates.has(tokens[index - 1]?.text.toUpperCase() ?? "");
  }
  return false;
}
