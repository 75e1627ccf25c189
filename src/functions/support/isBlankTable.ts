import { isOmitted } from "./isOmitted";
import { readMatrix } from "./readMatrix";

/** True where a table was given but holds nothing yet: an Excel table has at least one row, blank until somebody types in it. */
export function isBlankTable(raw: unknown, argument: string): boolean {
  if (isOmitted(raw)) return false;
  return readMatrix(raw, argument).every((row) => row.every((cell) => cell === null || cell === 0));
}
