import { columnLetters } from "./columnLetters";
import type { ReferenceCorner, ReferenceNode } from "./FormulaNode";
import { quoteSheetName } from "./quoteSheetName";

const columnText = (corner: ReferenceCorner): string =>
  (corner.columnAbsolute ? "$" : "") + columnLetters(corner.column);
const rowText = (corner: ReferenceCorner): string => (corner.rowAbsolute ? "$" : "") + String(corner.row + 1);

/** The reference as Excel writes it: "Sheet!$A$1:B9". */
export function formatReference(reference: Pick<ReferenceNode, "sheet" | "shape" | "from" | "to">): string {
  const { sheet, shape, from, to } = reference;
  const prefix = sheet === undefined ? "" : `${quoteSheetName(sheet)}!`;
  if (shape === "columns") return `${prefix}${columnText(from)}:${columnText(to)}`;
  if (shape === "rows") return `${prefix}${rowText(from)}:${rowText(to)}`;
  const first = columnText(from) + rowText(from);
  return shape === "cell" ? prefix + first : `${prefix}${first}:${columnText(to)}${rowText(to)}`;
}
