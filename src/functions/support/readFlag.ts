import { DomainError } from "../../core/DomainError";
import { describeCell } from "./describeCell";
import { readSingle } from "./readSingle";

/** TRUE or FALSE; 1 and 0, yes and no are taken too. Left out gives the default. */
export function readFlag(raw: unknown, argument: string, fallback: boolean): boolean {
  const cell = readSingle(raw, argument);
  if (cell === null) return fallback;
  const word = typeof cell === "object" ? "" : String(cell).trim().toLowerCase();
  if (["true", "1", "yes"].includes(word)) return true;
  if (["false", "0", "no"].includes(word)) return false;
  throw new DomainError("invalid", "functions.flag", { argument, found: describeCell(cell) });
}
