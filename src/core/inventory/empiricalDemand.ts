import type { LeadTimeDemand } from "./LeadTimeDemand";
import { listedStockForOccasions } from "./service/listedStockForOccasions";

const rounding = 1e-12;

/**
 * Lead-time demand as seen: equally likely values in ascending order. Quantiles interpolate as Excel's PERCENTILE.INC
 * and R's type 7 do; the shortage is the mean excess of the values themselves, the risk the share of them above the stock.
 */
export function empiricalDemand(ascending: readonly number[]): LeadTimeDemand {
  const count = ascending.length;
  const mean = ascending.reduce((sum, value) => sum + value, 0) / count;
  const expectedShortage = (stock: number): number =>
    ascending.reduce((sum, value) => sum + Math.max(0, value - stock), 0) / count;
  // Values are sums of forecasts and errors: a last bit above the stock is not above it.
  const slack = rounding * Math.max(Math.abs(ascending[0] ?? 0), Math.abs(ascending[count - 1] ?? 0));
  const stockoutRisk = (stock: number): number => ascending.filter((value) => value - stock > slack).length / count;
  return {
    mean,
    isWhole: false,
    quantile: (share) => interpolated(ascending, share),
    stockoutRisk,
    expectedShortage,
    stockForShortage: (units) => stockForShortage(ascending, units),
    stockForOccasions: (price, lowest) => listedStockForOccasions(ascending, stockoutRisk, price, lowest),
  };
}

/** R type 7. */
function interpolated(ascending: readonly number[], share: number): number {
  const position = share * (ascending.length - 1);
  const below = Math.floor(position);
  const low = ascending[below] ?? 0;
  return low + (position - below) * ((ascending[below + 1] ?? low) - low);
}

/** The shortage is a falling polyline with a corner at each value: walk from the largest value down to the piece that holds `units`. */
function stockForShortage(ascending: readonly number[], units: number): number {
  const total = units * ascending.length;
  let sumAbove = 0;
  for (let index = ascending.length - 1; index >= 0; index--) {
    const countAbove = ascending.length - index;
    sumAbove += ascending[index] ?? 0;
    const stock = (sumAbove - total) / countAbove;
    if (index === 0 || stock >= (ascending[index - 1] ?? 0)) return stock;
  }
  return 0;
}
