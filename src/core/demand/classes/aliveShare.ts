import { idleShares } from "./idleShares";
import { withdrawalRate } from "./withdrawalRate";

/**
 * Probability that an item which has not sold for the last periods still sells, 0 to 1. Each period it may be withdrawn
 * (geometric lifetime), and while it lives it sells with the frequency it had up to its last sale; an item that rests every year at the
 * same time with that of the place in the season, and nothing is learnt before the first period in which it should have sold again. By
 * Bayes' rule the share is that of "alive and resting" among all ways to see so many periods without a sale. The idea is that of the
 * geometric customer-lifetime models: Schmittlein, Morrison and Colombo (1987); Fader, Hardie and Shang (2010).
 */
export function aliveShare(history: readonly number[], season: number): number {
  const lived = history.slice(0, history.findLastIndex((value) => value !== 0) + 1);
  if (lived.length === 0) return 1;
  const shares = idleShares(lived, season);
  const idle = history.slice(lived.length).map((_, index) => shares[(lived.length + index) % shares.length] ?? 1);
  if (idle.every((share) => share === 1)) return 1;
  let [alive, withdrawn] = [1, 0];
  for (const share of idle) {
    withdrawn += alive * withdrawalRate;
    alive *= (1 - withdrawalRate) * share;
  }
  return alive / (alive + withdrawn);
}
