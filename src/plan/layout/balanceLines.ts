/** Lines of P&L v actual that say how things stand at the end of a period, and are not added up over a year. */
export const balanceLines: readonly string[] = ["Stock", "Receivables", "Payables", "Working capital"];
