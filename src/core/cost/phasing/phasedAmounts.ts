import { DomainError } from "../../DomainError";
import { largestRemainder } from "../../statistics/largestRemainder";

/** Amounts by period that add up to a year's amount exactly, in proportion to weights of 0 or more; rounded by the largest remainder (Hamilton). */
export function phasedAmounts(amount: number, weights: readonly number[], decimals: number): number[] {
  if (!weights.some((weight) => weight > 0)) throw new DomainError("invalid", "cost.phase.noWeight", { amount });
  // A credit is phased as a charge of its size, so that both have their odd cents in the same periods.
  return largestRemainder(Math.abs(amount), weights, decimals).map((share) => Math.sign(amount) * share);
}
