import type { CellError, CellValue } from "../WorkbookSnapshot";
import { errors } from "./errors";
import { isCellError } from "./isCellError";
import { parseNumberText } from "./parseNumberText";

/** The number that arithmetic takes from a value: blank 0, TRUE 1, a text that reads as a number; else #VALUE! (errors pass through). */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isCellError(value)) return value;
  return parseNumberText(value) ?? errors.value;
}
