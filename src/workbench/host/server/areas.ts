import { HostError } from "../protocol/HostError";
import { excelLimits } from "../model/excelLimits";
import type { SheetArea } from "../model/SheetArea";
import type { Rectangle } from "../model/WorkbookSnapshot";

/** Geometry of rectangles on a sheet. Everything outside Excel's grid is InvalidArgument, as in Excel. */
export function withinSheet<Area extends Rectangle>(area: Area): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= excelLimits.rows &&
    area.column + area.columns <= excelLimits.columns;
  if (!fits) throw new HostError("InvalidArgument");
  return area;
}

export const offset = (area: SheetArea, rows: number, columns: number): SheetArea =>
  withinSheet({ ...area, row: area.row + rows, column: area.column + columns });

export const resized = (area: SheetArea, rows: number, columns: number): SheetArea =>
  withinSheet({ ...area, rows, columns });

export function boundingRectangle(a: SheetArea, b: Rectangle): SheetArea {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheetId: a.sheetId,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Cells that two areas share; undefined when they share none. */
export function intersection(a: SheetArea, b: Rectangle): SheetArea | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheetId: a.sheetId, row, column, rows, columns } : undefined;
}

export const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export const wholeSheet = (sheetId: string): SheetArea => ({
  sheetId,
  row: 0,
  column: 0,
  rows: excelLimits.rows,
  columns: excelLimits.columns,
});

export const entireRows = (area: SheetArea): SheetArea => ({ ...area, column: 0, columns: excelLimits.columns });

export const entireColumns = (area: SheetArea): SheetArea => ({ ...area, row: 0, rows: excelLimits.rows });
