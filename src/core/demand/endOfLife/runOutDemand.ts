import { projectStock } from "../../inventory/projectStock";
import { adoptedShare } from "../launch/adoptedShare";

/** How demand of an item ends: at once, along a curve from its start to its last period, or when its stock is sold. */
export type RunOutCurve = "cliff" | "linear" | "exponential" | "scurve" | "useup";

/** An item that is phased out. */
export interface RunOutInput {
  /** Units a period if the item stayed. */
  readonly forecast: readonly number[];
  /** Last period with demand, 1 = the first of the forecast; may lie behind its end; below 1: ended before it. null: none. */
  readonly lastPeriod: number | null;
  /** First period in which demand falls, for the curves. */
  readonly startPeriod: number;
  readonly curve: RunOutCurve;
  /** Units on hand before the first period. */
  readonly stock: number;
}

/** An exponential run-out ends with this share of the forecast. */
const lastShare = 0.05;

/**
 * Demand of an item that is phased out: the forecast times what the curve leaves at the middle of each period, and nothing after
 * the last period. "useup" sells the forecast until the stock is gone.
 */
export function runOutDemand({ forecast, lastPeriod, startPeriod, curve, stock }: RunOutInput): number[] {
  if (curve === "useup") {
    const wanted = forecast.map((units, index) => (lastPeriod === null || index < lastPeriod ? units : 0));
    const { shortage } = projectStock(stock, [], wanted, "lost");
    return wanted.map((units, index) => units - (shortage[index] ?? 0));
  }
  if (lastPeriod === null) return [...forecast];
  const length = lastPeriod + 1 - startPeriod;
  return forecast.map((units, index) => {
    if (index >= lastPeriod) return 0;
    if (curve === "cliff" || index + 1 < startPeriod) return units;
    return units * remaining(curve, (index + 1.5 - startPeriod) / length);
  });
}

function remaining(curve: "linear" | "exponential" | "scurve", progress: number): number {
  if (curve === "linear") return 1 - progress;
  if (curve === "exponential") return lastShare ** progress;
  return 1 - adoptedShare({ kind: "logistic", rampPeriods: 1 }, progress);
}
