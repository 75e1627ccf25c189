import { smoothingOfBuckets } from "./smoothingOfBuckets";

/**
 * How much each period of a history of `length` weighs in the rate that smoothing of buckets of these lengths gives, their mean if there
 * are several; the latest period first. They add up to 1.
 */
export function rateWeights(length: number, buckets: readonly number[]): number[] {
  const weights = Array.from({ length }, () => 0);
  for (const bucket of buckets) {
    const count = Math.floor(length / bucket);
    for (let age = 0; age < count; age++) {
      const own = (1 - smoothingOfBuckets) ** age * (age < count - 1 ? smoothingOfBuckets : 1);
      for (let at = age * bucket; at < (age + 1) * bucket; at++)
        weights[at] = (weights[at] ?? 0) + own / bucket / buckets.length;
    }
  }
  return weights;
}
