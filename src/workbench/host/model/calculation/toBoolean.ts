import type { CellError, CellValue } from "../WorkbookSnapshot";
import { errors } from "./errors";
import { isCellError } from "./isCellError";

/** The truth value of a condition: numbers other than 0 are TRUE, a blank is FALSE, texts "TRUE" and "FALSE" count; else #VALUE!. */
export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (isCellError(value)) return value;
  const text = value.toUpperCase();
  return text === "TRUE" ? true : text === "FALSE" ? false : errors.value;
}
