import type { IndexClause } from "../../core/cost/phasing/indexFactors";
import { DomainError } from "../../core/DomainError";
import { isOmitted } from "./isOmitted";
import { itemsOf } from "./itemsOf";
import { readBlock } from "./readBlock";
import { readPerItem } from "./readPerItem";
import type { Direction } from "./Vector";
import { writeSeries } from "./writeSeries";

/** The indices of a price clause: a row (or, running down, a column) for each of the weights. */
export function readIndexClause(
  raw: unknown,
  weights: unknown,
  baseIndex: unknown,
): IndexClause & { readonly direction: Direction } {
  const block = readBlock(raw, "change", { minimum: 0 });
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  const count = isOmitted(weights) ? 1 : itemsOf(weights).count;
  if (rows !== count && columns !== count)
    throw new DomainError("invalid", "cost.escalate.indices", { count, rows, columns });
  const direction = rows === count ? "row" : "column";
  const indices = rows === count ? block : writeSeries(block, "column");
  const bases = isOmitted(baseIndex)
    ? indices.map(([first = 0]) => first)
    : readPerItem(baseIndex, "baseIndex", count, { minimum: 0 });
  return {
    indices,
    weights: readPerItem(weights, "weights", count, { default: 1, minimum: 0, maximum: 1 }),
    bases,
    direction,
  };
}
