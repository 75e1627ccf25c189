import type { ForecastItem } from "../../../office/forecast/ForecastPlan";

/** The positions of the items, those first where a wrong forecast costs most: value of the plan x error share. An item whose error is not known counts as if all of it were. */
export function itemOrder(items: readonly ForecastItem[]): readonly number[] {
  const weight = ({ final, price, wape }: ForecastItem): number =>
    final.reduce((sum, units) => sum + units, 0) * (price || 1) * Math.min(wape ?? 1, 2);
  const weights = items.map(weight);
  return items.map((_, index) => index).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
}
