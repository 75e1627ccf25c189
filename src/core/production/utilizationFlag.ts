/** Limits of utilisation as shares: below `low` a resource is underused, above `high` it is tight, above `over` it cannot do its load. */
export interface UtilizationBands {
  readonly low: number;
  readonly high: number;
  readonly over: number;
}

/** A word for a load against its capacity, in hours. */
export type UtilizationFlag = "low" | "ok" | "high" | "over";

/** Rounding noise: 140.00000000000003 of 140 hours is no overload. */
const tolerance = 1e-9;

/** Whether a load fits its capacity: "low", "ok", "high" or "over". Any load without capacity is "over". */
export function utilizationFlag(load: number, capacity: number, bands: UtilizationBands): UtilizationFlag {
  const exceeds = (share: number): boolean => load > capacity * share + tolerance * Math.max(load, 1);
  if (exceeds(bands.over)) return "over";
  if (exceeds(bands.high)) return "high";
  return load < capacity * bands.low - tolerance ? "low" : "ok";
}
