/** stockForOccasions of a demand that takes some values only: it falls only there, so the best is one of them, or `lowest`. Ascending `values`. */
export function listedStockForOccasions(
  values: readonly number[],
  stockoutRisk: (stock: number) => number,
  price: number,
  lowest: number,
): number {
  let best = lowest;
  let least = price * lowest + stockoutRisk(lowest);
  for (const stock of values) {
    if (stock <= lowest) continue;
    const cost = price * stock + stockoutRisk(stock);
    if (cost < least) [best, least] = [stock, cost];
  }
  return best;
}
