import { fallingRoot } from "../service/fallingRoot";
import type { ExchangeItem } from "./ExchangeItem";
import { leastStock } from "./leastStock";
import { safetyStockValue } from "./safetyStockValue";

/** The smallest probability whose complement a computer can tell from 1. */
const smallestRisk = 1e-15;
/** Share of the money that may stay unspent. */
const precision = 1e-12;

/**
 * The stocks that leave the least value of demand short for the value of safety stock that `given` stocks have: the next
 * unit of money would avoid equally much shortage in every item, (D / Q) P(demand > stock) = return, or the item has no
 * safety stock. The value short is convex in the stocks, so this is the optimum. Silver, Pyke & Thomas (2017), section 6.11
 * (allocation of a total safety stock to minimise the expected value short). Where stock comes in whole units: at most this value.
 */
export function balancedStocks(items: readonly ExchangeItem[], given: readonly number[]): number[] {
  const value = safetyStockValue(items, given);
  const least = items.map(leastStock);
  const risks = items.map(({ demand }, item) => demand.stockoutRisk(least[item] ?? 0));
  const turns = items.map(({ perPeriod, orderQuantity }) =>
    perPeriod === 0 ? -Infinity : Math.log(perPeriod / orderQuantity),
  );
  const at = (logReturn: number): number[] =>
    items.map(({ demand }, item) => {
      const floor = least[item] ?? 0;
      const risk = Math.max(smallestRisk, Math.exp(logReturn - (turns[item] ?? 0)));
      return risk < (risks[item] ?? 0) ? Math.max(floor, demand.quantile(1 - risk)) : floor;
    });
  // Less than the cheapest unit costs cannot be spent.
  const whole = items.filter(({ demand }) => demand.isWhole).map(({ unitCost }) => unitCost);
  const unspendable = whole.length > 0 ? whole.reduce((least, cost) => Math.min(least, cost)) : precision * value;
  const over = (logReturn: number): number => {
    const excess = safetyStockValue(items, at(logReturn)) - value;
    return excess <= 0 && excess > -unspendable ? 0 : excess;
  };
  const limits = turns.filter((turn) => turn > -Infinity);
  const highest = limits.reduce((most, turn) => Math.max(most, turn), -Infinity);
  const lowest = limits.reduce((fewest, turn) => Math.min(fewest, turn), highest) + Math.log(smallestRisk);
  if (limits.length === 0 || over(highest) >= 0) return least;
  // The mean return of the given stocks is near the balanced one.
  const returns = items.map(({ demand }, item) => Math.exp(turns[item] ?? 0) * demand.stockoutRisk(given[item] ?? 0));
  const start = Math.log(returns.reduce((sum, each) => sum + each, 0) / limits.length);
  let [low, high, stride] = [start, start, 0.5];
  while (low > lowest && over(low) <= 0) [low, high, stride] = [low - stride, low, 2 * stride];
  for (stride = 0.5; high < highest && over(high) > 0; stride *= 2) [low, high] = [high, high + stride];
  low = Math.max(low, lowest);
  high = Math.min(high, highest);
  return over(low) <= 0 ? at(low) : at(fallingRoot(over, low, high));
}
