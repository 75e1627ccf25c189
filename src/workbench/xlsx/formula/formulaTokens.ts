/** A piece of a formula. Together the texts are the formula. */
export interface FormulaToken {
  readonly kind: "text" | "sheet" | "name" | "function" | "number" | "brackets" | "error" | "space" | "operator";
  readonly text: string;
}

/** The pieces of a formula (without its "="): string, 'quoted sheet', name or cell, FUNCTION( without the bracket, number, [..] of a table reference, error, blanks, operator. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let position = 0;
  while (position < formula.length) {
    const token = tokenAt(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

const patterns: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')*'!?/y],
  ["error", /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/y],
  ["number", /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?(?![\w.$])/y],
  ["function", /[A-Za-z_\\][\w.]*(?=\()/y],
  ["name", /[A-Za-z_\\$\d?][\w.$?\\]*!?/y],
  ["space", /\s+/y],
];

function tokenAt(formula: string, position: number): FormulaToken {
  if (formula[position] === "[") return { kind: "brackets", text: bracketsAt(formula, position) };
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  // Letters of other alphabets are names too.
  const other = /[\p{L}_][\p{L}\p{N}_.]*!?/uy;
  other.lastIndex = position;
  const name = other.exec(formula);
  if (name) return { kind: "name", text: name[0] };
  const two = formula.slice(position, position + 2);
  return { kind: "operator", text: ["<=", ">=", "<>"].includes(two) ? two : (formula[position] ?? "") };
}

/** From "[" to the bracket that closes it; "'" escapes a bracket in a column's name. */
function bracketsAt(formula: string, start: number): string {
  let depth = 0;
  for (let position = start; position < formula.length; position++) {
    const character = formula[position];
    if (character === "'") position++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return formula.slice(start, position + 1);
  }
  return formula.slice(start);
}
