import { DomainError } from "../../core/DomainError";
import { describeCell } from "./describeCell";
import { readSingle } from "./readSingle";

/** The argument "season": whole periods a season (1 = none), or null for "auto" and where it was left out. */
export function readSeason(raw: unknown): number | null {
  const cell = readSingle(raw, "season");
  if (cell === null || (typeof cell === "string" && cell.trim().toLowerCase() === "auto")) return null;
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= 1 && cell <= 366) return cell;
  throw new DomainError("invalid", "demand.season", { found: describeCell(cell) });
}
