import { DomainError } from "../../DomainError";

export interface AccuracyWeightsInput {
  /** What each source said in the past, a row a source; null: nothing. */
  readonly past: readonly (readonly (number | null)[])[];
  /** What came. */
  readonly actual: readonly number[];
}

/** A mean square of less than this share of the largest one is rounding. */
const rounding = 1e-24;

/**
 * Weights of sources in inverse proportion to the mean square of their past errors, adding up to 1: Bates and Granger (1969), The combination of
 * forecasts, their errors taken as independent. Sources without any error share the whole weight.
 */
export function accuracyWeights({ past, actual }: AccuracyWeightsInput): number[] {
  const meanSquares = past.map((row, source) => {
    const errors = row.flatMap((value, period) => (value === null ? [] : [(actual[period] ?? 0) - value]));
    if (errors.length === 0) throw new DomainError("notEnoughData", "demand.consensus.noPast", { source: source + 1 });
    return errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
  });
  const largest = Math.max(...meanSquares);
  const shares = meanSquares.map((square) => (largest > 0 ? square / largest : 0));
  const isPerfect = shares.map((share) => share <= rounding);
  const raw = shares.map((share, source) => (isPerfect.includes(true) ? Number(isPerfect[source]) : 1 / share));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / total);
}
