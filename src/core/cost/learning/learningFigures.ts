import type { LearningCurve } from "./LearningCurve";
import { sumOfPowers } from "./sumOfPowers";

/** What a curve says of the n-th unit. */
export interface LearningFigures {
  /** Time or cost of the unit itself. */
  readonly unit: number;
  /** Of all units up to it. */
  readonly total: number;
  /** Of these on average. */
  readonly average: number;
}

/** Unit, total and average at the n-th unit: Wright (1936), Factors affecting the cost of airplanes; Crawford (1944), both as in Yelle (1979). */
export function learningFigures({ model, first, rate }: LearningCurve, unit: number): LearningFigures {
  const exponent = Math.log2(rate);
  const atUnit = first * unit ** exponent;
  if (model === "unit") {
    const total = first * sumOfPowers(unit, exponent);
    return { unit: atUnit, total, average: total / unit };
  }
  // (n^(b+1) - (n-1)^(b+1)) without the loss of digits that the difference of two totals has for a late unit.
  const marginal = unit === 1 ? 1 : -(unit ** (exponent + 1)) * Math.expm1((exponent + 1) * Math.log1p(-1 / unit));
  return { unit: first * marginal, total: atUnit * unit, average: atUnit };
}
