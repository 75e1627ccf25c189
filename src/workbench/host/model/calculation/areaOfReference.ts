import type { ReferenceNode } from "../formula/FormulaNode";
import { AreaReference } from "./AreaReference";
import type { FormulaWorkbook } from "./FormulaWorkbook";

/** The cells a written reference points at; undefined when its sheet is not there. */
export function areaOfReference(
  node: ReferenceNode,
  workbook: Pick<FormulaWorkbook, "sheetIdOf">,
  homeSheetId: string,
): AreaReference | undefined {
  const sheetId = node.sheet === undefined ? homeSheetId : workbook.sheetIdOf(node.sheet);
  if (sheetId === undefined) return undefined;
  const { from, to } = node;
  return new AreaReference(sheetId, {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  });
}
