import { DomainError } from "../../core/DomainError";
import { readBlock } from "./readBlock";
import type { Direction } from "./Vector";
import { writeSeries } from "./writeSeries";

/** What tells how the amounts of a base lie. */
export interface BaseShape {
  /** Periods of the answer; null: as many as the base has. */
  readonly periods: number | null;
  /** Whether periods run down; null: what the base itself and `lineCounts` tell. */
  readonly isDown: boolean | null;
  /** Rows of the arguments that may have one a line. */
  readonly lineCounts: readonly number[];
}

/** Amounts a line and period; a single amount of a line is spread over all periods. */
export function readEscalatedBase(
  raw: unknown,
  { periods, isDown, lineCounts }: BaseShape,
): { lines: number[][]; direction: Direction } {
  const block = readBlock(raw, "base");
  const rows = block.length;
  const isColumn = rows > 1 && block[0]?.length === 1;
  const runsDown = isDown ?? (isColumn && periods === null && !lineCounts.includes(rows));
  const lines = runsDown ? writeSeries(block, "column") : block;
  const found = lines[0]?.length ?? 0;
  const wanted = periods ?? found;
  if (found !== 1 && found !== wanted)
    throw new DomainError("invalid", "cost.escalate.periods", { found: wanted, periods: found });
  return {
    lines: lines.map((row) => (found === wanted ? row : new Array<number>(wanted).fill(row[0] ?? 0))),
    direction: runsDown ? "column" : "row",
  };
}
