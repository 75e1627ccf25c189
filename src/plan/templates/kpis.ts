import { cells } from "../layout/cells";
import { headingCells } from "../layout/headingCells";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetKey } from "../planTemplates";
import type { BlockSpecification, NumberFormatName, SheetSpecification } from "../PlanSpecification";

interface Kpi {
  /** Sheet that it reads; absent: a demand plan has it too. */
  readonly needs?: SheetKey;
  readonly label: string;
  readonly definition: string;
  readonly name: string;
  readonly formula: string;
  readonly numberFormat: NumberFormatName;
  /** Name of the target, and whether the figure should be above or below it. */
  readonly target?: readonly [name: string, better: "above" | "below"];
}

const kpiList: readonly Kpi[] = [
  {
    label: "Revenue",
    definition: "Sum of final demand x price",
    name: "Kpi_Revenue",
    formula: "=SUM(Demand_Revenue)",
    numberFormat: "money",
  },
  {
    label: "Demand on last year",
    definition: "Final demand / same periods a year ago - 1",
    name: "Kpi_Growth",
    formula: '=IFERROR(SUM(Demand_Total)/SUM(LY_Total)-1,"n/a")',
    numberFormat: "percent",
  },
  {
    needs: "demandReview",
    label: "Plan against the target",
    definition: "(Plan - target) / target, in the periods with one; revenue, or units where only they are given",
    name: "Kpi_Target",
    formula:
      '=IF(SUM(Target_Revenue)>0,SUM(Target_Revenue_Gap)/IF(SUM(Target_Revenue)>0,SUM(Target_Revenue),1),IF(SUM(Target_Units)>0,SUM(Target_Gap)/IF(SUM(Target_Units)>0,SUM(Target_Units),1),"No target"))',
    numberFormat: "percent",
  },
  {
    needs: "profitAndLoss",
    label: "Gross margin",
    definition: "(Revenue - cost of sales) / revenue",
    name: "Kpi_Margin",
    formula: '=IFERROR(SUM(PL_Margin)/SUM(PL_Revenue),"n/a")',
    numberFormat: "percent",
    target: ["Goal_Margin", "above"],
  },
  {
    needs: "profitAndLoss",
    label: "Contribution",
    definition: "Gross margin - supply-chain cost",
    name: "Kpi_Contribution",
    formula: "=SUM(PL_Contribution)",
    numberFormat: "money",
  },
  {
    needs: "profitAndLoss",
    label: "Supply-chain cost of sales",
    definition: "Supply-chain cost / revenue",
    name: "Kpi_Cost",
    formula: '=IFERROR(SUM(PL_Cost)/SUM(PL_Revenue),"n/a")',
    numberFormat: "percent",
    target: ["Goal_Cost", "below"],
  },
  {
    needs: "profitAndLoss",
    label: "Freight of sales",
    definition: "Freight / revenue",
    name: "Kpi_Freight",
    formula: '=IFERROR(SUM(Freight_Total)/SUM(PL_Revenue),"n/a")',
    numberFormat: "percent",
    target: ["Goal_Freight", "below"],
  },
  {
    needs: "profitAndLoss",
    label: "Supply-chain cost a unit",
    definition: "Supply-chain cost / units sold",
    name: "Kpi_Unit_Cost",
    formula: '=IFERROR(SUM(PL_Cost)/SUM(PL_Units),"n/a")',
    numberFormat: "price",
  },
  {
    label: "Forecast error (WAPE)",
    definition: "Holdout errors of the items, weighted by planned units; items long enough to test",
    name: "Kpi_Wape",
    formula:
      '=IFERROR(SUM(IF(ISNUMBER(INDEX(Fcst_Model,0,5)),INDEX(Fcst_Model,0,5),0)*MMULT(Demand_Units,SEQUENCE(Plan_Periods,1,1,0)))/SUM(ISNUMBER(INDEX(Fcst_Model,0,5))*MMULT(Demand_Units,SEQUENCE(Plan_Periods,1,1,0))),"n/a")',
    numberFormat: "percent",
    target: ["Goal_Wape", "below"],
  },
  {
    label: "Forecast bias",
    definition: "Holdout bias of the items, weighted by planned units; either sign",
    name: "Kpi_Bias",
    formula:
      '=IFERROR(ABS(SUM(IF(ISNUMBER(INDEX(Fcst_Model,0,7)),INDEX(Fcst_Model,0,7),0)*MMULT(Demand_Units,SEQUENCE(Plan_Periods,1,1,0)))/SUM(ISNUMBER(INDEX(Fcst_Model,0,7))*MMULT(Demand_Units,SEQUENCE(Plan_Periods,1,1,0)))),"n/a")',
    numberFormat: "percent",
    target: ["Goal_Bias", "below"],
  },
  {
    needs: "supplyPlan",
    label: "Demand served from stock",
    definition: "1 - units short / final demand",
    name: "Kpi_Service",
    formula: '=IFERROR(1-SUM(Shortage_Units)/SUM(Demand_Units),"n/a")',
    numberFormat: "percent",
    target: ["Goal_Service", "above"],
  },
  {
    needs: "profitAndLoss",
    label: "Inventory turns",
    definition: "Cost of sales a year / average stock value",
    name: "Kpi_Turns",
    formula: '=IFERROR(SUM(PL_Cogs)*Periods_Year/Plan_Periods/AVERAGE(Stock_Mean),"n/a")',
    numberFormat: "units1",
    target: ["Goal_Turns", "above"],
  },
  {
    needs: "profitAndLoss",
    label: "Days on hand",
    definition: "Average stock value / cost of sales a day",
    name: "Kpi_Days",
    formula: '=IFERROR(AVERAGE(Stock_Mean)/SUM(PL_Cogs)*SUM(INDEX(Plan_Cal,0,5)),"n/a")',
    numberFormat: "units1",
  },
  {
    needs: "inventoryPolicy",
    label: "Served from stock, expected",
    definition: "Fill rate of the inventory policy, by value of demand",
    name: "Kpi_Fill",
    formula: '=IFERROR(SUM(Service_Fill*Demand_Mean*Unit_Cost)/SUM(Demand_Mean*Unit_Cost),"n/a")',
    numberFormat: "percent",
    target: ["Goal_Service", "above"],
  },
  {
    needs: "inventoryPolicy",
    label: "Safety stock",
    definition: "Safety stock of all items, at unit cost",
    name: "Kpi_Safety",
    formula: "=SUM(Safety_Stock*Unit_Cost)",
    numberFormat: "money",
  },
  {
    needs: "excessStock",
    label: "Excess and obsolete stock",
    definition: "Opening stock that the plan does not need in time, or will not sell, at unit cost",
    name: "Kpi_Excess",
    formula: "=Excess_Value+Obsolete_Value",
    numberFormat: "money",
  },
  {
    needs: "capacity",
    label: "Peak utilisation",
    definition: "Highest load / capacity of any resource and period",
    name: "Kpi_Utilisation",
    formula: "=MAX(Load_Share)",
    numberFormat: "percent",
    target: ["Goal_Utilisation", "below"],
  },
  {
    needs: "profitAndLoss",
    label: "Working capital, average",
    definition: "Stock + receivables - payables",
    name: "Kpi_Capital",
    formula: "=AVERAGE(PL_Capital)",
    numberFormat: "money",
  },
  {
    needs: "profitAndLoss",
    label: "Cash-to-cash days",
    definition: "Days on hand + days receivable - days payable",
    name: "Kpi_Cash",
    formula: '=IFERROR(Kpi_Days+Days_Receivable-Days_Payable,"n/a")',
    numberFormat: "units1",
  },
];

