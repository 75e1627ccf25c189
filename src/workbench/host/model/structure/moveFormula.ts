import { excelLimits } from "../excelLimits";
import { formatReference } from "../formula/formatReference";
import type { ReferenceCorner } from "../formula/FormulaNode";
import { orderCorners } from "../formula/orderCorners";
import { rewriteFormula } from "./rewriteFormula";

/** A copied formula: its relative references move along by rows and columns; those that leave the sheet become #REF!. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteFormula(formula, (node) => {
    if (node.kind !== "reference") return undefined;
    const shift = (corner: ReferenceCorner): ReferenceCorner => ({
      ...corner,
      row: corner.rowAbsolute || node.shape === "columns" ? corner.row : corner.row + rows,
      column: corner.columnAbsolute || node.shape === "rows" ? corner.column : corner.column + columns,
    });
    const { from, to } = orderCorners(shift(node.from), shift(node.to));
    const inside = [from, to].every(
      ({ row, column }) => row >= 0 && column >= 0 && row < excelLimits.rows && column < excelLimits.columns,
    );
    return inside ? formatReference({ ...node, from, to }) : "#REF!";
  });
}
