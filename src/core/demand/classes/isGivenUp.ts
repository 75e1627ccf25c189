import { aliveShare } from "./aliveShare";
import { idleShares } from "./idleShares";
import { stillAlive } from "./stillAlive";

/** Set, not fitted. */
const leastAlive = 0.01;

/**
 * True for an item that still sells with less than 1 %: the rest of a forecast would have a supply plan order a whole lot of it, and a
 * stock held against its errors. How often it sells is itself uncertain where it has sold but a few times, and each pause says that it is less
 * often: the chance of a period without a sale is the mean of its beta distribution after what was seen (prior uniform: Laplace's
 * rule of succession), at least what `aliveShare` takes.
 */
export function isGivenUp(history: readonly number[], season: number): boolean {
  const lived = history.slice(0, history.findLastIndex((value) => value !== 0) + 1);
  if (lived.length === 0) return false;
  const shares = idleShares(lived, season);
  if (shares.length > 1) return aliveShare(history, season) < leastAlive;
  const idle = lived.filter((value) => value === 0).length;
  const chances = history
    .slice(lived.length)
    .map((_, rested) => Math.max(shares[0] ?? 1, (idle + rested + 1) / (lived.length + rested + 2)));
  return stillAlive(chances) < leastAlive;
}
