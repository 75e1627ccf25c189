import type { TransportInput, TransportPlan } from "./TransportPlan";

/**
 * What one unit forced onto each lane would add to the cost: 0 on lanes in use, below 0 on a full one, where it is what one more unit of capacity
 * saves. null where there is no lane.
 */
export function reducedCosts(
  { costs }: Pick<TransportInput, "costs">,
  { supplyPrices, demandPrices }: Pick<TransportPlan, "supplyPrices" | "demandPrices">,
): (number | null)[][] {
  return costs.map((row, source) =>
    row.map((cost, destination) => {
      if (cost === null) return null;
      const price = (demandPrices[destination] ?? 0) - (supplyPrices[source] ?? 0);
      const reduced = cost - price;
      // What is left of a difference of equals is noise.
      return Math.abs(reduced) <= 1e-12 * (Math.abs(cost) + Math.abs(price)) ? 0 : reduced;
    }),
  );
}
