import { demandIntervals } from "./demandIntervals";
import { withdrawalRate } from "./withdrawalRate";

/** Even an item that sells every period has a period without sales now and then: a stock-out, a late booking. */
const leastIdle = 0.25;

/**
 * Probability that an item which has not sold for the last periods still sells, 0 to 1. Each period it may be withdrawn
 * (geometric lifetime), and while it lives it sells with the frequency it had up to its last sale. By Bayes' rule the share
 * is that of "alive and resting" among all ways to see so many periods without a sale. The idea is that of the
 * geometric customer-lifetime models: Schmittlein, Morrison and Colombo (1987); Fader, Hardie and Shang (2010).
 */
export function aliveShare(history: readonly number[]): number {
  const { demands, periodsSinceLast } = demandIntervals(history);
  if (demands.length === 0 || periodsSinceLast === 0) return 1;
  const lived = history.length - periodsSinceLast;
  const idle = Math.max(leastIdle, 1 - demands.length / lived);
  const restingAlive = (1 - withdrawalRate) * idle;
  const alive = restingAlive ** periodsSinceLast;
  const withdrawn = (withdrawalRate * (1 - alive)) / (1 - restingAlive);
  return alive / (alive + withdrawn);
}
