export interface ConsumptionInput {
  readonly forecast: readonly number[];
  /** Orders a period, units. */
  readonly orders: readonly number[];
  /** Periods before (after) its own in which an order may consume forecast. */
  readonly backward: number;
  readonly forward: number;
}

/** What orders leave of a forecast. */
export interface Consumption {
  /** Forecast that no order has consumed. */
  readonly unconsumed: readonly number[];
  /** Orders that found no forecast, in their own period. */
  readonly excess: readonly number[];
}

/**
 * Forecast consumption: the orders of each period, in the order of time, take the forecast of their own period, then of earlier ones, the nearest
 * first, then of later ones. Vollmann et al., Manufacturing Planning and Control, chapter on demand management.
 */
export function consumeForecast({ forecast, orders, backward, forward }: ConsumptionInput): Consumption {
  const unconsumed = [...forecast];
  const excess = orders.map((ordered, period) => {
    let left = ordered;
    const take = (at: number): void => {
      const taken = Math.min(left, unconsumed[at] ?? 0);
      if (taken <= 0) return;
      unconsumed[at] = (unconsumed[at] ?? 0) - taken;
      left -= taken;
    };
    take(period);
    for (let back = 1; back <= backward && left > 0; back++) take(period - back);
    for (let ahead = 1; ahead <= forward && left > 0; ahead++) take(period + ahead);
    return left;
  });
  return { unconsumed, excess };
}
