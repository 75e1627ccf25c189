import { minimumOnInterval } from "../../statistics/minimumOnInterval";

const doublings = 40;
const search = { gridPoints: 65, steps: 36 };

/** stockForOccasions of a demand that may have several peaks, with this mean: the best of a grid as far as more stock can pay, then between its neighbours. */
export function mixtureStockForOccasions(
  stockoutRisk: (stock: number) => number,
  mean: number,
  price: number,
  lowest: number,
): number {
  const cost = (stock: number): number => price * stock + stockoutRisk(stock);
  // From any stock on, what risk is left pays for so many units more at the most.
  let farthest = lowest + stockoutRisk(lowest) / price;
  for (let step = 0, stock = lowest + mean; step < doublings && stock < farthest; step++, stock += 2 ** step * mean)
    farthest = Math.min(farthest, stock + stockoutRisk(stock) / price);
  const found = minimumOnInterval(cost, { from: lowest, to: farthest, ...search });
  return cost(found) < cost(lowest) ? found : lowest;
}
