import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { DomainError } from "../../DomainError";
import { cholesky } from "../../statistics/cholesky";
import { randomNumbers } from "../../statistics/random/randomNumbers";
import { driverQuantile } from "./driverQuantile";
import type { UncertainDriver } from "./UncertainDriver";

/** Drivers to be drawn. */
export interface DriverSimulation {
  readonly drivers: readonly UncertainDriver[];
  readonly trials: number;
  readonly seed: number;
  /** Correlations between the drivers, symmetric with 1 in the diagonal; null: none depends on another. */
  readonly correlations: readonly (readonly number[])[] | null;
}

/** Seeds of the drivers' rows of random numbers lie so far apart: another driver at the end leaves the draws of the others as they are. */
const apart = 2 ** 32;

/** Draws, a row a trial with a value a driver. Each driver has random numbers of its own; correlated drivers by the Gaussian copula (Nelsen 2006, An Introduction to Copulas, section 2.3), whose correlation is that of the normal scores. */
export function simulateDrivers({ drivers, trials, seed, correlations }: DriverSimulation): number[][] {
  const randoms = drivers.map((_, index) => randomNumbers(seed + index * apart));
  const quantiles = drivers.map(driverQuantile);
  const lower = correlations && cholesky(correlations);
  if (correlations && !lower) throw new DomainError("invalid", "risk.simulate.definite");
  return Array.from({ length: trials }, () => {
    const chances = randoms.map((random) => random());
    const joined = lower ? correlated(chances, lower) : chances;
    return quantiles.map((quantile, index) => quantile(joined[index] ?? 0.5));
  });
}

function correlated(chances: readonly number[], lower: readonly Float64Array[]): number[] {
  const scores = chances.map((chance) => normalQuantile(chance, 0, 1));
  return lower.map((row) =>
    normalCdf(
      row.reduce((sum, weight, index) => sum + weight * (scores[index] ?? 0), 0),
      0,
      1,
    ),
  );
}
