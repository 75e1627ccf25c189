/** A row of the sourcing table: where a site gets an item from, and by which rules. */
export interface SourcingRow {
  readonly rowNumber: number;
  readonly site: string;
  /** "" where the goods come from outside the network. */
  readonly source: string;
  /** Whole periods from shipment to receipt. */
  readonly leadTime: number;
  /** Units that should be left at the end of each period. */
  readonly safetyStock: number;
  /** Shipments are whole multiples of this; 0 for any quantity. */
  readonly multiple: number;
  /** Least units of a shipment; 0 for none. */
  readonly minimum: number;
  /** Stock before the first period. */
  readonly opening: number;
  /** "" for every item without a row of its own. */
  readonly item: string;
}

/** One item at one site. */
export interface DistributionNode extends Omit<SourcingRow, "source" | "rowNumber"> {
  /** Number of the node that supplies it; null: from outside the network. */
  readonly source: number | null;
}

/** The nodes of all items, and an order in which each stands before the node that supplies it. */
export interface DistributionNetwork {
  readonly nodes: readonly DistributionNode[];
  readonly order: readonly number[];
  /** The node of a site and an item, compared as keys; null: there is none. */
  readonly find: (site: string, item: string) => number | null;
}
