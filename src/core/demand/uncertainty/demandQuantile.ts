import gammaQuantile from "@stdlib/stats-base-dists-gamma-quantile";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { negativeBinomialDemand } from "../../inventory/negativeBinomialDemand";
import type { ErrorLaw } from "../models/ErrorLaw";
import { errorFactor, type ErrorSetting } from "./errorFactor";

/** A demand to come: what is expected, how much that may be wrong, and how its errors scatter. */
export interface UncertainDemand extends ErrorSetting {
  readonly mean: number;
  readonly deviation: number;
  readonly law: ErrorLaw;
  /** Periods ahead. */
  readonly step: number;
  /** True for a history without negative values: then nothing negative is expected. */
  readonly isDemand: boolean;
  /** True for a history of whole numbers: then so is the demand of an intermittent item. */
  readonly isWhole: boolean;
}

/**
 * The quantity that the demand stays below with the given probability (between 0 and 1). Skewed demand: negative binomial (Poisson where
 * it scatters no more) for whole numbers, gamma for others, by mean and deviation: Syntetos, Babai and Altay (2012).
 */
export function demandQuantile(
  probability: number,
  { mean, deviation, law, step, isDemand, isWhole, ...setting }: UncertainDemand,
): number {
  if (!(deviation > 0)) return mean;
  if (law === "skewed" && isDemand && mean > 0) {
    if (isWhole) return negativeBinomialDemand(mean, deviation).quantile(probability);
    const shape = (mean / deviation) ** 2;
    return gammaQuantile(probability, shape, mean / deviation ** 2);
  }
  const level = Math.abs(2 * probability - 1);
  const factor = law === "measured" ? errorFactor(level, step, setting) : normalQuantile(0.5 + level / 2, 0, 1);
  const value = probability < 0.5 ? mean - factor * deviation : mean + factor * deviation;
  return isDemand ? Math.max(0, value) : value;
}
