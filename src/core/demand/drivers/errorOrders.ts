import type { ArimaOrder } from "../models/arima/ArimaOrder";

export type ShortOrder = Pick<ArimaOrder, "p" | "d" | "q">;

/** Independent, first and second order autoregression, autoregression with a moving average, and a level that wanders. */
const orders: readonly ShortOrder[] = [
  { p: 0, d: 0, q: 0 },
  { p: 1, d: 0, q: 0 },
  { p: 2, d: 0, q: 0 },
  { p: 1, d: 0, q: 1 },
  { p: 0, d: 1, q: 1 },
];

/** Periods from which on models with two coefficients are tried: on fewer they follow the noise and make coefficients look surer than they are. */
const longHistory = 60;

/** The error models that are tried on a history of `length`. */
export function errorOrders(length: number): readonly ShortOrder[] {
  return orders.filter(({ p, q }) => length >= longHistory || p + q <= 1);
}
