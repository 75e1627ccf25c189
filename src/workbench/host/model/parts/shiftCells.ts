import type { ICellData } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import { excelLimits } from "../excelLimits";
import type { StructuralChange } from "../structure/StructuralChange";
import type { UniverDocument } from "../univer/UniverDocument";

type Shift = Extract<StructuralChange, { kind: "insert" | "delete" }>;

/** Moves the cells of the sheet itself: whole rows and columns by Univer's mutations, parts of them cell by cell. */
export function shiftCells(document: UniverDocument, change: Shift): void {
  const down = change.axis === "rows";
  const whole = change.first === 0 && change.last === (down ? excelLimits.columns : excelLimits.rows) - 1;
  if (whole) return shiftWhole(document, change);
  const { sheetId, at, count, first, last } = change;
  const moving: { row: number; column: number; cell: ICellData }[] = [];
  const band = down
    ? { row: at, column: first, rows: excelLimits.rows - at, columns: last - first + 1 }
    : { row: first, column: at, rows: last - first + 1, columns: excelLimits.columns - at };
  document.eachCell(sheetId, band, (row, column, cell) => moving.push({ row, column, cell }));
  for (const { row, column } of moving) document.setCell(sheetId, row, column, undefined);
  for (const { row, column, cell } of moving) {
    const place = down ? row : column;
    if (change.kind === "delete" && place < at + count) continue;
    const step = change.kind === "insert" ? count : -count;
    document.setCell(sheetId, down ? row + step : row, down ? column : column + step, cell);
  }
}

function shiftWhole(document: UniverDocument, change: Shift): void {
  const { sheetId, at, count, axis, kind } = change;
  const sheet = document.sheet(sheetId);
  const [rowCount, columnCount] = [sheet.getRowCount(), sheet.getColumnCount()];
  const down = axis === "rows";
  const size = down ? rowCount : columnCount;
  // Beyond the grid's present end there is nothing to move.
  if (at >= size) return;
  const end = kind === "insert" ? at + count - 1 : Math.min(at + count, size) - 1;
  const range = down
    ? { startRow: at, endRow: end, startColumn: 0, endColumn: columnCount - 1 }
    : { startRow: 0, endRow: rowCount - 1, startColumn: at, endColumn: end };
  const mutation =
    kind === "insert" ? (down ? InsertRowMutation : InsertColMutation) : down ? RemoveRowMutation : RemoveColMutation;
  document.mutate(mutation, { subUnitId: sheetId, range });
}
