import { withdrawalRate } from "./withdrawalRate";

/**
 * Probability, 0 to 1, that an item still sells after periods without a sale, given the chance of each of them to be without one while it
 * sells (oldest first). Each period it may be withdrawn (geometric lifetime); by Bayes' rule the share is that of "alive and resting" among all
 * ways to see so many periods without a sale. The idea is that of the geometric customer-lifetime models: Schmittlein, Morrison and Colombo (1987);
 * Fader, Hardie and Shang (2010).
 */
export function stillAlive(idleChances: readonly number[]): number {
  if (idleChances.every((chance) => chance === 1)) return 1;
  let [alive, withdrawn] = [1, 0];
  for (const chance of idleChances) {
    withdrawn += alive * withdrawalRate;
    alive *= (1 - withdrawalRate) * chance;
  }
  return alive / (alive + withdrawn);
}
