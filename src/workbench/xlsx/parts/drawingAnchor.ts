import type { ChartSnapshot, SheetSnapshot } from "../../host/model/WorkbookSnapshot";

/** A corner of a drawing: the cell it lies in and how far into it, in pixels. */
export interface Corner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

const defaultWidth = 64;
const defaultHeight = 20;

/** The corners of a chart on its sheet, from its pixels and the widths and heights of the sheet's columns and rows. */
export function cornersOf(position: ChartSnapshot["position"], sheet: Sizes): { from: Corner; to: Corner } {
  const corner = (x: number, y: number): Corner => {
    const [column, columnOffset] = stepInto(x, (index) => columnWidth(sheet, index));
    const [row, rowOffset] = stepInto(y, (index) => rowHeight(sheet, index));
    return { column, columnOffset, row, rowOffset };
  };
  const { left, top, width, height } = position;
  return { from: corner(left, top), to: corner(left + width, top + height) };
}

/** The pixels of a drawing, from its corners: the inverse of `cornersOf`. */
export function positionOf(from: Corner, to: Corner, sheet: Sizes): ChartSnapshot["position"] {
  const x = (corner: Corner): number => sum(corner.column, (index) => columnWidth(sheet, index)) + corner.columnOffset;
  const y = (corner: Corner): number => sum(corner.row, (index) => rowHeight(sheet, index)) + corner.rowOffset;
  return { left: x(from), top: y(from), width: x(to) - x(from), height: y(to) - y(from) };
}

export type Sizes = Pick<SheetSnapshot, "columnWidths" | "rowHeights" | "hiddenColumns" | "hiddenRows">;

function columnWidth(sheet: Sizes, column: number): number {
  return sheet.hiddenColumns?.includes(column) ? 0 : (sheet.columnWidths?.[column] ?? defaultWidth);
}

function rowHeight(sheet: Sizes, row: number): number {
  return sheet.hiddenRows?.includes(row) ? 0 : (sheet.rowHeights?.[row] ?? defaultHeight);
}

/** Excel's last row and column. */
const mostSteps = 1_048_576;

function stepInto(distance: number, sizeOf: (index: number) => number): [number, number] {
  let rest = Math.max(0, distance);
  for (let index = 0; index < mostSteps; index++) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [mostSteps - 1, 0];
}

function sum(count: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += sizeOf(index);
  return total;
}
