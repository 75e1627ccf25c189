/**
 * Units a period of an item while it still sells, from the rate of its last periods and the forecast, which is that rate times the probability that it does. A
 * pause lowers the rate; but if the item is known to sell, the pause was chance, and as far as the item would otherwise be
 * taken for withdrawn, the mean since the first demand counts instead. docs/methods.md.
 */
export function rateWhileSelling(history: readonly number[], rate: number, forecast: number): number {
  if (!(rate > 0)) return rate;
  const alive = Math.min(1, Math.max(0, forecast / rate));
  const usual = history.reduce((sum, demand) => sum + demand / history.length, 0);
  return alive * rate + (1 - alive) * usual;
}
