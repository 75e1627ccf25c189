const mask = 'TRANSPOSE((ItemMaster[Family]&""=Shown_Item&"")*1)';

/** How Demand review and Stock review take their rows: the totals, or the row of the item that the planner chose (the cell named `row`). */
export const shownItem = {
  /** The word that stands for all items. */
  all: "All items",
  /** A row of periods: the total's, or the chosen item's of a grid. */
  row: (total: string, grid: string, count = "Plan_Periods", row = "Shown_Row"): string =>
    `=IF(${row}=0,${total}*1,INDEX(${grid},IF(${row}=0,1,${row}),SEQUENCE(1,${count})))`,
  /** The same where a family may be chosen too: the sum of its items then (Shown_Family counts them). */
  orFamily: (total: string, grid: string, count = "Plan_Periods"): string =>
    `=IF(Shown_Row>0,INDEX(${grid},IF(Shown_Row=0,1,Shown_Row),SEQUENCE(1,${count})),IF(Shown_Family>0,MMULT(${mask},${grid}),${total}*1))`,
  /** Sum of a grid over the items of the chosen family. */
  ofFamily: (grid: string): string => `MMULT(${mask},${grid})`,
} as const;
