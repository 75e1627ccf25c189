import gammaQuantile from "@stdlib/stats-base-dists-gamma-quantile";
import negativeBinomialCdf from "@stdlib/stats-base-dists-negative-binomial-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import poissonQuantile from "@stdlib/stats-base-dists-poisson-quantile";
import { pertQuantile } from "./pertQuantile";
import type { UncertainDriver } from "./UncertainDriver";

/** The value of a driver that is not exceeded with a chance: its quantile, made ready once for many chances between 0 and 1. Distributions by their mean and standard deviation; lognormal, gamma and negative binomial by moments. */
export function driverQuantile({ distribution, parameters }: UncertainDriver): (chance: number) => number {
  const [first = 0, second = 0, third = 0] = parameters;
  switch (distribution) {
    case "normal":
      return (chance) => first + second * normalQuantile(chance, 0, 1);
    case "lognormal": {
      const spread = Math.sqrt(Math.log1p((second / first) ** 2));
      const middle = Math.log(first) - spread ** 2 / 2;
      return (chance) => Math.exp(middle + spread * normalQuantile(chance, 0, 1));
    }
    case "gamma": {
      if (second === 0) return () => first;
      return (chance) => gammaQuantile(chance, (first / second) ** 2, first / second ** 2);
    }
    case "uniform":
      return (chance) => first + (second - first) * chance;
    case "triangular":
      return triangularQuantile(first, second, third);
    case "pert":
      return pertQuantile(first, second, third);
    case "poisson":
      return first === 0 ? () => 0 : (chance) => poissonQuantile(chance, first);
    case "negbin": {
      const variance = second ** 2;
      // Not above its mean, a variance is that of Poisson, its limit.
      if (variance <= first) return first === 0 ? () => 0 : (chance) => poissonQuantile(chance, first);
      return negativeBinomialQuantile(first ** 2 / (variance - first), first / variance, first);
    }
    case "event":
      return (chance) => (chance > 1 - first ? second : 0);
    case "empirical": {
      const sorted = [...parameters].sort((one, other) => one - other);
      return (chance) => sorted[Math.min(sorted.length - 1, Math.floor(chance * sorted.length))] ?? 0;
    }
    case "fixed":
      return () => first;
  }
}

function triangularQuantile(least: number, mode: number, most: number): (chance: number) => number {
  const width = most - least;
  if (width === 0) return () => least;
  const turn = (mode - least) / width;
  return (chance) =>
    chance < turn
      ? least + Math.sqrt(chance * width * (mode - least))
      : most - Math.sqrt((1 - chance) * width * (most - mode));
}

/** The least number of units whose cumulative probability reaches the chance: by doubling, then halving. */
function negativeBinomialQuantile(successes: number, share: number, mean: number): (chance: number) => number {
  const reaches = (units: number, chance: number): boolean => negativeBinomialCdf(units, successes, share) >= chance;
  return (chance) => {
    let [below, reached] = [-1, Math.ceil(mean)];
    while (!reaches(reached, chance)) [below, reached] = [reached, 2 * reached + 1];
    while (reached - below > 1) {
      const middle = Math.floor((below + reached) / 2);
      if (reaches(middle, chance)) reached = middle;
      else below = middle;
    }
    return reached;
  };
}