/** Key figures of the plan with their definitions, targets and status. */
export function kpis(context: PlanContext): SheetSpecification {
  const list = kpiList.filter(({ needs }) => needs === undefined || context.has(needs));
  return planSheet(context, {
    key: "kpis",
    purpose: "The plan in a few figures, each with its definition. Targets are on Assumptions.",
    role: "output",
    columnWidths: { 0: 220, 1: 520, 2: 120, 3: 110, 4: 110 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    conditionalFormats: [
      {
        row: planGrid.periodRow + 1,
        column: 4,
        rows: list.length,
        columns: 1,
        rule: { kind: "equal", value: '="Off target"', look: "bad" },
      },
      {
        row: planGrid.periodRow + 1,
        column: 4,
        rows: list.length,
        columns: 1,
        rule: { kind: "equal", value: '="On target"', look: "good" },
      },
    ],
    blocks: [
      ...headingCells(0, [
        ["Figure", "text"],
        ["Definition", "text"],
        ["Plan", "units"],
        ["Target", "units"],
        ["Status", "text"],
      ]),
      ...list.flatMap((kpi, index) => kpiRow(kpi, planGrid.periodRow + 1 + index)),
    ],
  });
}

function kpiRow(kpi: Kpi, row: number): BlockSpecification[] {
  const blocks: BlockSpecification[] = [
    cells(row, 0, [[kpi.label]], "label"),
    cells(row, 1, [[kpi.definition]], "note"),
    namedCell(kpi.name, row, 2, kpi.formula, kpi.numberFormat, "output"),
  ];
  if (kpi.target) {
    const [goal, better] = kpi.target;
    blocks.push(
      cells(row, 3, [[`=${goal}`]], "link", kpi.numberFormat),
      cells(
        row,
        4,
        [
          [
            `=IF(ISNUMBER(${kpi.name}),IF(${kpi.name}${better === "above" ? ">=" : "<="}${goal},"On target","Off target"),"No figure")`,
          ],
        ],
        "check",
      ),
    );
  }
  return blocks;
}
