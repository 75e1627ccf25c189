import { leastSquares } from "./leastSquares";

/**
 * Share of the variation of a column that a constant and other columns leave unexplained: 1 over the variance inflation factor; 0 for a column that
 * never changes. 1 where the others depend on each other, which their own turn tells.
 */
export function unexplainedShare(values: readonly number[], others: readonly (readonly number[])[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const total = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (total <= 1e-24 * values.length * mean * mean) return 0;
  const fit = leastSquares([values.map(() => 1), ...others], values);
  return "dependent" in fit ? 1 : fit.squares / total;
}
