const isClosed = "(SEQUENCE(1,Plan_Periods)<=Closed_Periods)";

/** Formulas on the closed periods of the plan. */
export const closedPeriods = {
  /** 1 where a period is closed, a column a period. */
  isClosed,
  /** Sum of a row by period over the closed ones. */
  sum: (row: string) => `SUM(${row}*${isClosed})`,
  /** The same of every row of a grid. */
  toDate: (grid: string) => `MMULT(${grid}*${isClosed},SEQUENCE(Plan_Periods,1,1,0))`,
  /** The grid's column of the last closed period; its first where none is. */
  last: (grid: string) => `INDEX(${grid},SEQUENCE(ROWS(${grid})),IF(Closed_Periods>0,Closed_Periods,1))`,
} as const;
