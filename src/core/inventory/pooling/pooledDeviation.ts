import { DomainError } from "../../DomainError";
import type { Correlation } from "./Correlation";

const rounding = 1e-12;

/** Standard deviation of the sum of demands: the root of the sum of sigma_i sigma_j rho_ij over all pairs. Eppen (1979), Management Science 25(5). */
export function pooledDeviation(deviations: readonly number[], correlation: Correlation): number {
  let [variance, most] = [0, 0];
  deviations.forEach((one, i) => {
    variance += one ** 2;
    most += one;
    for (let j = 0; j < i; j++) variance += 2 * one * (deviations[j] ?? 0) * correlation(i, j);
  });
  // Sites that cancel each other out leave a last bit on either side of 0.
  if (variance < -rounding * most ** 2)
    throw new DomainError("infeasible", "inventory.pooling.negative", {
      sites: deviations.length,
      least: -1 / (deviations.length - 1),
    });
  return variance <= rounding * most ** 2 ? 0 : Math.sqrt(variance);
}
