import type { ServedObject } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import type { SheetArea } from "../model/SheetArea";
import { boundingRectangle, entireColumns, entireRows, intersection, offset, resized, withinSheet } from "./areas";
import { rangeOf, type ExcelServer } from "./ExcelServer";
import type { RangeHandle } from "./RangeHandle";

type Move = (range: RangeHandle, ...values: never[]) => ServedObject | null;

/** Methods of Range that answer another range by its place alone. */
export const rangeMoves = (server: ExcelServer): Readonly<Record<string, Move>> => {
  const move =
    <Values extends unknown[]>(to: (area: SheetArea, ...values: Values) => SheetArea) =>
    (range: RangeHandle, ...values: Values) =>
      server.range(to(range.area, ...values));
  const other = (range: RangeHandle, reference: unknown) =>
    rangeOf(reference)?.area ?? server.areaOf(reference, range.area.sheetId);
  const shared = (range: RangeHandle, reference: unknown) => {
    const area = other(range, reference);
    if (area.sheetId !== range.area.sheetId) throw new HostError("InvalidArgument", "Range.getIntersection");
    return intersection(range.area, area);
  };
  return {
    GetCell: move((area, row: number, column: number) => resized(offset(area, row, column), 1, 1)),
    GetRow: move((area, row: number) => resized(offset(area, row, 0), 1, area.columns)),
    GetColumn: move((area, column: number) => resized(offset(area, 0, column), area.rows, 1)),
    GetLastCell: move((area) => resized(offset(area, area.rows - 1, area.columns - 1), 1, 1)),
    GetLastRow: move((area) => withinSheet({ ...area, row: area.row + area.rows - 1, rows: 1 })),
    GetLastColumn: move((area) => withinSheet({ ...area, column: area.column + area.columns - 1, columns: 1 })),
    GetOffsetRange: move(offset),
    GetResizedRange: move((area, rows: number, columns: number) =>
      resized(area, area.rows + rows, area.columns + columns),
    ),
    GetAbsoluteResizedRange: move(resized),
    GetEntireRow: move(entireRows),
    GetEntireColumn: move(entireColumns),
    GetRowsAbove: move((area, count: number | null) => beside(area, -(count ?? 1), 0)),
    GetRowsBelow: move((area, count: number | null) => beside(area, count ?? 1, 0)),
    GetColumnsBefore: move((area, count: number | null) => beside(area, 0, -(count ?? 1))),
    GetColumnsAfter: move((area, count: number | null) => beside(area, 0, count ?? 1)),
    GetBoundingRect: (range: RangeHandle, reference: unknown) => {
      const area = other(range, reference);
      if (area.sheetId !== range.area.sheetId) throw new HostError("InvalidArgument", "Range.getBoundingRect");
      return server.range(boundingRectangle(range.area, area));
    },
    GetIntersection: (range: RangeHandle, reference: unknown) => {
      const area = shared(range, reference);
      if (!area) throw new HostError("ItemNotFound", "Range.getIntersection");
      return server.range(area);
    },
    GetIntersectionOrNullObject: (range: RangeHandle, reference: unknown) =>
      server.rangeOrNull(shared(range, reference)),
  };
};

/** `rows` (or `columns`) next to an area: below or right when positive, above or left when negative. */
function beside(area: SheetArea, rows: number, columns: number): SheetArea {
  if (rows === 0 && columns === 0) throw new HostError("InvalidArgument");
  const row = rows > 0 ? area.row + area.rows : area.row + rows;
  const column = columns > 0 ? area.column + area.columns : area.column + columns;
  return withinSheet(
    rows !== 0 ? { ...area, row, rows: Math.abs(rows) } : { ...area, column, columns: Math.abs(columns) },
  );
}
