import { mean } from "simple-statistics";
import type { ModelFit } from "./ModelFit";

/**
 * A fit of a positive history whose errors scatter with the root of the level: variance in proportion to it, between errors of
 * one size and errors of one percentage. The deviations of the residuals belong to the mean level of the history; a forecast below all of
 * the history has those of its least value.
 */
export function errorsByLevel(fit: ModelFit, history: readonly number[]): ModelFit {
  const usual = mean([...history]);
  const least = history.reduce((left, right) => Math.min(left, right));
  return {
    ...fit,
    sigma: fit.sigma.map((value, index) => value * Math.sqrt(Math.max(least, fit.mean[index] ?? 0) / usual)),
  };
}
