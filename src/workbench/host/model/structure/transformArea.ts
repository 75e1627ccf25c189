import { excelLimits } from "../excelLimits";
import type { SheetArea } from "../SheetArea";
import type { StructuralChange } from "./StructuralChange";

/** Where an area is after the change; undefined when all its cells were deleted. */
export function transformArea(area: SheetArea, change: StructuralChange): SheetArea | undefined {
  if (change.kind === "deleteSheet") return area.sheetId === change.sheetId ? undefined : area;
  if (change.kind === "move") return moved(area, change.from, change.to);
  if (area.sheetId !== change.sheetId) return area;
  const down = change.axis === "rows";
  const [start, size, cross, crossSize] = down
    ? [area.row, area.rows, area.column, area.columns]
    : [area.column, area.columns, area.row, area.rows];
  const limit = down ? excelLimits.rows : excelLimits.columns;
  // An area that sticks out of the moving band stays; one over the whole sheet has nothing to gain.
  if (cross < change.first || cross + crossSize - 1 > change.last || size === limit) return area;
  const span =
    change.kind === "insert"
      ? inserted(start, size, change.at, change.count, limit)
      : deleted(start, size, change.at, change.count);
  if (!span) return undefined;
  return down ? { ...area, row: span[0], rows: span[1] } : { ...area, column: span[0], columns: span[1] };
}

function inserted(start: number, size: number, at: number, count: number, limit: number): [number, number] | undefined {
  if (start >= at) return start + count >= limit ? undefined : [start + count, Math.min(size, limit - start - count)];
  return start + size > at ? [start, Math.min(size + count, limit - start)] : [start, size];
}

function deleted(start: number, size: number, at: number, count: number): [number, number] | undefined {
  const before = Math.max(0, Math.min(start + size, at) - start);
  const after = Math.max(0, start + size - Math.max(start, at + count));
  if (before + after === 0) return undefined;
  const shiftedStart = start < at ? start : Math.max(at, start - count);
  return [shiftedStart, before + after];
}

/** A reference to cells that are moved as a whole goes with them; one to cells that are overwritten is lost. */
function moved(area: SheetArea, from: SheetArea, to: SheetArea): SheetArea | undefined {
  if (within(area, from))
    return {
      ...area,
      sheetId: to.sheetId,
      row: area.row - from.row + to.row,
      column: area.column - from.column + to.column,
    };
  return within(area, { ...to, rows: from.rows, columns: from.columns }) ? undefined : area;
}

function within(inner: SheetArea, outer: SheetArea): boolean {
  return (
    inner.sheetId === outer.sheetId &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
