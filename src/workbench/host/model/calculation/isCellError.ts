import type { CellError } from "../WorkbookSnapshot";

/** True for an error value (and for nothing else that a formula handles). */
export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
