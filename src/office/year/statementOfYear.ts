import { balanceLines } from "../../plan/layout/balanceLines";
import type { PlanReader } from "../read/planReader";
import type { StatementFigures } from "./YearSoFar";

/** What the statement is read from; a plan without a P&L has none of these. */
export const statementGrids = [
  ...["Money_Lines", "Money_Plan", "Money_Actual", "Kept_Money", "Estimate_Money"],
  ...["Money_Question", "Money_Comment"],
] as const;

/** The lines of P&L v actual: to date, and for the year. */
export function statementOfYear(plan: PlanReader): StatementFigures[] {
  const at = (name: string, row: number): unknown => plan.grid(name)[row]?.[0];
  return plan.grid("Money_Lines").map(([cell], row) => {
    const line = String(cell);
    const year = (name: string): number => {
      const periods = (plan.grid(name)[row] ?? []).map(Number);
      return balanceLines.includes(line)
        ? (periods[periods.length - 1] ?? 0)
        : periods.reduce((sum, each) => sum + each, 0);
    };
    return {
      line,
      planToDate: Number(at("Money_Plan", row)),
      actualToDate: Number(at("Money_Actual", row)),
      plan: year("Kept_Money"),
      estimate: year("Estimate_Money"),
      question: String(at("Money_Question", row) ?? ""),
      comment: String(at("Money_Comment", row) ?? ""),
    };
  });
}
