import { formulaTokens, type FormulaToken } from "./formulaTokens";
import { futureFunctions, worksheetFunctions } from "./futureFunctions";

/**
 * A formula as a file holds it: without "=", newer functions prefixed, A1# as ANCHORARRAY(A1), @x as SINGLE(x), and the
 * add-in's AOP.NAME as _xldudf_AOP_NAME, the only spelling that Excel binds to a custom function (office-js#6395).
 */
export function fileFormula(formula: string): string {
  const tokens = formulaTokens(formula.startsWith("=") ? formula.slice(1) : formula);
  const parameters = boundNames(tokens);
  const written: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as FormulaToken;
    if (token.text === "#" && token.kind === "operator") {
      const reference = takeReference(written);
      written.push("_xlfn.ANCHORARRAY(", ...reference, ")");
    } else if (token.text === "@" && token.kind === "operator") {
      const operand = operandAfter(tokens, index + 1);
      written.push("_xlfn.SINGLE(", ...operand.map((part) => spelled(part, parameters)), ")");
      index += operand.length;
    } else {
      written.push(spelled(token, parameters));
    }
  }
  return written.join("");
}

function spelled(token: FormulaToken, parameters: ReadonlySet<string>): string {
  if (token.kind === "function") return functionInFile(token.text, parameters);
  if (token.kind === "name" && parameters.has(token.text.toUpperCase())) return `_xlpm.${token.text}`;
  if (token.kind === "brackets") return token.text.replace(/^\[@\[?(.*?)\]?\]$/, "[[#This Row],[$1]]");
  return token.text;
}

function functionInFile(name: string, parameters: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  if (parameters.has(upper)) return `_xlpm.${name}`;
  if (upper.startsWith("AOP.")) return `_xldudf_${upper.replaceAll(".", "_")}`;
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/** The reference just written: a cell, with the sheet before it. */
function takeReference(written: string[]): string[] {
  const cell = written.pop() ?? "";
  const before = written.at(-1);
  return before !== undefined && before.endsWith("!") ? [written.pop() ?? "", cell] : [cell];
}

/** What "@" stands before: a reference or a name with its sheet, a table column, a range, or a call. */
function operandAfter(tokens: readonly FormulaToken[], start: number): FormulaToken[] {
  let end = start;
  let depth = 0;
  for (; end < tokens.length; end++) {
    const token = tokens[end] as FormulaToken;
    if (token.text === "(") depth++;
    else if (token.text === ")" && --depth < 0) break;
    else if (depth === 0 && token.kind === "operator" && token.text !== ":") break;
    else if (depth === 0 && token.kind === "space") break;
    if (token.text === ")" && depth === 0) return tokens.slice(start, end + 1);
  }
  return tokens.slice(start, end);
}

/** Names that LET and LAMBDA bind; in a file they bear a prefix of their own. */
function boundNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const bound = new Set<string>();
  const calls: { name: string; argument: number }[] = [];
  const meaningful = tokens.filter((token) => token.kind !== "space");
  meaningful.forEach((token, index) => {
    const before = meaningful[index - 1];
    const call = calls.at(-1);
    if (token.text === "(")
      calls.push({ name: before?.kind === "function" ? before.text.toUpperCase() : "", argument: 0 });
    else if (token.text === ")") calls.pop();
    else if (token.text === "," && call) call.argument++;
    if (token.kind !== "name" || !call || meaningful[index + 1]?.text !== ",") return;
    const opensArgument = before?.text === "(" || before?.text === ",";
    const binds = call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0);
    if (opensArgument && binds) bound.add(token.text.toUpperCase());
  });
  return bound;
}
