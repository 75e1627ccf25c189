/** How long orders took from order to receipt, in days. null: too few orders, or no promised dates, for the figure. */
export interface LeadTimeFigures {
  /** Mean days. */
  readonly mean: number | null;
  /** Sample standard deviation in days (n - 1); null with one order. */
  readonly deviation: number | null;
  /** Days within which the asked share of the orders came. */
  readonly quantile: number | null;
  /** Share of the orders with a promised date that came on it or before. */
  readonly onTime: number | null;
  /** Orders received. */
  readonly orders: number;
}
