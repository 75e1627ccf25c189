import type { ErrorStructure } from "./ErrorStructure";

/** Columns of constant, trend and season over a history of `size` periods and the `horizon` after it; only those that differencing leaves something of. */
export function termColumns(
  { order, hasTrend, season }: ErrorStructure,
  periodsPerSeason: number,
  size: number,
  horizon = 0,
): number[][] {
  const differences = order.d + order.seasonalD;
  const over = (value: (period: number) => number): number[] =>
    Array.from({ length: size + horizon }, (_, period) => value(period));
  const columns: number[][] = [];
  if (differences === 0) columns.push(over(() => 1));
  // Counted from the middle, so that constant and trend do not depend on each other.
  if (hasTrend && differences < 2) columns.push(over((period) => (period - (size - 1) / 2) / size));
  if (season === "indices")
    for (let index = 1; index < periodsPerSeason; index++)
      columns.push(
        over((period) => Number(period % periodsPerSeason === index) - Number(period % periodsPerSeason === 0)),
      );
  if (typeof season === "number")
    for (let wave = 1; wave <= season; wave++) {
      const angle = (2 * Math.PI * wave) / periodsPerSeason;
      columns.push(over((period) => Math.sin(angle * period)));
      if (2 * wave < periodsPerSeason) columns.push(over((period) => Math.cos(angle * period)));
    }
  return columns;
}
