import type { PlanContext } from "../PlanContext";
import type { SheetKey } from "../planTemplates";
import type { NumberFormatName } from "../PlanSpecification";

/** A figure by which scenarios are compared. */
export interface ScenarioMeasure {
  readonly label: string;
  /** Its value in the plan as it stands. */
  readonly formula: string;
  readonly numberFormat: NumberFormatName;
  /** In the bridge of the contribution: 1 adds to it, -1 takes away from it. */
  readonly bridge?: 1 | -1;
}

/** The figure that the bridge leads to. */
export const contributionLabel = "Contribution";

/** The figures that scenarios are compared by, as far as the plan has them. */
export function scenarioMeasures(context: PlanContext): readonly ScenarioMeasure[] {
  const measure = (
    label: string,
    formula: string,
    numberFormat: NumberFormatName,
    needs: readonly SheetKey[] = [],
    bridge?: 1 | -1,
  ): ScenarioMeasure[] =>
    needs.every((sheet) => context.has(sheet))
      ? [{ label, formula: `=${formula}`, numberFormat, ...(bridge === undefined ? {} : { bridge }) }]
      : [];
  const money = ["profitAndLoss"] as const;
  const accounts = [...new Set(context.costLines.map((line) => line.account))];
  return [
    ...measure("Units sold", "SUM(Demand_Units)", "units"),
    ...measure("Revenue", "SUM(Demand_Revenue)", "money", [], 1),
    ...measure("Cost of sales", "SUM(PL_Cogs)", "money", money, -1),
    ...measure("Gross margin", "SUM(PL_Margin)", "money", money),
    ...accounts.flatMap((account, index) => measure(account, `SUM(PL_Account_${index + 1})`, "money", money, -1)),
    ...measure("Supply-chain cost", "SUM(PL_Cost)", "money", money),
    ...measure(contributionLabel, "SUM(PL_Contribution)", "money", money),
    ...measure("Stock at the period ends, mean", "AVERAGE(PL_Stock)", "money", money),
    ...measure("Stock at the end of the plan", "INDEX(PL_Stock,1,Plan_Periods)", "money", money),
    ...measure("Inventory turns", "Kpi_Turns", "units1", ["kpis", "profitAndLoss"]),
    ...measure("Demand served from stock", "Kpi_Service", "percent", ["kpis", "supplyPlan"]),
    ...measure("Peak utilisation", "Kpi_Utilisation", "percent", ["kpis", "capacity"]),
    ...measure("Working capital, average", "AVERAGE(PL_Capital)", "money", money),
    ...measure("Cash-to-cash days", "Kpi_Cash", "units1", ["kpis", "profitAndLoss"]),
  ];
}
