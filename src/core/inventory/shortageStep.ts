/** What a stock leaves open. */
export interface StockOutcome {
  /** Units short on average in a cycle. */
  readonly shortage: number;
  /** Probability that demand exceeds the stock: minus the slope of the shortage. */
  readonly risk: number;
}

/** One step of Newton's method on the logarithm of the shortage, towards a shortage of `units`; the stock itself where there is no slope. */
export function shortageStep(stock: number, { shortage, risk }: StockOutcome, units: number): number {
  return risk > 0 && shortage > 0 ? stock + (Math.log(shortage / units) * shortage) / risk : stock;
}
