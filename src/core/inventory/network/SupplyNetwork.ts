/** A stage of a supply network: an item at a place, where safety stock may be held. Times in periods of one length. */
export interface NetworkStage {
  /** Periods from having all that is needed to being ready to serve: production, transport, order handling. */
  readonly processingTime: number;
  /** Cost of holding one unit for a period, or for a year. */
  readonly holdingCost: number;
  /** Standard deviation a period of what its own customers outside the network ask for, in units; 0 where it has none. */
  readonly demandDeviation: number;
  /** Safety factor: demand over t periods is covered up to its mean plus this many of its standard deviations. */
  readonly safetyFactor: number;
  /** Periods that suppliers outside the network take to serve this stage. */
  readonly inboundServiceTime: number;
  /** Longest time in which this stage may promise to serve; null where it is free to choose. */
  readonly longestServiceTime: number | null;
}

/** One stage supplies another; both by their number in the list of stages. */
export interface NetworkArc {
  readonly supplier: number;
  readonly customer: number;
  /** Units of the supplier in one unit of the customer. */
  readonly quantity: number;
}

/** A supply network without circles. */
export interface SupplyNetwork {
  readonly stages: readonly NetworkStage[];
  readonly arcs: readonly NetworkArc[];
  /** Numbers of the stages, each supplier before its customers. */
  readonly order: readonly number[];
}
