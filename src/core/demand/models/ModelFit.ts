import type { ErrorLaw } from "./ErrorLaw";

/** What every model is asked: how far ahead, and how many periods a season has (1 = none). */
export interface ModelOptions {
  readonly horizon: number;
  readonly season: number;
}

/** A demand that is the same in every period, as an item has that still sells. */
export interface ConstantRate {
  /** Units a period. */
  readonly units: number;
  /** Standard deviation of the error of one period. */
  readonly deviation: number;
  /** Share of the variance of that error that is the error of the rate, which all periods to come have in common. */
  readonly shared: number;
}

/** What every model answers. */
export interface ModelFit {
  readonly model: string;
  /** Forecast of each period of the horizon. */
  readonly mean: readonly number[];
  /** What the model would have said one period ahead, for each period of the history; null where it had too little. */
  readonly fitted: readonly (number | null)[];
  /** history - fitted, where there is a fit. */
  readonly residuals: readonly number[];
  /** Standard deviation of the forecast error at each period of the horizon; empty where the model cannot tell. */
  readonly sigma: readonly number[];
  readonly parameters: Readonly<Record<string, number>>;
  /** Akaike's criterion, corrected for small samples: smaller is better, among models of the same data; null where the model has no likelihood. */
  readonly aicc: number | null;
  readonly law: ErrorLaw;
  /** Share of an error that stays in the forecasts of the periods after it, 0 to 1: what makes the errors of one forecast alike. */
  readonly persistence: number;
  /** Models of a constant rate only: the rate, whatever is taken off the forecast because the item may have died. */
  readonly rate?: ConstantRate;
}

/** Fits a model to a history (oldest first) of at least one value. */
export type ForecastModel = (history: readonly number[], options: ModelOptions) => ModelFit;
