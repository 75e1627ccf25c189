import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { gammaDraw } from "../../statistics/random/gammaDraw";
import { poissonDraw } from "../../statistics/random/poissonDraw";
import type { RandomNumbers } from "../../statistics/random/randomNumbers";
import type { DemandSource } from "./DemandSource";

/**
 * Demand of one slice of time after the other, `slices` of them a period. Gamma, Poisson and negative binomial demand of a slice is drawn by itself, so
 * that slices of one period differ; all other demand is that of a period in equal parts. A draw below 0 (normal) counts as 0. A negative
 * binomial whose variance is not above its mean is Poisson, its limit.
 */
export function demandDraws(source: DemandSource, slices: number, random: RandomNumbers): () => number {
  const evenly = (ofPeriod: () => number): (() => number) => {
    let [left, units] = [0, 0];
    return () => {
      if (left === 0) [left, units] = [slices, ofPeriod() / slices];
      left--;
      return units;
    };
  };
  if (source.kind === "replay" || source.kind === "empirical") {
    const { kind, units } = source;
    let period = -1;
    return evenly(() => {
      period = kind === "replay" ? (period + 1) % units.length : Math.floor(random() * units.length);
      return units[period] as number;
    });
  }
  const { kind, mean, deviation } = source;
  if (mean === 0) return () => 0;
  const variance = deviation ** 2;
  if (kind === "poisson" || (kind === "negbin" && variance <= mean)) return () => poissonDraw(random, mean / slices);
  if (deviation === 0) return () => mean / slices;
  switch (kind) {
    case "gamma": {
      const shape = mean ** 2 / variance / slices;
      return () => gammaDraw(random, shape) * (variance / mean);
    }
    case "negbin": {
      const shape = mean ** 2 / (variance - mean) / slices;
      return () => poissonDraw(random, gammaDraw(random, shape) * (variance / mean - 1));
    }
    case "lognormal": {
      const spread = Math.sqrt(Math.log1p(variance / mean ** 2));
      return evenly(() => Math.exp(Math.log(mean) - spread ** 2 / 2 + spread * normalQuantile(random(), 0, 1)));
    }
    default:
      return evenly(() => Math.max(0, mean + deviation * normalQuantile(random(), 0, 1)));
  }
}
