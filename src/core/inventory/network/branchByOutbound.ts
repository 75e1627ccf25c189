import type { ServiceBranch } from "./ServiceBranch";
import type { BranchStage } from "./BranchStage";

/**
 * Least cost of the branch of a stage by the time that its customer waits for it: the stage serves in that time or earlier. Graves &
 * Willems (2000), function f.
 */
export function branchByOutbound(stage: BranchStage): ServiceBranch {
  const { processing, stockCost, roots, lowIn, highIn, lowOut, inCosts, outCosts } = stage;
  const count = outCosts.length;
  const costs = new Array<number>(count).fill(0);
  const own = new Array<number>(count).fill(0);
  const partners = new Array<number>(count).fill(0);
  const leastIn = inCosts.reduce((least, cost) => Math.min(least, cost), Infinity);
  for (let index = 0; index < count; index++) {
    const outbound = lowOut + index;
    let [best, partner] = [Infinity, highIn];
    for (let inbound = Math.max(lowIn, outbound - processing); inbound <= highIn; inbound++) {
      const stock = stockCost * (roots[inbound + processing - outbound] as number);
      const cost = stock + (inCosts[inbound - lowIn] as number);
      if (cost < best) [best, partner] = [cost, inbound];
      // The stock only grows from here on.
      if (stock + leastIn >= best) break;
    }
    const cost = best + (outCosts[index] as number);
    const isBetter = index === 0 || cost < (costs[index - 1] as number);
    costs[index] = isBetter ? cost : (costs[index - 1] as number);
    own[index] = isBetter ? outbound : (own[index - 1] as number);
    partners[index] = partner;
  }
  return { low: lowOut, costs, own, partners };
}
