import { DomainError } from "../../core/DomainError";
import { describeCell } from "./describeCell";
import { keyText } from "./keyText";
import { readSingle } from "./readSingle";

/** A text argument, trimmed. A number is taken as its text (item codes); left out gives the default, or an error without one. */
export function readText(raw: unknown, argument: string, fallback?: string): string {
  const cell = readSingle(raw, argument);
  if (cell === null) {
    if (fallback === undefined) throw new DomainError("invalid", "functions.required", { argument });
    return fallback;
  }
  if (typeof cell === "object")
    throw new DomainError("invalid", "functions.text", { argument, found: describeCell(cell) });
  return keyText(cell);
}
