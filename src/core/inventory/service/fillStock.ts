import type { LeadTimeDemand } from "../LeadTimeDemand";
import { fallingRoot } from "./fallingRoot";
import { lastWhole } from "./lastWhole";

/** A shortage that no stock is asked to reach. */
const least = 1e-300;

/**
 * Smallest stock, `lowest` or more, of which a cycle leaves no more than `units` short that the stock did not owe before
 * it: E[(X - s)+] less what was `owedBefore`, at a cycle's start. Zipkin (2000), section 6.2; Silver & Bischak (2011), Omega 39(1).
 */
export function fillStock(
  demand: LeadTimeDemand,
  owedBefore: (stock: number) => number,
  units: number,
  lowest: number,
): number {
  // The logarithm of a tail is nearly a line, and keeps the sign of what is too much.
  const excess = (stock: number): number =>
    Math.log(Math.max(demand.expectedShortage(stock) - owedBefore(stock), least) / units);
  if (demand.isWhole) return lastWhole(Math.ceil(lowest), (stock) => excess(stock) > 0) + 1;
  if (excess(lowest) <= 0) return lowest;
  // What is owed at the end alone is more, so its stock is on the safe side.
  return fallingRoot(excess, lowest, Math.max(lowest, demand.stockForShortage(units)));
}
