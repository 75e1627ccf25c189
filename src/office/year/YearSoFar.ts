/** The year of the plan as far as it has come, as the Tracking sheet shows it. */
export interface YearSoFar {
  readonly currency: string;
  /** Labels of the plan's periods. */
  readonly periods: readonly string[];
  readonly closed: number;
  /** Units on the sales list in the first open period; 0 where there are none, or no period is open. */
  readonly nextSales: number;
  readonly revenue: {
    readonly planToDate: number;
    readonly actualToDate: number;
    readonly plan: number;
    readonly estimate: number;
  };
  /** Lines of P&L v actual; none where the plan has no P&L. Of a balance the year's figures are those at its end. */
  readonly statement: readonly StatementFigures[];
  /** From plan to actual revenue of the closed periods. */
  readonly bridge: readonly { readonly effect: string; readonly amount: number }[];
  /** Error of each step of the forecast, and what it took off the error of the step before; none before a period is closed. */
  readonly steps: readonly { readonly step: string; readonly error: number; readonly takenOff: number | null }[];
}

export interface StatementFigures {
  readonly line: string;
  readonly planToDate: number;
  readonly actualToDate: number;
  readonly plan: number;
  readonly estimate: number;
  /** What its deviation asks, and the answer on Actuals; blank where it deviates little. */
  readonly question: string;
  readonly comment: string;
}
