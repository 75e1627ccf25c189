import type { ServiceCut } from "./narrowBounds";
import type { PricedTimes } from "./raiseBound";
import type { ServiceTimeProblem } from "./ServiceTimeProblem";
import type { NetworkArc } from "./SupplyNetwork";

type Misfit = Omit<ServiceCut, "isLater">;

/**
 * The left-out arc on which promise and plan differ at the highest price, and a time between them. A supplier that promises too late costs
 * its customer more stock; a customer that plans with too long a time is paid for it by the prices. Null where all fit.
 */
export function worstMisfit(
  { stockCosts, processing }: ServiceTimeProblem,
  dropped: readonly NetworkArc[],
  { times: { inbound, outbound }, prices }: PricedTimes,
): Misfit | null {
  let worst: Misfit | null = null;
  let most = -1;
  dropped.forEach(({ supplier, customer }, arc) => {
    const [promised, planned] = [outbound[supplier] as number, inbound[customer] as number];
    const paid = prices[arc] ?? [];
    const [low, high] = [
      Math.min(promised, planned),
      Math.min(Math.max(promised, planned), Math.max(promised, paid.length - 1)),
    ];
    if (low === high) return;
    const rest = (processing[customer] as number) - (outbound[customer] as number);
    const weight =
      promised > planned
        ? (stockCosts[customer] as number) * (Math.sqrt(promised + rest) - Math.sqrt(planned + rest))
        : paid.slice(low + 1, high + 1).reduce((sum, price) => sum + price, 0);
    if (weight <= most) return;
    most = weight;
    worst = { supplier, customer, time: low + Math.floor((high - low - 1) / 2) };
  });
  return worst;
}
