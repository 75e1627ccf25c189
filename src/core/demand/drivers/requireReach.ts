import { DomainError } from "../../DomainError";

export interface Reach {
  /** Forecast of the logarithm of demand, and the standard deviation of its error, by period. */
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  /** Logarithms of demand that the regression saw. */
  readonly target: readonly number[];
  /** Each driver in the periods of the target and then of the horizon, with what one more of it does. */
  readonly columns: readonly (readonly number[])[];
  readonly names: readonly string[];
  readonly coefficients: readonly number[];
}

/** A forecast a million times beyond all that was sold, or that unsure, is no forecast but a driver in another unit. */
const farthest = Math.log(1e6);

/** Refuses a forecast in logarithms that a driver carries out of all reason, with the driver, its value and where it was before. */
export function requireReach({ mean, deviation, target, columns, names, coefficients }: Reach): void {
  const [low, high] = [Math.min(...target), Math.max(...target)];
  const period = mean.findIndex(
    (value, at) => !(value <= high + farthest && value >= low - farthest && (deviation[at] ?? 0) <= farthest),
  );
  if (period < 0) return;
  const pulls = columns.map((column, index) => {
    const past = column.slice(0, target.length);
    const usual = past.reduce((sum, value) => sum + value, 0) / past.length;
    return Math.abs((coefficients[index] ?? 0) * ((column[target.length + period] ?? 0) - usual));
  });
  const index = pulls.indexOf(Math.max(...pulls));
  const past = columns[index]?.slice(0, target.length) ?? [];
  throw new DomainError("invalid", "demand.drivers.far", {
    period: period + 1,
    name: names[index] ?? "",
    value: columns[index]?.[target.length + period] ?? 0,
    low: Math.min(...past),
    high: Math.max(...past),
  });
}
