import type { SheetArea } from "../model/SheetArea";
import type { SheetModel } from "../model/SheetModel";

/** The block of filled cells around an area, bounded by empty rows and columns (Ctrl+Shift+*). */
export function surroundingRegion(sheet: SheetModel, area: SheetArea): SheetArea {
  const used = sheet.cells.usedRange(true);
  if (!used) return area;
  const values = sheet.cells.values(used);
  const filled = (row: number, column: number): boolean =>
    (values[row - used.row]?.[column - used.column] ?? null) !== null;
  let [top, left] = [area.row, area.column];
  let [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const anyInRow = (row: number) => someBetween(left - 1, right + 1, (column) => filled(row, column));
  const anyInColumn = (column: number) => someBetween(top - 1, bottom + 1, (row) => filled(row, column));
  // A direction at a time, as far as it goes: looking at whole columns again after every row would be rows times rows.
  for (let before = -1, size = 0; size !== before;) {
    before = size;
    while (top > 0 && anyInRow(top - 1)) top -= 1;
    while (anyInRow(bottom + 1)) bottom += 1;
    while (left > 0 && anyInColumn(left - 1)) left -= 1;
    while (anyInColumn(right + 1)) right += 1;
    size = bottom - top + 1 + (right - left + 1);
  }
  return { sheetId: area.sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function someBetween(first: number, last: number, holds: (index: number) => boolean): boolean {
  for (let index = first; index <= last; index++) if (holds(index)) return true;
  return false;
}
