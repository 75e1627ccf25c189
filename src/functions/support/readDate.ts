import { DomainError } from "../../core/DomainError";
import { dateSerial } from "./dateSerial";
import { describeCell } from "./describeCell";
import { readSingle } from "./readSingle";

/** A day as Excel's serial number, given as a date or as the text year-month-day. Left out gives the default, or an error without one. */
export function readDate(raw: unknown, argument: string, fallback?: number): number {
  const cell = readSingle(raw, argument);
  if (cell === null) {
    if (fallback === undefined) throw new DomainError("invalid", "functions.required", { argument });
    return fallback;
  }
  const serial = dateSerial(cell);
  if (serial === null) throw new DomainError("invalid", "functions.date", { argument, found: describeCell(cell) });
  return serial;
}
