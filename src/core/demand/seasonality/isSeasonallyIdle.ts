import { isSeasonal } from "./isSeasonal";

/**
 * True for an item that rests every year at the same time (snow shovels): up to its last sale significantly seasonal, and four of five
 * periods without demand in the season before the last sale were without demand a season earlier too. What comes after the last sale tells
 * whether the item still sells, not how it sold.
 */
export function isSeasonallyIdle(history: readonly number[], season: number): boolean {
  const lived = history.slice(0, history.findLastIndex((value) => value !== 0) + 1);
  if (!isSeasonal(lived, season)) return false;
  const last = lived.slice(-season);
  const before = lived.slice(-2 * season, -season);
  const idle = last.filter((value) => value === 0).length;
  const both = last.filter((value, index) => value === 0 && before[index] === 0).length;
  return idle > 0 && both >= 0.8 * idle;
}
