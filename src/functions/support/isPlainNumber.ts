import { brokenPart, type NumberRule } from "./NumberRule";

/** Whether a raw cell is a finite number as its rule wants it, so that there is nothing to read or to refuse. */
export function isPlainNumber(cell: unknown, rule: NumberRule): cell is number {
  return typeof cell === "number" && Number.isFinite(cell) && brokenPart(cell, rule) === null;
}
