import type { ServiceBranch } from "./ServiceBranch";
import type { BranchStage } from "./BranchStage";

/**
 * Least cost of the branch of a stage by the time in which its supplier serves it: the stage plans with that time or a longer one.
 * Graves & Willems (2000), function g.
 */
export function branchByInbound(stage: BranchStage): ServiceBranch {
  const { processing, stockCost, roots, lowIn, lowOut, highOut, inCosts, outCosts } = stage;
  const count = inCosts.length;
  const costs = new Array<number>(count).fill(0);
  const own = new Array<number>(count).fill(0);
  const partners = new Array<number>(count).fill(0);
  const leastOut = outCosts.reduce((least, cost) => Math.min(least, cost), Infinity);
  for (let index = count - 1; index >= 0; index--) {
    const inbound = lowIn + index;
    let [best, partner] = [Infinity, lowOut];
    for (let outbound = Math.min(highOut, inbound + processing); outbound >= lowOut; outbound--) {
      const stock = stockCost * (roots[inbound + processing - outbound] as number);
      const cost = stock + (outCosts[outbound - lowOut] as number);
      if (cost < best) [best, partner] = [cost, outbound];
      // The stock only grows from here on.
      if (stock + leastOut >= best) break;
    }
    const cost = best + (inCosts[index] as number);
    const isBetter = index === count - 1 || cost <= (costs[index + 1] as number);
    costs[index] = isBetter ? cost : (costs[index + 1] as number);
    own[index] = isBetter ? inbound : (own[index + 1] as number);
    partners[index] = partner;
  }
  return { low: lowIn, costs, own, partners };
}
