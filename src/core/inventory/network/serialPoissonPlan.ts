import { serialLine } from "./serialLine";
import type { SerialChain, SerialPlan } from "./SerialChain";

/** Probabilities below this share of the largest are left out. */
const negligible = 1e-17;

/**
 * Echelon base-stock levels in whole units that cost least in a serial chain with Poisson demand and full backlogging: Clark & Scarf
 * (1960) in differences from unit to unit, all sums exact. As serialNormalPlan, `rises[x]` is by how much the cost's change from x to
 * x + 1 units lies above that of a chain always out of stock.
 */
export function serialPoissonPlan(chain: SerialChain): SerialPlan {
  let most = chain.shortCost;
  let [level, rises] = [0, [] as number[]];
  const levels: number[] = [];
  for (const { mean, echelonHoldingCost } of chain.stages) {
    const { first, probabilities } = poissonProbabilities(mean);
    const cumulated: number[] = [];
    let sum = 0;
    for (const probability of probabilities) cumulated.push((sum += probability));
    const [before, beforeMost, beforeLevel] = [rises, most, level];
    const at = (stock: number): number => {
      // Demand up to `free` leaves the stage below at its level; more leaves less.
      const free = stock - beforeLevel - first;
      let average = free < 0 ? 0 : beforeMost * (cumulated[Math.min(free, cumulated.length - 1)] as number);
      for (let index = Math.max(0, free + 1); index < probabilities.length && first + index <= stock; index++)
        average += (probabilities[index] as number) * (before[stock - first - index] ?? 0);
      return average;
    };
    most -= echelonHoldingCost;
    rises = [];
    for (level = 0; ; level++) {
      const rise = at(level);
      if (rise >= most || level >= beforeLevel + first + probabilities.length) break;
      rises.push(rise);
    }
    levels.push(level);
  }
  return { levels, cost: serialLine(chain, level) + rises.reduce((sum, rise) => sum + rise, 0) };
}

/** The probabilities of first, first + 1 ..., outwards from the most likely one, which is all that exponentials of large means allow. */
function poissonProbabilities(mean: number): { first: number; probabilities: number[] } {
  const mode = Math.floor(mean);
  const above = [1];
  while ((above.at(-1) as number) > negligible) above.push(((above.at(-1) as number) * mean) / (mode + above.length));
  const below: number[] = [];
  for (let units = mode, weight = 1; units > 0 && weight > negligible; units--) below.push((weight *= units / mean));
  const weights = [...below.reverse(), ...above];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { first: mode - below.length, probabilities: weights.map((weight) => weight / total) };
}
