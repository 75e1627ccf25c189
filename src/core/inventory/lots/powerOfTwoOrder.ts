import { economicOrderQuantity } from "./economicOrderQuantity";
import type { LotCosts } from "./LotCosts";
import { lotPlan } from "./lotPlan";
import type { OrderPlan } from "./OrderPlan";

/**
 * The best order whose cycle is 1, 2, 4, 8 ... base periods, so that items can be ordered together: the best cycle T is
 * rounded up past sqrt(2) times the power below it, which costs at most 6.1 % more wherever T is not far below one base
 * period. Roundy (1985); Jackson, Maxwell & Muckstadt (1985); Snyder & Shen (2019), section 3.3.
 */
export function powerOfTwoOrder(costs: LotCosts, basePeriod: number): OrderPlan {
  const { cycle } = economicOrderQuantity(costs);
  if (cycle === null || cycle === 0) return economicOrderQuantity(costs);
  const power = Math.max(0, Math.ceil(Math.log2(cycle / (Math.SQRT2 * basePeriod))));
  return lotPlan(costs, costs.demand * basePeriod * 2 ** power);
}
