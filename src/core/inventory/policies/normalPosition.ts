import { protectionMoments } from "../service/protectionMoments";
import { standardNormalLoss } from "../standardNormalLoss";
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { standardNormalSecondLoss } from "./standardNormalSecondLoss";
import type { ReorderInput } from "./ReorderInput";

/** So many deviations away from the mean demand does not vary any more. */
const certain = 40;

/** What a stock position costs a year, one lead time later, under normal demand; the deviation may be 0. */
export interface NormalPosition {
  /** Demand over the lead time. */
  readonly mean: number;
  readonly deviation: number;
  /** The position of least cost. */
  readonly best: number;
  /** Expected holding and backorder cost a year. */
  cost(position: number): number;
  /** Slope of the cost. */
  slope(position: number): number;
  /** Integral of the cost from `low` to `high`. */
  total(low: number, high: number): number;
  /** Units short on average when demand over the lead time starts from a position. */
  shortage(position: number): number;
}

/** Normal demand over the lead time with variance s^2 L + m^2 s_L^2, and the costs of a position: Zipkin (2000), sections 6.4 and 6.5. */
export function normalPosition(input: ReorderInput): NormalPosition {
  const { holdingCost, backorderCost } = input;
  const both = holdingCost + backorderCost;
  const { mean, deviation } = protectionMoments({ ...input, distribution: "normal", reviewPeriod: 0 });
  const factor = (position: number): number => {
    if (deviation === 0) return position < mean ? -Infinity : Infinity;
    return (position - mean) / deviation;
  };
  const shortage = (position: number): number => {
    const k = factor(position);
    return Math.abs(k) > certain ? Math.max(0, mean - position) : deviation * standardNormalLoss(k);
  };
  // The integral of the shortage from a position on.
  const later = (position: number): number => {
    const k = factor(position);
    return Math.abs(k) > certain ? Math.max(0, mean - position) ** 2 / 2 : deviation ** 2 * standardNormalSecondLoss(k);
  };
  return {
    mean,
    deviation,
    best: deviation > 0 ? mean + deviation * normalQuantile(backorderCost / both, 0, 1) : mean,
    cost: (position) => holdingCost * (position - mean) + both * shortage(position),
    slope: (position) => holdingCost - both * normalCdf(-factor(position), 0, 1),
    total: (low, high) =>
      (holdingCost * (high - low) * (high + low - 2 * mean)) / 2 + both * (later(low) - later(high)),
    shortage,
  };
}
