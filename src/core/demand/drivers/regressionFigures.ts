import type { LeastSquares } from "../../statistics/leastSquares";
import type { Regression } from "./Regression";
import { regressionCriterion } from "./regressionCriterion";

/** Coefficients and criterion of a regression from its last least squares on `used` periods, beside an error model of `weights` numbers. */
export function regressionFigures(
  { coefficients, inverse, squares }: LeastSquares,
  used: number,
  weights: number,
): Pick<Regression, "coefficients" | "covariance" | "sigma" | "degreesOfFreedom" | "aicc"> {
  const estimated = coefficients.length + weights;
  const degreesOfFreedom = used - estimated;
  const variance = squares / Math.max(1, degreesOfFreedom);
  return {
    coefficients,
    covariance: inverse.map((row) => row.map((value) => value * variance)),
    sigma: Math.sqrt(variance),
    degreesOfFreedom,
    aicc: regressionCriterion(squares, used, estimated),
  };
}
