/** Demand over the time that stock must last (lead time plus review period) as a random quantity, in units. */
export interface LeadTimeDemand {
  readonly mean: number;
  /** Whether demand and stock come in whole units only. */
  readonly isWhole: boolean;
  /** Smallest stock that covers demand with probability `share`. */
  quantile(share: number): number;
  /** Units short on average in an order cycle that starts from `stock`: E[(demand - stock)+]. */
  expectedShortage(stock: number): number;
  /** Smallest stock whose expected shortage is at most `units` (more than 0). */
  stockForShortage(units: number): number;
}
