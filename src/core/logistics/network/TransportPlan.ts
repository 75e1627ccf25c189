/** Sources, destinations and what a unit costs between them. It can be cloned into a worker. */
export interface TransportInput {
  /** Cost of a unit: sources down, destinations across; null where there is no lane. */
  readonly costs: readonly (readonly (number | null)[])[];
  /** Units that each source has, and each destination needs. */
  readonly supply: readonly number[];
  readonly demand: readonly number[];
  /** Most units of each lane, Infinity for no limit; null: no lane has one. */
  readonly capacities: readonly (readonly number[])[] | null;
  /** Cost of a unit that is not delivered; null: all must be. */
  readonly shortageCost: number | null;
  /** Names of the destinations, for what the errors say. */
  readonly destinations: readonly (string | number)[];
}

/** The cheapest flows, and the prices that prove it. */
export interface TransportPlan {
  readonly flows: readonly (readonly number[])[];
  /** Units left at each source. */
  readonly left: readonly number[];
  /** Units that each destination does not get. */
  readonly short: readonly number[];
  readonly totalCost: number;
  /** What one more unit at each source would save. */
  readonly supplyPrices: readonly number[];
  /** What one more unit for each destination would cost. */
  readonly demandPrices: readonly number[];
}
