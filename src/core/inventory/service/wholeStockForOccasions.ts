import { lastWhole } from "./lastWhole";

/** stockForOccasions of whole units with one peak below their mean: the last unit whose own probability is above the price. */
export function wholeStockForOccasions(stockoutRisk: (stock: number) => number, price: number, lowest: number): number {
  const first = Math.ceil(lowest);
  return Math.max(
    first,
    lastWhole(first + 1, (stock) => stockoutRisk(stock - 1) - stockoutRisk(stock) > price),
  );
}
