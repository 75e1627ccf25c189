import { areaOf, cellReference } from "../cellReference";
import { formulaTokens } from "./formulaTokens";

/** A formula as it reads some rows and columns further on: relative references move along, those with $ stay. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map((token) => (token.kind === "name" ? movedCell(token.text, rows, columns) : token.text))
    .join("");
}

function movedCell(text: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i.exec(text);
  const area = match && areaOf(text);
  if (!match || !area) return text;
  const row = area.row + (match[3] === "$" ? 0 : rows);
  const column = area.column + (match[1] === "$" ? 0 : columns);
  if (row < 0 || column < 0) return "#REF!";
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cellReference(row, column)) ?? [];
  return `${match[1]}${letters}${match[3]}${digits}`;
}
