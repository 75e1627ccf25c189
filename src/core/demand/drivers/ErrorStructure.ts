import type { ArimaOrder } from "../models/arima/ArimaOrder";

/** What a regression has besides its drivers: the model of its errors, and a trend and a season that are the same all the time. */
export interface ErrorStructure {
  readonly order: ArimaOrder;
  /** A straight line; where the errors are differenced, a constant step. */
  readonly hasTrend: boolean;
  /** "none"; "indices": one for each period of the season; a number: that many pairs of sine and cosine. */
  readonly season: "none" | "indices" | number;
}
