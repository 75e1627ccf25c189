import { DomainError } from "../../DomainError";
import { cheapestOrders } from "./cheapestOrders";
import { inWholeLots } from "./inWholeLots";
import type { OrdersProblem } from "./OrdersProblem";

/** Rounding noise: a capacity of 0.3 holds 3 lots of 0.1. */
const tolerance = 1e-9;

/** The cheapest orders (see cheapestOrders) in whole multiples; 0 for any quantity. What the orders can never meet is told with the first period that stays short. */
export function cheapestLots(problem: OrdersProblem, multiple: number): number[] {
  requireEnough(problem, multiple);
  if (multiple === 0) return cheapestOrders(problem);
  return cheapestOrders(inWholeLots(problem, multiple)).map((lots) => Math.round(lots) * multiple);
}

/** Orders as large as they may be are enough, or none are: being over is never forbidden. */
function requireEnough({ demand, tiers }: OrdersProblem, multiple: number): void {
  let [needed, most] = [0, 0];
  demand.forEach((units, index) => {
    needed += units;
    most += Math.max(0, ...(tiers[index] ?? []).map((tier) => largestOrder(tier.from, tier.upTo, multiple)));
    const short = needed - most;
    if (short > tolerance * needed)
      throw new DomainError("infeasible", "supply.lotSize.short", { period: index + 1, short, needed, most });
  });
}

function largestOrder(from: number, upTo: number, multiple: number): number {
  if (multiple === 0 || upTo === Infinity) return upTo;
  const lots = Math.floor(upTo / multiple + tolerance);
  return lots < Math.ceil(from / multiple - tolerance) ? 0 : lots * multiple;
}
