import { planGrid } from "./planGrid";

/** Where things stand on Scenarios, rows and columns counted from 0. */
export const scenarioLayout = {
  status: 5,
  results: 7,
  measure: 11,
  now: 12,
  compared: 14,
  firstRow: planGrid.periodRow + 1,
} as const;
