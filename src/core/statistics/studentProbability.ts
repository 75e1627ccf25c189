import { regularisedBeta } from "./regularisedBeta";

/**
 * Probability that a Student t variable lies as far from 0 as `t` or farther, on both sides: the p value of a coefficient. It is the
 * regularised incomplete beta function at df/(df + t^2) of df/2 and 1/2 (NIST DLMF 8.17).
 */
export function studentProbability(t: number, degreesOfFreedom: number): number {
  return regularisedBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}
