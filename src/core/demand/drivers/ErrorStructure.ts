import type { ArimaOrder } from "../models/arima/ArimaOrder";
import type { EtsForm } from "../models/ets/EtsForm";

/** What a regression has besides its drivers: the model of its errors, and a trend and a season that are the same all the time. */
export type ErrorStructure = ArimaStructure | SmoothingStructure;

export interface ArimaStructure {
  readonly order: ArimaOrder;
  /** A straight line; where the errors are differenced, a constant step. */
  readonly hasTrend: boolean;
  /** "none"; "indices": one for each period of the season; a number: that many pairs of sine and cosine. */
  readonly season: "none" | "indices" | number;
}

export interface SmoothingStructure {
  /** Exponential smoothing with additive errors; its level, trend and season change with the errors. */
  readonly form: EtsForm;
  /** Factor by which the trend shrinks from period to period; 1 = it does not. */
  readonly phi: number;
  /** Beside a form without season, as above; a form with one has no other. */
  readonly season: "none" | number;
}
