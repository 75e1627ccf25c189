import type { AwardRate } from "./AwardInput";

/** Freight of one shipment that is rated alone: the larger of the minimum and the rate times its weight. */
export function freightOn({ minimum, rate }: AwardRate, weight: number): number {
  return Math.max(minimum, rate * weight);
}
