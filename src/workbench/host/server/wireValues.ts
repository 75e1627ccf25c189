import { HostError } from "../protocol/HostError";
import type { CellEntry } from "../model/CellsModel";
import type { CellValue, Rectangle } from "../model/WorkbookSnapshot";

/** A cell's value as range.values shows it: "" for a blank, "#N/A" for an error. */
export function wireValue(value: CellValue): number | string | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

const sizeSentence =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** InvalidArgument, in Excel's words, for a matrix of another size than the range. */
export function requireSize(area: Rectangle, rows: number, columns: number): void {
  if (rows !== area.rows || columns !== area.columns) throw new HostError("InvalidArgument", "", sizeSentence);
}

/** What is written into an area: a matrix of its size, or one value for every cell. */
export function entryMatrix(area: Rectangle, value: unknown): readonly (readonly CellEntry[])[] {
  if (!Array.isArray(value)) {
    const row = new Array<CellEntry>(area.columns).fill(cellEntry(value));
    return new Array<readonly CellEntry[]>(area.rows).fill(row);
  }
  const rows = value.map((row) => (Array.isArray(row) ? row.map(cellEntry) : [cellEntry(row)]));
  for (const row of rows) requireSize(area, rows.length, row.length);
  if (rows.length === 0) requireSize(area, 0, 0);
  return rows;
}

function cellEntry(value: unknown): CellEntry {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  throw new HostError("InvalidArgument");
}
