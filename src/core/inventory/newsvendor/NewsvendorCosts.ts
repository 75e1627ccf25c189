/** What an order for a season gains and loses by the unit. */
export interface NewsvendorCosts {
  /** Cost of a unit too few (the margin forgone), more than 0. */
  readonly underage: number;
  /** Cost of a unit too many (what the salvage does not bring back), more than 0. */
  readonly overage: number;
  /** Price less cost of a unit sold; null where only the two costs are known: then there is no profit to tell. */
  readonly margin: number | null;
}
