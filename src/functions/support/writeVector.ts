import type { Direction } from "./Vector";

/** A list as a row or a column of cells. */
export function writeVector<Value>(values: readonly Value[], direction: Direction): Value[][] {
  return direction === "row" ? [[...values]] : values.map((value) => [value]);
}
