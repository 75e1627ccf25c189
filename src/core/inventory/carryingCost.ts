/** What holding stock costs: yearly rates as shares of the stock's value. */
export interface CarryingRates {
  /** Cost of capital, 0.08 for 8 % a year. */
  readonly capitalRate: number;
  /** Storage and handling. */
  readonly storageRate: number;
  /** Risk: insurance, shrinkage, obsolescence. */
  readonly riskRate: number;
}

/** Cost of carrying an average stock of this value for one period: value x (capital + storage + risk) / periods a year. Silver, Pyke & Thomas (2017), section 2.4. */
export function carryingCost(averageValue: number, rates: CarryingRates, periodsPerYear: number): number {
  return (averageValue * (rates.capitalRate + rates.storageRate + rates.riskRate)) / periodsPerYear;
}
