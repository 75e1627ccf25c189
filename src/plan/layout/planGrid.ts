/**
 * Where things stand on every time-phased sheet, rows and columns counted from 0. Same column = same period on every
 * sheet: the first section's periods begin in column J, its total stands in H, I stays empty. Nothing stands below a
 * grid, so that it may grow.
 */
export const planGrid = {
  titleRow: 0,
  purposeRow: 1,
  statusRow: 2,
  bandRow: 5,
  periodRow: 6,
  endRow: 7,
  workdaysRow: 8,
  totalRow: 9,
  firstRow: 10,
  keyColumn: 0,
  labelColumn: 1,
  totalColumn: 7,
  firstPeriodColumn: 9,
} as const;
