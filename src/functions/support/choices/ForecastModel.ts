/**
 * Forecasting models.
 * @customenum {string}
 */
export enum ForecastModel {
  /** The model that suits each item. */
  auto = "auto",
  /** The last value. */
  naive = "naive",
  /** The last season, as last year. */
  snaive = "snaive",
  /** The mean of the last season. */
  average = "average",
  /** Simple exponential smoothing. */
  ses = "ses",
  /** Linear trend (Holt). */
  holt = "holt",
  /** Damped trend. */
  damped = "damped",
  /** Trend and season (Holt-Winters). */
  holtwinters = "holtwinters",
  /** Theta method, with season. */
  theta = "theta",
  /** Intermittent demand (Croston). */
  croston = "croston",
  /** Croston without its bias (Syntetos and Boylan). */
  sba = "sba",
  /** Intermittent demand that may die out (Teunter, Syntetos and Babai). */
  tsb = "tsb",
}
