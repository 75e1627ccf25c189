import { CellValueType, type ICellData } from "@univerjs/core";
import { errorValues } from "../formula/errorValues";
import type { CellValue } from "../WorkbookSnapshot";

const { BOOLEAN, FORCE_STRING, NUMBER, STRING } = CellValueType;

/** The value of a cell as Univer keeps it. */
export function cellValueOf(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v;
  if (cell === null || cell === undefined || value === null || value === undefined) return null;
  const type = cell.t;
  if (typeof value === "number") {
    if (type === BOOLEAN) return value === 1;
    return type === STRING || type === FORCE_STRING ? String(value) : value;
  }
  if (type === BOOLEAN) return value === true || value === "1" || String(value).toUpperCase() === "TRUE";
  if (typeof value === "boolean") return value;
  if (type === NUMBER) return Number(value);
  const error = value.startsWith("#") && type !== FORCE_STRING ? errorValues.get(value) : undefined;
  return error ?? value;
}
