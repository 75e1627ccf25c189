import { closedPeriods } from "./closedPeriods";

const line = (grid: string, label: string) => `INDEX(${grid},XMATCH("${label}",Money_Lines),SEQUENCE(1,Plan_Periods))`;
const toDate = (label: string) => closedPeriods.sum(line("Actual_Money", label));
const balance = (label: string) => `${toDate(label)}/Closed_Periods`;
const closedDays = "SUM(INDEX(Plan_Cal,0,5)*(SEQUENCE(Plan_Periods)<=Closed_Periods))";

/** Formulas on the lines of P&L v actual. */
export const moneyOf = {
  /** A line of one of its sections, by period. */
  line,
  /** A line over the year of the latest estimate. */
  year: (label: string) => `SUM(${line("Estimate_Money", label)})`,
  /** A line of the actual over the closed periods. */
  toDate,
  /** Mean of a balance over the closed periods. */
  balance,
  /** Days on hand (1), receivable (2), payable (3) and cash-to-cash (4) of the closed periods. */
  cycle: (column: number) =>
    `INDEX(AOP.CASHCYCLE(${["Stock", "Receivables", "Payables"].map(balance).join(",")},${toDate("Revenue")},${toDate("Cost of sales")},${closedDays}),1,${column})`,
} as const;
