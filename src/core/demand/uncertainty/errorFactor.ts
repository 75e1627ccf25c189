import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";

/** Central probabilities at which the errors were measured. */
const levels = [0.5, 0.8, 0.9, 0.95, 0.99] as const;

interface MeasuredErrors {
  /** Measured quantiles of |error| / deviation over those of the normal distribution, at the levels. */
  readonly ratios: readonly number[];
  /** How much wider the errors grow with each further step than the deviations do, up to `steps`. */
  readonly slope: number;
  readonly steps: number;
}

/**
 * Measured on forecasts inside the training data of M1, M3, NN3, tourism, hospital and M4 weekly series (never on their test data). Years,
 * quarters and long histories: from five to thirteen ends of each history; for years and quarters times what the oldest values, as many as were
 * hidden, change when they are left out. Months and weeks: from one end, taken three quarters of the way from 1 in logarithms,
 * because one slice of time shares its shocks. docs/methods.md.
 */
const measured: Readonly<Record<"yearly" | "long" | "quarterly" | "monthly" | "weekly", MeasuredErrors>> = {
  yearly: { ratios: [1.03, 1.2, 1.27, 1.34, 1.65], slope: 0.13, steps: 8 },
  long: { ratios: [0.82, 0.95, 0.99, 1.07, 1.49], slope: 0.042, steps: 8 },
  quarterly: { ratios: [0.96, 1.06, 1.13, 1.19, 1.41], slope: 0.036, steps: 8 },
  monthly: { ratios: [0.91, 1, 1.08, 1.16, 1.41], slope: 0.004, steps: 24 },
  weekly: { ratios: [0.78, 0.88, 0.93, 1.02, 1.29], slope: -0.019, steps: 13 },
};

/** A series, as far as its errors depend on it: periods a season (1: none) and length of the history. */
export interface ErrorSetting {
  readonly season: number;
  readonly length: number;
}

/**
 * How many deviations the bound of a central interval lies from the forecast of the combination, `step` periods ahead. Between the
 * measured levels on the scale of the normal quantile, beyond them as at the last.
 */
export function errorFactor(level: number, step: number, { season, length }: ErrorSetting): number {
  const { ratios, slope, steps } = measured[groupOf(season, length)];
  const normal = normalQuantile(0.5 + level / 2, 0, 1);
  const known = levels.map((each) => normalQuantile(0.5 + each / 2, 0, 1));
  const above = known.findIndex((each) => each >= normal);
  let ratio: number;
  if (above < 0) ratio = ratios[ratios.length - 1] ?? 1;
  else if (above === 0) ratio = ratios[0] ?? 1;
  else {
    const [low, high] = [known[above - 1] ?? 0, known[above] ?? 0];
    const [from, to] = [ratios[above - 1] ?? 1, ratios[above] ?? 1];
    ratio = from + ((normal - low) / (high - low)) * (to - from);
  }
  return normal * ratio * (1 + slope * (Math.min(step, steps) - 1));
}

function groupOf(season: number, length: number): keyof typeof measured {
  if (season <= 1) return length >= 48 ? "long" : "yearly";
  if (season < 8) return "quarterly";
  return season < 26 ? "monthly" : "weekly";
}
