/** How Demand review and Stock review take their rows: the totals, or the row of the item that the planner chose (the cell named `row`). */
export const shownItem = {
  /** The word that stands for all items. */
  all: "All items",
  /** A row of periods: the total's, or the chosen item's of a grid. */
  row: (total: string, grid: string, count = "Plan_Periods", row = "Shown_Row"): string =>
    `=IF(${row}=0,${total}*1,INDEX(${grid},IF(${row}=0,1,${row}),SEQUENCE(1,${count})))`,
} as const;
