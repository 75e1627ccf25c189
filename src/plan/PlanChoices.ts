import type { PlanTemplate } from "./planTemplates";

/** What the planner chooses in the pane (or on the command line) before a plan is made. */
export interface PlanChoices {
  readonly planName: string;
  /** Excel serial of the first day of the planned fiscal year. */
  readonly fiscalYearStart: number;
  readonly pattern: "month" | "445" | "454" | "544" | "13x4" | "week";
  /** Periods to plan: usually a year of the pattern (12, 12, 13 or 52). */
  readonly horizon: number;
  /** ISO code, "USD": it chooses the number format of money. */
  readonly currency: string;
  /** Absent: "essential". */
  readonly template?: PlanTemplate;
  /** Of the optional sheets (plan/optionalSheets), the keys of those to make; absent: all. */
  readonly sheets?: readonly string[];
}
