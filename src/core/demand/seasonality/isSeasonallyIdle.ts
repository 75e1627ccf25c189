import { isSeasonal } from "./isSeasonal";

/** True for an item that rests every year at the same time (snow shovels): significantly seasonal, and four of five periods without demand in the last season were without demand a season earlier too. */
export function isSeasonallyIdle(history: readonly number[], season: number): boolean {
  if (!isSeasonal(history, season)) return false;
  const last = history.slice(-season);
  const before = history.slice(-2 * season, -season);
  const idle = last.filter((value) => value === 0).length;
  const both = last.filter((value, index) => value === 0 && before[index] === 0).length;
  return idle > 0 && both >= 0.8 * idle;
}
