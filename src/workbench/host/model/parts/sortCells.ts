import type { ICellData } from "@univerjs/core";
import { compareValues } from "../calculation/compareValues";
import { isCellError } from "../calculation/isCellError";
import type { SheetArea } from "../SheetArea";
import { moveFormula } from "../structure/moveFormula";
import { cellValueOf } from "../univer/cellValueOf";
import type { CellValue } from "../WorkbookSnapshot";
import type { WorkbookCore } from "./WorkbookCore";

/** Sorts the rows of an area with their formats: numbers, texts, truth values, errors, and blanks last in either direction; equals keep their order. */
export function sortCells(
  core: WorkbookCore,
  area: SheetArea,
  fields: readonly { readonly column: number; readonly descending?: boolean }[],
): void {
  const { document } = core;
  const rows = Array.from({ length: area.rows }, (_, row) => ({
    row: area.row + row,
    cells: Array.from({ length: area.columns }, (_, column) =>
      document.cell(area.sheetId, area.row + row, area.column + column),
    ),
  }));
  const sorted = [...rows].sort((a, b) => {
    for (const { column, descending = false } of fields) {
      const difference = compare(cellValueOf(a.cells[column]), cellValueOf(b.cells[column]), descending ? -1 : 1);
      if (difference !== 0) return difference;
    }
    return a.row - b.row;
  });
  sorted.forEach(({ row: from, cells }, index) => {
    const to = area.row + index;
    if (from === to) return;
    cells.forEach((cell, column) => core.enter(area.sheetId, to, area.column + column, moved(cell, to - from)));
  });
}

function moved(cell: ICellData | undefined, rows: number): ICellData | undefined {
  return cell?.f ? { ...cell, f: moveFormula(cell.f, rows, 0) } : cell;
}

function compare(a: CellValue, b: CellValue, direction: number): number {
  const place = (value: CellValue): number => (value === null ? 2 : isCellError(value) ? 1 : 0);
  return place(a) - place(b) || (place(a) === 0 ? compareValues(a, b) * direction : 0);
}
