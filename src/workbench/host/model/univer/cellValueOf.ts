import { CellValueType, type ICellData } from "@univerjs/core";
import { errorValues } from "../formula/errorValues";
import type { CellValue } from "../WorkbookSnapshot";

/** The value of a cell as Univer keeps it. */
export function cellValueOf(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v;
  if (cell === null || cell === undefined || value === null || value === undefined) return null;
  if (cell.t === CellValueType.BOOLEAN)
    return value === true || value === 1 || value === "1" || String(value).toUpperCase() === "TRUE";
  if (typeof value === "boolean") return value;
  if (cell.t === CellValueType.NUMBER) return Number(value);
  if (typeof value === "number")
    return cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING ? String(value) : value;
  const error = value.startsWith("#") && cell.t !== CellValueType.FORCE_STRING ? errorValues.get(value) : undefined;
  return error ?? value;
}
