/**
 * Forecasting models.
 * @customenum {string}
 */
export enum ForecastModel {
  /** The model that suits each item. */
  auto = "auto",
  /** The combination of models, whatever the item. */
  combine = "combine",
  /** The last value. */
  naive = "naive",
  /** The last season, as last year. */
  snaive = "snaive",
  /** The last value and the mean change. */
  drift = "drift",
  /** The mean of the last season. */
  average = "average",
  /** Simple exponential smoothing. */
  ses = "ses",
  /** Linear trend (Holt). */
  holt = "holt",
  /** Damped trend. */
  damped = "damped",
  /** Trend and season (Holt-Winters): multiplicative for positive values, else additive. */
  holtwinters = "holtwinters",
  /** Holt-Winters with a season of units: the same swing at any level. */
  hwadditive = "hwadditive",
  /** Holt-Winters with a season of percentages; positive values only. */
  hwmultiplicative = "hwmultiplicative",
  /** Exponential smoothing, the form by AICc. */
  ets = "ets",
  /** Theta method, with season. */
  theta = "theta",
  /** Optimised theta, with season. */
  otm = "otm",
  /** Dynamic optimised theta, with season. */
  dotm = "dotm",
  /** Local and global trend, with season. */
  lgt = "lgt",
  /** Seasonal ARIMA, the order by AICc. */
  arima = "arima",
  /** Intermittent demand (Croston). */
  croston = "croston",
  /** Croston without its bias (Syntetos and Boylan). */
  sba = "sba",
  /** Intermittent demand that may die out (Teunter, Syntetos and Babai). */
  tsb = "tsb",
  /** Intermittent demand in larger buckets (ADIDA). */
  adida = "adida",
  /** Intermittent demand in buckets of many sizes (IMAPA). */
  imapa = "imapa",
}
