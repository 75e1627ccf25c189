import type { CostVariance, VariancePart } from "./CostVariance";
import { roundedParts } from "./roundedParts";

/** A variance rounded to `decimals`, so that the rounded standard less the rounded parts is the rounded actual. */
export function roundedVariance(variance: CostVariance, decimals: number): CostVariance {
  const unit = 10 ** decimals;
  const rounded = (value: number): number => Math.round(value * unit) / unit;
  const [standard, actual] = [rounded(variance.standard), rounded(variance.actual)];
  const names = Object.keys(variance.parts) as VariancePart[];
  const amounts = names.map((name) => variance.parts[name] ?? 0);
  const parts = roundedParts(amounts, standard - actual, decimals);
  return { standard, actual, parts: Object.fromEntries(names.map((name, index) => [name, parts[index] ?? 0])) };
}
