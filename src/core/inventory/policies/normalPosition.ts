import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalPdf from "@stdlib/stats-base-dists-normal-pdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { protectionMoments } from "../service/protectionMoments";
import { standardNormalLoss } from "../standardNormalLoss";
import type { ReorderInput } from "./ReorderInput";
import { standardNormalSecondLoss } from "./standardNormalSecondLoss";

/** So many deviations away from the mean demand does not vary any more. */
const certain = 40;
/** A lot that is short beside the deviation, in deviations. */
const short = 1e-3;

/** What a stock position costs a year, one lead time later, under normal demand; the deviation may be 0. */
export interface NormalPosition {
  /** Demand over the lead time. */
  readonly mean: number;
  readonly deviation: number;
  /** The position of least cost. */
  readonly best: number;
  /** Second derivative of the cost there; Infinity without a deviation. */
  readonly curvature: number;
  /** Expected holding and backorder cost a year. */
  cost(position: number): number;
  /** Slope of the cost. */
  slope(position: number): number;
  /** Mean cost of the positions from `low` up to a quantity (more than 0) above it. */
  average(low: number, quantity: number): number;
  /** Units short on average when demand over the lead time starts from a position. */
  shortage(position: number): number;
}

/**
 * Normal demand over the lead time with variance s^2 L + m^2 s_L^2, and the costs of a position: Zipkin (2000), sections
 * 6.4 and 6.5. Above the mean the cost is h (y - mean) + (h + p) shortage, below it p (mean - y) + (h + p) left over: the
 * same, but each keeps its digits on its own side.
 */
export function normalPosition(input: ReorderInput): NormalPosition {
  const { holdingCost, backorderCost } = input;
  const both = holdingCost + backorderCost;
  const { mean, deviation } = protectionMoments({ ...input, distribution: "normal", reviewPeriod: 0 });
  const factor = (position: number): number => {
    if (deviation === 0) return position < mean ? -Infinity : Infinity;
    return (position - mean) / deviation;
  };
  /** Expected excess of demand over a position above its mean, or of a position below it over demand; and its integral from there outwards. */
  const excess = (position: number): number => {
    const k = Math.abs(factor(position));
    return k > certain ? 0 : deviation * standardNormalLoss(k);
  };
  const beyond = (position: number): number => {
    const k = Math.abs(factor(position));
    return k > certain ? 0 : deviation ** 2 * standardNormalSecondLoss(k);
  };
  const rateAt = (position: number): number => (position > mean ? holdingCost : backorderCost);
  const cost = (position: number): number => rateAt(position) * Math.abs(position - mean) + both * excess(position);
  /** Integral of the cost between two positions on the same side of the mean. */
  const integral = (inner: number, outer: number): number =>
    (rateAt(outer) * Math.abs(outer - inner) * Math.abs(outer + inner - 2 * mean)) / 2 +
    both * (beyond(inner) - beyond(outer));
  const bestFactor = normalQuantile(backorderCost / both, 0, 1);
  return {
    mean,
    deviation,
    best: deviation > 0 ? mean + deviation * bestFactor : mean,
    curvature: deviation > 0 ? (both * normalPdf(bestFactor, 0, 1)) / deviation : Infinity,
    cost,
    slope: (position) =>
      position > mean
        ? holdingCost - both * normalCdf(-factor(position), 0, 1)
        : both * normalCdf(factor(position), 0, 1) - backorderCost,
    average: (low, quantity) => {
      const high = low + quantity;
      // Simpson's rule has all digits where the difference of two integrals has lost them.
      if (quantity < short * deviation) return (cost(low) + 4 * cost(low + quantity / 2) + cost(high)) / 6;
      if (low >= mean) return integral(low, high) / quantity;
      if (high <= mean) return integral(high, low) / quantity;
      return (integral(mean, low) + integral(mean, high)) / quantity;
    },
    shortage: (position) => Math.max(0, mean - position) + excess(position),
  };
}
