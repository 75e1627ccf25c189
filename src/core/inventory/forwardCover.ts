/** How far a stock reaches. */
export interface CoverOptions {
  /** Demand a period that is assumed after the last one given. */
  readonly demandBeyond: number;
}

/**
 * Forward cover in periods: how many of the coming periods' demands the stock serves, the last one in part. Demand after
 * the row's end goes on at `demandBeyond`; null where the stock is never used up. A stock of 0 or less covers 0 periods.
 */
export function forwardCover(stock: number, coming: readonly number[], { demandBeyond }: CoverOptions): number | null {
  let left = stock;
  if (left <= 0) return 0;
  for (const [period, units] of coming.entries()) {
    if (units > 0 && units >= left) return period + left / units;
    left -= Math.max(0, units);
  }
  return demandBeyond > 0 ? coming.length + left / demandBeyond : null;
}
