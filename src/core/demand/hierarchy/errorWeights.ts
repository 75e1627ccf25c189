import { DomainError } from "../../DomainError";
import { covarianceShrinkage } from "../../statistics/covarianceShrinkage";
import type { Hierarchy } from "./Hierarchy";

/** How much the base forecasts of the rows err: variances of their own, and errors that rows share. Their covariance is diagonal(own) + shared x transpose(shared). */
export interface ErrorWeights {
  readonly own: readonly number[];
  /** A row a series; no columns where nothing is shared. */
  readonly shared: readonly (readonly number[])[];
}

/** A row that never erred counts as if it erred by this share of the mean variance: nothing is known for certain. */
const leastVariance = 1e-6;

/**
 * Error covariance of the optimal methods. "ols": all rows err alike; "wls": a row errs by its residuals' variance or, without residuals, by
 * its number of leaves; "mint": the shrunk covariance of the residuals. Wickramasuriya, Athanasopoulos and Hyndman (2019), section 2.4.
 */
export function errorWeights(
  method: "ols" | "wls" | "mint",
  { members }: Hierarchy,
  residuals: readonly (readonly number[])[] | null,
): ErrorWeights {
  const shared = members.map(() => []);
  if (method === "ols") return { own: members.map(() => 1), shared };
  if (residuals === null) {
    if (method === "mint") throw new DomainError("invalid", "demand.reconcile.residuals");
    return { own: members.map((leaves) => leaves.length), shared };
  }
  const periods = residuals[0]?.length ?? 0;
  const variances = residuals.map((row) => row.reduce((sum, error) => sum + error * error, 0) / periods);
  const mean = variances.reduce((sum, each) => sum + each, 0) / variances.length;
  if (!(mean > 0)) throw new DomainError("notEnoughData", "demand.reconcile.noErrors");
  const floored = variances.map((variance) => Math.max(variance, leastVariance * mean));
  if (method === "wls") return { own: floored, shared };
  const kept = 1 - Math.max(covarianceShrinkage(residuals), leastVariance);
  const scale = Math.sqrt(kept / periods);
  return {
    own: floored.map((variance, row) => variance - kept * (variances[row] ?? 0)),
    shared: residuals.map((row) => row.map((error) => error * scale)),
  };
}
