import { DomainError } from "../../DomainError";
import { largestRemainder } from "../../statistics/largestRemainder";

/** A supplier of the item. Shares are of the need; 0.4 for 40 %. */
export interface SupplierOffer {
  readonly name: string;
  /** Price of one unit delivered. */
  readonly price: number;
  /** Most units delivered in the period; null for no limit. */
  readonly capacity: number | null;
  readonly minShare: number;
  readonly maxShare: number;
  /** Good share of what is delivered, more than 0. */
  readonly quality: number;
}

/** Rounding noise as a share of the need. */
const tolerance = 1e-9;

/**
 * Good units from each supplier at the least cost, adding up to the need exactly: every supplier its minimum share, then the
 * rest from the cheapest a good unit on, up to share and capacity. That is the optimum of the linear programme (a continuous
 * knapsack, Dantzig 1957), because a unit moved to an earlier supplier never costs more. Equal prices: the earlier row first.
 */
export function leastCostSplit(need: number, offers: readonly SupplierOffer[], decimals: number | null): number[] {
  const most = offers.map(({ capacity, maxShare, quality }) =>
    Math.min(maxShare * need, capacity === null ? Infinity : capacity * quality),
  );
  const split = offers.map(({ name, minShare }, index) => {
    const [wanted, possible] = [minShare * need, most[index] ?? 0];
    if (wanted - possible > tolerance * need)
      throw new DomainError("infeasible", "supply.source.minimum", { name, wanted, possible });
    return Math.min(wanted, possible);
  });
  let left = need - split.reduce((sum, units) => sum + units, 0);
  if (left < -tolerance * need)
    throw new DomainError("infeasible", "supply.source.minimums", {
      percent: Number((100 * (1 - left / need)).toFixed(6)),
    });
  const unitCost = ({ price, quality }: SupplierOffer): number => price / quality;
  const byCost = offers.map((offer, index) => ({ cost: unitCost(offer), index }));
  for (const { index } of byCost.sort((one, other) => one.cost - other.cost || one.index - other.index)) {
    const more = Math.max(0, Math.min(left, (most[index] ?? 0) - (split[index] ?? 0)));
    split[index] = (split[index] ?? 0) + more;
    left -= more;
  }
  if (left > tolerance * need) throw new DomainError("infeasible", "supply.source.short", { short: left, need });
  return need === 0 ? split : largestRemainder(need, split, decimals);
}
