/** Demand over the time that stock must last (lead time plus review period) as a random quantity, in units. */
export interface LeadTimeDemand {
  readonly mean: number;
  /** Whether demand and stock come in whole units only. */
  readonly isWhole: boolean;
  /** Smallest stock that covers demand with probability `share`. */
  quantile(share: number): number;
  /** Probability that demand exceeds the stock. */
  stockoutRisk(stock: number): number;
  /** Units short on average in an order cycle that starts from `stock`: E[(demand - stock)+]. */
  expectedShortage(stock: number): number;
  /** Smallest stock whose expected shortage is at most `units` (more than 0). */
  stockForShortage(units: number): number;
  /**
   * Stock of `lowest` or more (the mean or above it) at the least of price x stock + stockoutRisk: it grows as long as
   * one more unit takes off more than `price` (more than 0) of the probability to run out.
   */
  stockForOccasions(price: number, lowest: number): number;
}
