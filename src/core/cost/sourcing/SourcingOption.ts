/** A way to have an item: make it, buy it, have it made. */
export interface SourcingOption {
  readonly name: string;
  /** Money of the period that is only spent with this option. */
  readonly fixed: number;
  /** Money a unit. */
  readonly perUnit: number;
  /** Most units of the period; null: no limit. */
  readonly limit: number | null;
}

/** The volumes over which an option is the cheapest. */
export interface VolumeRange {
  readonly from: number;
  /** Null: without end. */
  readonly to: number | null;
  /** Place of the option; null: none can supply so much. */
  readonly option: number | null;
}
