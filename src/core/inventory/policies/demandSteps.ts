import type { LeadTimeDemand } from "../LeadTimeDemand";

/** Beyond these probabilities demand is left out. */
const tail = 1e-14;

/**
 * Probabilities of 0, 1, 2 ... steps of `unit` that have the demand's mean: the second differences of its expected shortage,
 * which for whole demand in steps of 1 are its own probabilities. What would be negative demand counts as 0.
 */
export function demandSteps(demand: LeadTimeDemand, unit: number): number[] {
  const short = (step: number): number => demand.expectedShortage(step * unit) / unit;
  const first = Math.max(0, Math.floor(demand.quantile(tail) / unit) - 1);
  const last = Math.max(first, Math.ceil(demand.quantile(1 - tail) / unit)) + 1;
  const probabilities: number[] = new Array<number>(last + 1).fill(0);
  let [before, here] = [short(first - 1), short(first)];
  let total = 0;
  for (let step = first; step <= last; step++) {
    const after = short(step + 1);
    const probability = Math.max(0, before - 2 * here + after);
    probabilities[step] = probability;
    total += probability;
    [before, here] = [here, after];
  }
  probabilities[first] = (probabilities[first] ?? 0) + Math.max(0, 1 - total);
  return probabilities;
}
