import { fallingRoot } from "./fallingRoot";

/** stockForOccasions of a demand with one peak below its mean: where the falling density reaches the price. Silver, Pyke & Thomas (2017), section 6.9. */
export function continuousStockForOccasions(density: (stock: number) => number, price: number, lowest: number): number {
  const gain = (stock: number): number => density(stock) - price;
  if (gain(lowest) <= 0) return lowest;
  let high = 2 * lowest;
  while (gain(high) > 0) high *= 2;
  return fallingRoot(gain, lowest, high);
}
