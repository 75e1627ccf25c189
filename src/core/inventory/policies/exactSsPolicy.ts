import type { RenewalCosts } from "./renewalCosts";

/** A policy in steps of the unit of its costs. */
export interface StepPolicy {
  readonly low: number;
  readonly high: number;
}

/**
 * The (s, S) policy of least cost: Zheng & Federgruen (1991), Finding optimal (s, S) policies is about as simple as
 * evaluating a single policy. s falls from the best position until not ordering at s would cost more than the mean cost;
 * then S grows as long as its position costs no more than that, and s follows each S that is better.
 */
export function exactSsPolicy({ best, position, policy }: RenewalCosts): StepPolicy {
  let [low, high] = [best - 1, best];
  while (policy(low, high) > position(low)) low--;
  let cost = policy(low, high);
  for (let candidate = high + 1; position(candidate) <= cost; candidate++) {
    if (policy(low, candidate) >= cost) continue;
    high = candidate;
    while (low + 1 < high && policy(low, high) <= position(low + 1)) low++;
    cost = policy(low, high);
  }
  return { low, high };
}
