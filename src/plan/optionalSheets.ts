import type { SheetKey } from "./planTemplates";

/** Sheets that a planner may leave out: nothing else reads from them. The dashboard shows the key figures, so it goes with them. */
export const optionalSheets = [
  "dashboard",
  "kpis",
  "demandByChannel",
  "demandReview",
] as const satisfies readonly SheetKey[];
