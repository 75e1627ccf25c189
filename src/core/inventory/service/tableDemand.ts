import type { LeadTimeDemand } from "../LeadTimeDemand";
import { listedStockForOccasions } from "./listedStockForOccasions";

const rounding = 1e-12;

/** Demand that takes these values, ascending and each once, with these probabilities, which add up to 1. Its quantile is the smallest value whose cumulative probability reaches the share. */
export function tableDemand(values: readonly number[], probabilities: readonly number[]): LeadTimeDemand {
  const last = values.length - 1;
  const mean = values.reduce((sum, value, index) => sum + value * (probabilities[index] ?? 0), 0);
  const cumulative: number[] = [];
  probabilities.reduce((sum, probability, index) => (cumulative[index] = sum + probability), 0);
  const above = (stock: number): readonly number[] => values.slice(values.findLastIndex((value) => value <= stock) + 1);
  /** Sum over the values above the stock, the smallest probabilities first. */
  const tailSum = (stock: number, weight: (value: number) => number): number => {
    const first = values.length - above(stock).length;
    let sum = 0;
    for (let index = last; index >= first; index--) sum += (probabilities[index] ?? 0) * weight(values[index] ?? 0);
    return sum;
  };
  const stockoutRisk = (stock: number): number => tailSum(stock, () => 1);
  return {
    mean,
    isWhole: false,
    quantile: (share) => values[cumulative.findIndex((sum) => sum >= share - rounding)] ?? values[last] ?? 0,
    stockoutRisk,
    expectedShortage: (stock) => tailSum(stock, (value) => value - stock),
    stockForShortage: (units) => {
      // The shortage is a falling polyline with a corner at each value: from the top down to the piece that holds `units`.
      let [risk, weighted] = [0, 0];
      for (let index = last; index >= 0; index--) {
        risk += probabilities[index] ?? 0;
        weighted += (probabilities[index] ?? 0) * (values[index] ?? 0);
        const stock = (weighted - units) / risk;
        if (risk > 0 && (index === 0 || stock >= (values[index - 1] ?? 0))) return stock;
      }
      return mean - units;
    },
    stockForOccasions: (price, lowest) => listedStockForOccasions(values, stockoutRisk, price, lowest),
  };
}
