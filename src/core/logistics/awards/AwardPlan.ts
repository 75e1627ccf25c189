/** Who sends each shipment, by which port and rate, and why the others stay. */
export interface AwardPlan {
  /** "optimal": nothing serves more, and as much not at less cost. "feasible": within `gap`. */
  readonly status: "optimal" | "feasible";
  /** Share by which the cost may lie above the least, with what is served. */
  readonly gap: number;
  /** Shipments (or weight, or units: the goal) that might be served on top, at the very most; 0 where that is proven. */
  readonly mayServeMore: number;
  /** One for each shipment, in their order. */
  readonly awards: readonly (Award | Refusal)[];
  readonly capacities: readonly CapacityUse[];
}

/** A shipment that is served. */
export interface Award {
  readonly warehouse: number;
  readonly port: string;
  /** Its number in the list of rates. */
  readonly rate: number;
  readonly handling: number;
  /** Its own charge; of a load, its share by weight. */
  readonly freight: number;
}

/** A shipment that is not served, and the first thing in its way; the numbers of the warehouses that come into question so far. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly warehouses: readonly number[];
  /** Longest weight that a rate takes (reason "weight"), or fewest days that one needs (reason "days"). */
  readonly limit: number | null;
}

/** What is in a shipment's way. */
export type RefusalReason =
  /** No warehouse, or not the one asked for, stocks the product. */
  | "product"
  /** Those that stock it serve other customers only. */
  | "customer"
  /** No rate leads from their ports to its destination. */
  | "lane"
  /** No rate on these lanes is for its weight. */
  | "weight"
  /** No such rate is as fast as it must be. */
  | "days"
  /** The warehouses are full with others. */
  | "full"
  /** The warehouses, or the carriers or rates between them and the destination, are full with others. */
  | "limits";

/** A capacity, what is used of it and what one more unit is worth. */
export interface CapacityUse {
  readonly of: "warehouse" | "carrier" | "carrierWeight" | "rate" | "load";
  /** The number of the warehouse, of the carrier's limit, or of the rate. */
  readonly index: number;
  readonly capacity: number;
  readonly used: number;
  /** What one more shipment (or unit of weight) does; null: not worked out. */
  readonly worth: CapacityWorth | null;
}

/** What one more unit of a capacity does: how many more shipments are served, and by how much the total cost then rises (below 0: falls). */
export interface CapacityWorth {
  readonly moreServed: number;
  readonly moreCost: number;
  /** Priced by a linear relaxation, and so only about right. */
  readonly isAbout: boolean;
}
