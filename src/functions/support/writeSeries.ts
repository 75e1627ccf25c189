import type { Direction } from "./Vector";

/** Series as a block again, in the direction in which the input came (see readSeries): several rows that answer a column stand side by side. */
export function writeSeries<Value>(series: readonly (readonly Value[])[], direction: Direction): Value[][] {
  if (direction === "row") return series.map((row) => [...row]);
  const length = Math.max(0, ...series.map((row) => row.length));
  return Array.from({ length }, (_, period) => series.map((row) => row[period] as Value));
}
