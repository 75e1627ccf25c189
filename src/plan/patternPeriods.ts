import type { PlanChoices } from "./PlanChoices";

/** Periods of a fiscal year by calendar pattern (a 53rd week apart). */
export const patternPeriods: Readonly<Record<PlanChoices["pattern"], number>> = {
  month: 12,
  "445": 12,
  "454": 12,
  "544": 12,
  "13x4": 13,
  week: 52,
};
