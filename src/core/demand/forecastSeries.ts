import { dayFactors } from "./dayFactors";
import { fixedSmoothing, type SmoothingWeights } from "./models/fixedSmoothing";
import { modelsByName } from "./models/modelsByName";
import type { ModelFit } from "./models/ModelFit";
import { rateWhileSelling } from "./uncertainty/rateWhileSelling";

/** Names of the models, as AOP.FORECAST takes them. */
export type ForecastModelName = keyof typeof modelsByName;

export interface ForecastInput {
  /** Demand a period, oldest first. Zeros before the first demand mean "not launched yet". */
  readonly history: readonly number[];
  readonly horizon: number;
  /** Periods a season; 1 = none. */
  readonly season: number;
  readonly model: ForecastModelName;
  /** Working days of each period of the history and then of the horizon; null: periods count alike. Must be positive. */
  readonly workingDays: readonly number[] | null;
  /** For ses only: the planner's weight and first level instead of the best ones. */
  readonly weights?: SmoothingWeights | null;
}

/** A forecast with what a planner asks about it. */
export interface SeriesForecast extends ModelFit {
  /** Periods since the first demand. */
  readonly observations: number;
  /** True where the history has no negative value: then no forecast and no bound has one. */
  readonly isDemand: boolean;
  /** True where the history has whole numbers only. */
  readonly isWhole: boolean;
  /** Periods a season, as asked. */
  readonly season: number;
  /** Models of a constant rate: demand of an item that still sells; null for other models, whose forecast says all there is. */
  readonly selling: SellingDemand | null;
}

/** Demand of an item that still sells: `rateWhileSelling`. */
export interface SellingDemand {
  readonly mean: readonly number[];
  readonly sigma: readonly number[];
  /** Share of the variance of each period's error that is the error of the rate, the same in all periods. */
  readonly shared: number;
}

/**
 * The forecast of one series. A history without negative values gets no negative forecast; one without any demand gets zeros;
 * a single value is taken as the level (the deviation of its errors is then its square root, as for a Poisson demand).
 */
export function forecastSeries({
  history,
  horizon,
  season,
  model,
  workingDays,
  weights,
}: ForecastInput): SeriesForecast {
  const launch = history.findIndex((value) => value !== 0);
  const notLaunched = Array.from({ length: Math.max(0, launch) }, () => null);
  const zeros = Array.from({ length: horizon }, () => 0);
  if (launch < 0) {
    const fitted = history.map(() => 0);
    return {
      model: "no demand",
      mean: zeros,
      fitted,
      residuals: fitted,
      sigma: zeros,
      parameters: {},
      aicc: null,
      law: "normal",
      persistence: 0,
      observations: 0,
      isDemand: true,
      isWhole: true,
      season,
      selling: null,
    };
  }
  const factors = dayFactors(workingDays);
  const active = history.slice(launch).map((value, index) => value / (factors?.[launch + index] ?? 1));
  const chosen = weights && model === "ses" ? fixedSmoothing(weights) : modelsByName[model];
  const { rate, ...fit } = chosen(active, { horizon, season });
  const isDemand = active.every((value) => value >= 0);
  const floor = (value: number): number => (isDemand ? Math.max(0, value) : value);
  const [ahead, since] = [
    (index: number) => factors?.[history.length + index] ?? 1,
    (index: number) => factors?.[launch + index] ?? 1,
  ];
  const fitted = fit.fitted.map((value, index) => (value === null ? null : floor(value) * since(index)));
  const poisson = Math.sqrt(Math.abs(active[0] ?? 0));
  return {
    ...fit,
    mean: fit.mean.map((value, index) => floor(value) * ahead(index)),
    fitted: [...notLaunched, ...fitted],
    residuals: fitted.flatMap((value, index) => (value === null ? [] : [(history[launch + index] ?? 0) - value])),
    sigma: fit.sigma.map((value, index) => (active.length === 1 ? poisson : value) * ahead(index)),
    selling: rate
      ? {
          mean: fit.mean.map(
            (_, index) => floor(rateWhileSelling(active, rate.units, fit.mean[0] ?? 0)) * ahead(index),
          ),
          sigma: fit.mean.map((_, index) => (active.length === 1 ? poisson : rate.deviation) * ahead(index)),
          shared: rate.shared,
        }
      : null,
    observations: active.length,
    isDemand,
    isWhole: history.every(Number.isInteger),
    season,
  };
}
