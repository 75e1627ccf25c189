import normalCdf from "@stdlib/stats-base-dists-normal-cdf";

/**
 * Cost of a unit owed to customers for a period that makes it best to have stock in the share of time that a safety factor stands for:
 * share = shortage cost / (shortage cost + holding cost), which holds at the last stage of a serial chain too. van Houtum & Zijm (1991).
 */
export function impliedShortageCost(holdingCost: number, safetyFactor: number): number {
  return (holdingCost * normalCdf(safetyFactor, 0, 1)) / normalCdf(-safetyFactor, 0, 1);
}
