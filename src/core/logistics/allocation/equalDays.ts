/**
 * Shares of a supply after which the stocks of all who get some last equally long, and no longer than the stock of anybody who gets none (Ballou 2004, chapter 9: fair-share
 * apportionment). Who uses nothing gets nothing.
 */
export function equalDays(stock: readonly number[], dailyUse: readonly number[], supply: number): number[] {
  const cover = (index: number): number => (stock[index] ?? 0) / (dailyUse[index] ?? 0);
  const users = dailyUse
    .flatMap((use, index) => (use > 0 ? [index] : []))
    .sort((one, other) => cover(one) - cover(other));
  let [held, use, days] = [supply, 0, 0];
  // From the shortest cover on: each joins while the common cover is above his own.
  for (const index of users) {
    if (use > 0 && held / use <= cover(index)) break;
    held += stock[index] ?? 0;
    use += dailyUse[index] ?? 0;
    days = held / use;
  }
  return dailyUse.map((each, index) => (each > 0 ? Math.max(0, days * each - (stock[index] ?? 0)) : 0));
}
