import type { ErrorStructure } from "./ErrorStructure";
import { stateColumns } from "./stateColumns";
import { waveColumns } from "./waveColumns";

/**
 * Columns of constant, trend and season over a history of `size` periods and the `horizon` after it: for ARIMA errors only those that differencing
 * leaves something of; for exponential smoothing what its first states would come to without any error, after the waves.
 */
export function termColumns(
  structure: ErrorStructure,
  periodsPerSeason: number,
  size: number,
  horizon = 0,
): number[][] {
  const length = size + horizon;
  const over = (value: (period: number) => number): number[] => Array.from({ length }, (_, period) => value(period));
  const waves = typeof structure.season === "number" ? waveColumns(structure.season, periodsPerSeason, length) : [];
  if ("form" in structure) return [...waves, ...stateColumns(structure.form, structure.phi, periodsPerSeason, length)];
  const { order, hasTrend, season } = structure;
  const differences = order.d + order.seasonalD;
  const columns: number[][] = [];
  if (differences === 0) columns.push(over(() => 1));
  // Counted from the middle, so that constant and trend do not depend on each other.
  if (hasTrend && differences < 2) columns.push(over((period) => (period - (size - 1) / 2) / size));
  if (season === "indices")
    for (let index = 1; index < periodsPerSeason; index++)
      columns.push(
        over((period) => Number(period % periodsPerSeason === index) - Number(period % periodsPerSeason === 0)),
      );
  return [...columns, ...waves];
}
