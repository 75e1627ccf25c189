import type { CellValue } from "../WorkbookSnapshot";
import { errorValues } from "./errorValues";
import type { BinaryOperator, FormulaNode, TextSpan } from "./FormulaNode";
import { FormulaReader } from "./FormulaReader";
import { parseReferenceText } from "./parseReferenceText";
import { parseTableReference } from "./parseTableReference";

/** Operators from the loosest to the tightest; all group from the left. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ["<=", ">=", "<>", "=", "<", ">"],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];
const numberPattern = /(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?/y;
const errorPattern = /#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)/iy;
const areaPattern =
  /\$?[A-Za-z]{1,3}\$?\d{1,7}(:\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(\\?[])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(\\?[!])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/uy;
const wordPattern = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/** Parses a formula's text, with or without the leading "="; throws FormulaSyntaxError. */
export function parseFormula(formula: string): FormulaNode {
  const reader = new FormulaReader(formula.startsWith("=") ? formula.slice(1) : formula);
  const node = binary(reader, 0);
  reader.skipSpaces();
  if (!reader.atEnd) reader.fail("an operator expected");
  return node;
}

function binary(reader: FormulaReader, level: number): FormulaNode {
  const operators = levels[level];
  if (!operators) return unary(reader);
  let left = binary(reader, level + 1);
  for (;;) {
    reader.skipSpaces();
    const operator = operators.find((symbol) => reader.take(symbol));
    if (!operator) return left;
    left = { kind: "binary", operator, left, right: binary(reader, level + 1) };
  }
}

/** In Excel the sign binds tighter than the power: -2^2 is 4. */
function unary(reader: FormulaReader): FormulaNode {
  reader.skipSpaces();
  for (const operator of ["-", "+", "@"] as const) {
    if (reader.take(operator)) return { kind: "unary", operator, operand: unary(reader) };
  }
  let node = range(reader);
  for (;;) {
    reader.skipSpaces();
    if (!reader.take("%")) return node;
    node = { kind: "unary", operator: "%", operand: node };
  }
}

/** Range operator between computed references (INDEX(..):INDEX(..)) and intersection by a space. */
function range(reader: FormulaReader): FormulaNode {
  let left = postfix(reader);
  for (;;) {
    const spaces = reader.skipSpaces();
    if (reader.take(":")) left = { kind: "binary", operator: ":", left, right: postfix(reader) };
    else if (spaces && /[\p{L}$'_]/u.test(reader.peek()))
      left = { kind: "binary", operator: " ", left, right: postfix(reader) };
    else return left;
  }
}

function postfix(reader: FormulaReader): FormulaNode {
  let node = primary(reader);
  for (;;) {
    if (reader.take("#")) node = { kind: "spill", operand: node };
    else if (reader.peek() === "(" && (node.kind === "call" || node.kind === "invoke")) {
      reader.position += 1;
      node = { kind: "invoke", callee: node, arguments: listOfArguments(reader) };
    } else return node;
  }
}

function primary(reader: FormulaReader): FormulaNode {
  reader.skipSpaces();
  const character = reader.peek();
  if (character === "(") {
    reader.position += 1;
    const inside = binary(reader, 0);
    reader.expect(")");
    return inside;
  }
  if (character === '"') return { kind: "literal", value: reader.quoted('"') };
  if (character === "{") return arrayConstant(reader);
  if (character === "#") return { kind: "literal", value: errorValue(reader) };
  const start = reader.position;
  if (character === "'") {
    const sheet = reader.quoted("'");
    if (!reader.take("!")) reader.fail('"!" expected after the name of the sheet');
    return onSheet(reader, sheet, start);
  }
  return areaHere(reader, start) ?? wordHere(reader, start) ?? numberHere(reader);
}

function areaHere(reader: FormulaReader, start: number, sheet?: string): FormulaNode | undefined {
  const before = reader.position;
  const text = reader.match(areaPattern);
  const shape = text === undefined ? undefined : parseReferenceText(text);
  if (!shape || (reader.peek() === "!" && sheet === undefined)) {
    reader.position = before;
    return undefined;
  }
  return { kind: "reference", ...(sheet === undefined ? {} : { sheet }), ...shape, start, end: reader.position };
}

function wordHere(reader: FormulaReader, start: number): FormulaNode | undefined {
  if (reader.peek() === "[") return tableHere(reader, start);
  const word = reader.match(wordPattern);
  if (word === undefined) return undefined;
  if (reader.take("!")) return onSheet(reader, word, start);
  if (reader.peek() === "[") return tableHere(reader, start, word);
  if (reader.take("(")) {
    const list = listOfArguments(reader);
    return {
      kind: "call",
      name: word.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ""),
      arguments: list,
      start,
      end: reader.position,
    };
  }
  if (/^(true|false)$/i.test(word)) return { kind: "literal", value: word.toLowerCase() === "true" };
  return { kind: "name", name: word, start, end: reader.position };
}

function onSheet(reader: FormulaReader, sheet: string, start: number): FormulaNode {
  if (reader.peek() === "#") return { kind: "literal", value: errorValue(reader) };
  const area = areaHere(reader, start, sheet);
  if (area) return area;
  const name = reader.match(wordPattern);
  if (name === undefined) return reader.fail("a cell or a name expected after the sheet");
  return { kind: "name", sheet, name, start, end: reader.position };
}

function tableHere(reader: FormulaReader, start: number, table?: string): FormulaNode {
  const parts = parseTableReference(reader.bracketed());
  if (!parts) return reader.fail("a column of a table expected");
  const span: TextSpan = { start, end: reader.position };
  return { kind: "table", ...(table === undefined ? {} : { table }), ...parts, ...span };
}

function numberHere(reader: FormulaReader): FormulaNode {
  const digits = reader.match(numberPattern);
  if (digits === undefined) return reader.fail("a value, a cell or a function expected");
  return { kind: "literal", value: Number(digits) };
}

function listOfArguments(reader: FormulaReader): FormulaNode[] {
  const list: FormulaNode[] = [];
  reader.skipSpaces();
  if (reader.take(")")) return list;
  for (;;) {
    reader.skipSpaces();
    list.push(reader.peek() === "," || reader.peek() === ")" ? { kind: "omitted" } : binary(reader, 0));
    reader.skipSpaces();
    if (reader.take(")")) return list;
    reader.expect(",");
  }
}

function errorValue(reader: FormulaReader): CellValue {
  const text = reader.match(errorPattern);
  const error = text === undefined ? undefined : errorValues.get(text.toUpperCase());
  return error ?? reader.fail("an error value expected");
}

/** {1,2;3,4}: constants only, every row as long as the first. */
function arrayConstant(reader: FormulaReader): FormulaNode {
  const rows: CellValue[][] = [[]];
  reader.position += 1;
  for (;;) {
    rows.at(-1)?.push(constant(reader));
    reader.skipSpaces();
    if (reader.take("}")) break;
    if (reader.take(";")) rows.push([]);
    else reader.expect(",");
  }
  if (rows.some((row) => row.length !== rows[0]?.length)) reader.fail("rows of one length expected");
  return { kind: "array", rows };
}

function constant(reader: FormulaReader): CellValue {
  reader.skipSpaces();
  if (reader.peek() === '"') return reader.quoted('"');
  if (reader.peek() === "#") return errorValue(reader);
  const word = reader.match(/true|false/iy);
  if (word !== undefined) return word.toLowerCase() === "true";
  const negative = reader.take("-");
  if (!negative) reader.take("+");
  const digits = reader.match(numberPattern);
  if (digits === undefined) return reader.fail("a constant expected");
  return negative ? -Number(digits) : Number(digits);
}
