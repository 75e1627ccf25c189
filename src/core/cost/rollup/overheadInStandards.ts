import { median } from "simple-statistics";
import { comparableKey } from "../../comparableKey";
import { DomainError } from "../../DomainError";
import type { RollupInput } from "./RollupInput";
import { standardCosts } from "./standardCosts";

/** Fewer made items do not tell a surcharge from an odd standard. */
const fewest = 5;
/** Beyond this share a gap between standards and roll-ups is no surcharge but another cost. */
const most = 1;

/**
 * The share that standard costs hold on top of materials and conversion: the median over what is made by the hour of standard /
 * roll-up - 1, to the whole percent; 0 where fewer than five items tell, where it is negative or above 100 %. `standardOf`: standard cost
 * of a unit by comparable key. The surcharge of overheads on materials and conversion: Horngren, Datar & Rajan (2015), chapter 4.
 */
export function overheadInStandards(input: RollupInput, standardOf: ReadonlyMap<string, number>): number {
  const { costs, elements } = standardCosts(input);
  const conversion = elements.indexOf("labour");
  const shares = costs.flatMap((cost) => {
    if (cost instanceof DomainError || !((cost.elements[conversion] ?? 0) > 0)) return [];
    const rolled = cost.elements.reduce((sum, money) => sum + money, 0);
    const standard = standardOf.get(comparableKey(cost.item)) ?? 0;
    return standard > 0 ? [standard / rolled - 1] : [];
  });
  if (shares.length < fewest) return 0;
  const typical = Math.round(median(shares) * 100) / 100;
  return typical > 0 && typical <= most ? typical : 0;
}
