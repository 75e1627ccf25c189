/** A carrier or mode that could be used. */
export interface CarrierOption {
  readonly name: string;
  /** Money for the weight that rates are for. */
  readonly rate: number;
  /** Days from dispatch to arrival. */
  readonly transitDays: number;
  /** Standard deviation of these, in days. */
  readonly transitDeviation: number;
  /** Days from the order to dispatch. */
  readonly orderDays: number;
  /** Units a shipment; 0: goods flow evenly, without cycle stock. */
  readonly lot: number;
  /** Least money a shipment. */
  readonly minimum: number;
  /** Money a year, whatever is sent. */
  readonly fixed: number;
  /** Share on time, or any figure of which more is better. */
  readonly reliability: number;
  readonly quality: number;
}

/** How the safety stock of an option is found. */
export type SafetyRule =
  /** z x standard deviation of demand over the lead time. */
  | "service"
  /** Half of the demand during lead time and one day. */
  | "half"
  /** No safety stock. */
  | "none";

/** What is carried on the lane. */
export interface CarrierLane {
  /** Units a year. */
  readonly demand: number;
  readonly daysPerYear: number;
  /** Cost of holding one unit for a year. */
  readonly holdingCost: number;
  /** Standard deviation of demand a day, in units. */
  readonly deviation: number;
  /** Share of order cycles without a stock-out. */
  readonly service: number;
  readonly safetyRule: SafetyRule;
  /** Weight of a unit over the weight that rates are for. */
  readonly weightPerUnit: number;
}

/** What an option costs a year, and the stock behind it in units. */
export interface CarrierCost {
  readonly total: number;
  readonly freight: number;
  readonly cycleStock: number;
  readonly safetyStock: number;
  readonly inTransit: number;
  /** Cost of holding the three stocks. */
  readonly holding: number;
}
