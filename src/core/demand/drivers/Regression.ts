/** A fitted error model as a forecaster. It is linear: what it makes of a sum of series is the sum of what it makes of each. */
export interface ErrorForecaster {
  /** What it expects of the periods after a series. */
  readonly ahead: (values: readonly number[], horizon: number) => readonly number[];
  /** Share of an error that comes back in its own period (1) and in those after it. */
  readonly weights: (horizon: number) => readonly number[];
}

/** A regression with the model of its errors. */
export interface Regression {
  readonly coefficients: readonly number[];
  /** Covariance of the coefficients. */
  readonly covariance: readonly (readonly number[])[];
  readonly forecaster: ErrorForecaster;
  /** Target less what the columns explain. */
  readonly noise: readonly number[];
  /** One-step errors of the periods that count. */
  readonly residuals: Float64Array;
  readonly sigma: number;
  /** Periods that count, less all that was estimated. */
  readonly degreesOfFreedom: number;
  readonly aicc: number;
}
