import { planGrid } from "./planGrid";

/**
 * Column of the first period of a section that counts from 0. Sections repeat "total, empty column, periods" to the
 * right at a fixed stride, so that a section's columns are the same periods on every sheet that has it.
 */
export function sectionColumn(section: number, periods: number): number {
  return planGrid.firstPeriodColumn + section * (periods + 3);
}
