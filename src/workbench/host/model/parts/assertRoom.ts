import { excelLimits } from "../excelLimits";
import type { StructuralChange } from "../structure/StructuralChange";
import { cellValueOf } from "../univer/cellValueOf";
import type { UniverDocument } from "../univer/UniverDocument";
import { WorkbookModelError } from "../WorkbookModelError";

type Shift = Extract<StructuralChange, { kind: "insert" | "delete" }>;

/** Excel refuses to push cells with contents off the sheet. */
export function assertRoom(document: UniverDocument, change: Shift): void {
  if (change.kind !== "insert") return;
  const down = change.axis === "rows";
  const limit = down ? excelLimits.rows : excelLimits.columns;
  const lost = limit - change.count;
  const edge = down
    ? { row: lost, column: change.first, rows: change.count, columns: change.last - change.first + 1 }
    : { row: change.first, column: lost, rows: change.last - change.first + 1, columns: change.count };
  document.eachCell(change.sheetId, edge, (_row, _column, cell) => {
    if (cellValueOf(cell) !== null || cell.f)
      throw new WorkbookModelError("NonBlankCellOffSheet", "Cells with contents would be pushed off the sheet.");
  });
}
