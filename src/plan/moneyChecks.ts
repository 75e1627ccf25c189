import { closedPeriods } from "./layout/closedPeriods";
import { firstProblem } from "./layout/firstProblem";
import { moneyOf } from "./layout/moneyOf";
import { rolledCost } from "./layout/rolledCost";
import type { PlanCheck } from "./PlanCheck";
import type { PlanContext } from "./PlanContext";

/** Entries that belong to no period or line; those before or after the plan are in order. */
const unfinished = ["", "In the plan", "Before the plan", "After the plan"]
  .map((status) => `(Ledger_Status<>"${status}")`)
  .join("*");
const rolledMaterials = rolledCost.of("ItemMaster[SKU]", 2, "0");
const sold = "IF(Sold_Year>0,Sold_Year,0)";
const toDate = (grid: string, line: string) => closedPeriods.sum(moneyOf.line(grid, line));

/** What the plan and the year must add up to in money. */
export function moneyChecks(context: PlanContext): readonly PlanCheck[] {
  return [
    {
      sheet: "standardCosts",
      what: "Every made item can be rolled up (items whose bill or routing lacks a price or a rate = 0)",
      expected: "=0",
      actual: '=SUM((Cost_Today="")*1)',
      found: `=${firstProblem.where(context.sheetName("items"), "ItemMaster[SKU]", "Cost_Look_At", '(Cost_Today="")*1')}`,
    },
    {
      sheet: "standardCosts",
      what: "Bought materials in what is sold, rolled up = its parts by the bills of materials x their prices",
      expected: `=SUM(IF(ISNUMBER(${rolledMaterials}),${rolledMaterials}*${sold},0))`,
      actual: `=SUM(AOP.EXPLODE(ItemMaster[SKU],IF(ISNUMBER(${rolledMaterials}),${sold},0),BomLines[[Parent]:[Scrap]],Mat_Key)*IF(${rolledCost.isRolled("Mat_Key")},0,Part_Price))`,
    },
    {
      sheet: "costBudget",
      what: "Cost centres = supply-chain cost of the P&L",
      expected: "=SUM(Centre_Cost)",
      actual: "=SUM(PL_Cost)",
    },
    {
      sheet: "kpis",
      what: "Last year's revenue + price + volume + mix + new + discontinued = planned revenue",
      expected: "=SUM(LY_Revenue)+SUM(Year_Effects)",
      actual: "=SUM(Demand_Revenue)",
    },
    {
      sheet: "moneyActual",
      what: "Every entry of the ledger finds its line, with a date and an amount (entries left out = 0)",
      expected: "=0",
      actual: `=SUM(${unfinished}*1)`,
      found: `=${firstProblem.where(context.sheetName("actuals"), "Ledger[Account]", "Ledger_Status", unfinished)}`,
    },
    {
      sheet: "moneyActual",
      what: "Planned contribution + steps = actual contribution of the closed periods",
      expected: `=${toDate("Kept_Money", "Contribution")}+SUM(INDEX(Contribution_Steps,0,2))`,
      actual: `=${toDate("Actual_Money", "Contribution")}`,
    },
    {
      sheet: "moneyActual",
      what: "Latest estimate: revenue - cost of sales - costs = contribution, every period (largest difference = 0)",
      expected: "=0",
      actual:
        '=MAX(ABS(MMULT(TRANSPOSE((Money_Kind="revenue")-(Money_Kind="cost of sales")-(Money_Kind="cost")),Estimate_Money)-INDEX(Estimate_Money,XMATCH("Contribution",Money_Lines),SEQUENCE(1,Plan_Periods))))',
    },
    {
      sheet: "moneyActual",
      what: "Revenue of P&L v actual = revenue of Tracking, latest estimate",
      expected: "=SUM(Track_Revenue)",
      actual: '=SUM((Money_Kind="revenue")*Estimate_Money)',
    },
    {
      sheet: "profitAndLoss",
      what: "Contribution - cash from operations = working capital gained since the opening",
      expected: "=SUM(PL_Contribution)-SUM(PL_Cash)",
      actual: "=INDEX(PL_Capital,1,Plan_Periods)-(INDEX(PL_Capital,1,1)-INDEX(PL_Capital_Change,1,1))",
    },
    {
      sheet: "profitAndLoss",
      what: "Working capital = stock of the supply plan + receivables - payables, at the end of the plan",
      expected:
        "=INDEX(Stock_Value_Total,1,Plan_Periods)+INDEX(PL_Receivables,1,Plan_Periods)-INDEX(PL_Payables,1,Plan_Periods)",
      actual: "=INDEX(PL_Capital,1,Plan_Periods)",
    },
  ];
}
