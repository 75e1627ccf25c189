import { CellValueType, type ICellData } from "@univerjs/core";
import { isCellError } from "../calculation/isCellError";
import { parseNumberText } from "../calculation/parseNumberText";
import type { CellValue } from "../WorkbookSnapshot";

/** A value as the contents of a Univer cell. A text that looks like a number is marked as text for good. */
export function contentsOf(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  const misleading = value.startsWith("#") || /^(true|false)$/i.test(value) || parseNumberText(value) !== undefined;
  return { v: value, t: misleading ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
