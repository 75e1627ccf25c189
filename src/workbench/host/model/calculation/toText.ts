import type { CellError, CellValue } from "../WorkbookSnapshot";
import { generalText } from "./generalText";
import { isCellError } from "./isCellError";

/** The text that & and the text functions take from a value; errors pass through. */
export function toText(value: CellValue): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return generalText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isCellError(value) ? value : "";
}
