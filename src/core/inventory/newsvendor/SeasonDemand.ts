import type { LeadTimeDemand } from "../LeadTimeDemand";

/** Demand of a season, or over the periods that a stock must last, as far as a newsvendor must know it. */
export type SeasonDemand = Pick<LeadTimeDemand, "mean" | "quantile" | "expectedShortage">;
