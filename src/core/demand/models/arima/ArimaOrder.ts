/** Orders of a seasonal ARIMA model (p,d,q)(P,D,Q), and whether it has a constant: a mean, or a drift where it is differenced once. */
export interface ArimaOrder {
  readonly p: number;
  readonly d: number;
  readonly q: number;
  readonly seasonalP: number;
  readonly seasonalD: number;
  readonly seasonalQ: number;
  readonly hasConstant: boolean;
}
