/** What a vehicle or container takes; null: no limit. */
export interface LoadLimits {
  readonly weight: number | null;
  /** Usable volume, stowage losses taken off. */
  readonly volume: number | null;
  readonly pallets: number | null;
  /** Weight of an empty pallet. */
  readonly palletWeight: number;
}

/** One unit (or carton) of what is loaded; 0 where it does not count. */
export interface LoadUnit {
  readonly weight: number;
  readonly volume: number;
  /** Units on a full pallet; 0: not on pallets. */
  readonly perPallet: number;
}

/** Vehicles for a quantity, and how full they are. */
export interface LoadPlan {
  readonly loads: number;
  readonly pallets: number;
  /** Share of the loads' limit that is used, the fullest of weight, volume and pallets; null without loads. */
  readonly fill: number | null;
  readonly weightFill: number | null;
  readonly volumeFill: number | null;
  readonly palletFill: number | null;
  /** The limit that is fullest. */
  readonly limit: "weight" | "volume" | "pallets" | null;
}
