import type { SerialChain } from "./SerialChain";

/**
 * Cost a period of a chain that is always out of stock, by the echelon stock of its first supplier: a line, which the true cost nears from above
 * as that stock falls.
 */
export function serialLine({ stages, shortCost }: SerialChain, level: number): number {
  let demand = stages.reduce((sum, { mean }) => sum + mean, 0);
  let cost = shortCost * (demand - level);
  for (const { echelonHoldingCost, mean } of stages) {
    // Of the first supplier's stock each stage sees what the lead times from there on leave.
    cost += echelonHoldingCost * (level - demand);
    demand -= mean;
  }
  return cost;
}
