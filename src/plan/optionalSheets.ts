import type { SheetKey } from "./planTemplates";

/** Sheets that a planner may leave out: nothing else reads from them. The dashboard goes with the key figures that it shows, Stock by site with the demand by channel that it divides, its projection with Stock by site. */
export const optionalSheets = [
  "dashboard",
  "kpis",
  "demandByChannel",
  "demandReview",
  "stockBySite",
  "siteProjection",
  "stockReview",
  "serviceAndStock",
  "excessStock",
  "carrierChoice",
  "riskBand",
] as const satisfies readonly SheetKey[];
