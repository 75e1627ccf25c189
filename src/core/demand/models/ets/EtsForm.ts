/** One model of the exponential smoothing family, as its three letters say: error, trend, season. Hyndman et al. (2008), table 2.1. */
export interface EtsForm {
  readonly error: "A" | "M";
  readonly trend: "N" | "A" | "Ad";
  readonly season: "N" | "A" | "M";
}
