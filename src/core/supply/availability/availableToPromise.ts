/** One item whose supply is promised to customers; lists have one entry a period. */
export interface PromiseInput {
  /** Units in stock before the first period. */
  readonly onHand: number;
  /** Units that arrive: the master schedule. */
  readonly receipts: readonly number[];
  /** Units promised already, by the period of delivery. */
  readonly orders: readonly number[];
}

/** What can still be promised. */
export interface Promises {
  /**
   * Units that can be promised up to each period without breaking any promise of this or a later one. 0 where a later promise
   * cannot be kept anyway, negative from the period on in which it breaks.
   */
  readonly cumulative: readonly number[];
  /** What each period adds to that: the free part of its receipt. What later orders lack is kept back from the receipts before them, the nearest first. */
  readonly discrete: readonly number[];
}

/**
 * Available to promise with look-ahead: up to period t as much is free as the projected stock at its lowest from t on.
 * Vollmann, Berry, Whybark & Jacobs, Manufacturing Planning and Control Systems, master production scheduling.
 */
export function availableToPromise({ onHand, receipts, orders }: PromiseInput): Promises {
  const scale = Math.abs(onHand) + [...receipts, ...orders].reduce((sum, units) => sum + Math.abs(units), 0);
  // Sums of decimals leave traces that are no units.
  const cleaned = (units: number): number => (Math.abs(units) <= 1e-12 * scale ? 0 : units);
  let stock = onHand;
  const projected = receipts.map((units, period) => (stock += units - (orders[period] ?? 0)));
  const lowestAhead = [...projected];
  for (let period = projected.length - 2; period >= 0; period--)
    lowestAhead[period] = Math.min(lowestAhead[period] ?? 0, lowestAhead[period + 1] ?? 0);
  let worstSoFar = 0;
  const cumulative = lowestAhead.map((units, period) => {
    worstSoFar = Math.min(worstSoFar, projected[period] ?? 0);
    return cleaned(units < 0 ? worstSoFar : units);
  });
  const discrete = cumulative.map((units, period) => cleaned(units - (cumulative[period - 1] ?? 0)));
  return { cumulative, discrete };
}
