/** How Demand review takes its rows: the totals, or the row of the item that the planner chose. */
export const shownItem = {
  /** The word that stands for all items. */
  all: "All items",
  /** A row of periods: the total's, or the chosen item's of a grid. */
  row: (total: string, grid: string, count = "Plan_Periods"): string =>
    `=IF(Shown_Row=0,${total}*1,INDEX(${grid},IF(Shown_Row=0,1,Shown_Row),SEQUENCE(1,${count})))`,
} as const;
