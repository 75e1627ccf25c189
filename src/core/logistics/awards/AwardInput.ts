/** Shipments to be awarded, and with what: see each part. Names are compared in the form of core/comparableKey, which the caller gives them. */
export interface AwardInput {
  readonly shipments: readonly Shipment[];
  readonly warehouses: readonly AwardWarehouse[];
  readonly rates: readonly AwardRate[];
  /** Limits over all rates of a carrier; carriers without one are not listed. */
  readonly carriers: readonly CarrierLimit[];
  /** What comes before cost: as many shipments as possible, or as much weight or as many units. */
  readonly goal: AwardGoal;
}

/** What is served as much as possible before cost counts. */
export type AwardGoal = "shipments" | "weight" | "units";

/** What one customer is sent in one piece, from one warehouse by one carrier. */
export interface Shipment {
  readonly customer: string;
  readonly product: string;
  readonly units: number;
  readonly weight: number;
  readonly destination: string;
  /** Longest transit; null: any. */
  readonly mostDays: number | null;
  /** The only warehouse that may send it, by its number; null: any. */
  readonly warehouse: number | null;
  /** 1 is served before 2. */
  readonly priority: number;
}

/** Where shipments start. */
export interface AwardWarehouse {
  readonly ports: readonly string[];
  /** Handling of one unit. */
  readonly costPerUnit: number;
  /** Most shipments; null: no limit. */
  readonly capacity: number | null;
  /** What it stocks; null: everything. */
  readonly products: readonly string[] | null;
  /** The only customers whom it serves; null: everybody. */
  readonly customers: readonly string[] | null;
}

/** A carrier's rate on a lane, for weights from `from` up to and with `to`. */
export interface AwardRate {
  readonly carrier: string;
  readonly origin: string;
  readonly destination: string;
  readonly from: number;
  /** Infinity: no upper limit. */
  readonly to: number;
  readonly minimum: number;
  readonly rate: number;
  readonly days: number;
  /** Most shipments; null: no limit. */
  readonly capacity: number | null;
  /**
   * "weight": each shipment pays the larger of `minimum` and `rate` times its weight. "load": one load that pays `rate` once, however many
   * shipments share it; they weigh `to` at most together, and `from` at least each.
   */
  readonly charge: "weight" | "load";
}

/** What a carrier can take, over all its rates. */
export interface CarrierLimit {
  readonly carrier: string;
  readonly shipments: number | null;
  readonly weight: number | null;
}
