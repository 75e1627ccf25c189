import { DomainError } from "../../core/DomainError";
import type { NumberRule } from "./NumberRule";
import { readBlock } from "./readBlock";
import type { Vector } from "./Vector";

/** One row or one column of numbers (blank = 0) with its direction; a single cell is a row of one. A block of several rows and columns is refused. */
export function readVector(
  raw: unknown,
  argument: string,
  rule: NumberRule & { readonly blank?: "zero" | "refuse" } = {},
): Vector<number> {
  const block = readBlock(raw, argument, rule);
  const columns = block[0]?.length ?? 0;
  if (block.length > 1 && columns > 1)
    throw new DomainError("invalid", "functions.vector", { argument, rows: block.length, columns });
  return { values: block.flat(), direction: block.length > 1 ? "column" : "row" };
}
