import { idleShares } from "./idleShares";
import { stillAlive } from "./stillAlive";

/**
 * Probability that an item which has not sold for the last periods still sells, 0 to 1. While it lives it sells with the frequency it
 * had up to its last sale; an item that rests every year at the same time with that of the place in the season, and nothing is learnt
 * before the first period in which it should have sold again.
 */
export function aliveShare(history: readonly number[], season: number): number {
  const lived = history.slice(0, history.findLastIndex((value) => value !== 0) + 1);
  if (lived.length === 0) return 1;
  const shares = idleShares(lived, season);
  return stillAlive(history.slice(lived.length).map((_, index) => shares[(lived.length + index) % shares.length] ?? 1));
}
