import { closedPeriods } from "./closedPeriods";
import type { Kpi } from "./Kpi";
import { moneyOf } from "./moneyOf";
import type { PlanContext } from "../PlanContext";

const { isClosed, sum: closedSum } = closedPeriods;
const { year, toDate, balance, cycle } = moneyOf;

/** The key figures of the plan, each with its definition, as far as the plan has what they need. */
export function kpiList(context: PlanContext): readonly Kpi[] {
  const hasFreight = context.costLines.some(({ account }) => account === "Freight");
  const inMoney = context.has("moneyActual");
  const all: readonly Kpi[] = [
    {
      label: "Revenue",
      definition: "Sum of final demand x price",
      name: "Kpi_Revenue",
      lastYear: "SUM(LY_Revenue)",
      estimate: "SUM(Track_Revenue)",
      actual: "SUM(Track_Revenue_Actual)",
      formula: "=SUM(Demand_Revenue)",
      numberFormat: "money",
    },
    {
      label: "Demand on last year",
      definition: "Final demand / same periods a year ago - 1",
      name: "Kpi_Growth",
      estimate: "SUM(Track_Estimate)/SUM(LY_Total)-1",
      actual: `SUM(Track_Actual)/${closedSum("LY_Total")}-1`,
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
      estimate: `${year("Gross margin")}/${year("Revenue")}`,
      actual: `${toDate("Gross margin")}/${toDate("Revenue")}`,
      formula: '=IFERROR(SUM(PL_Margin)/SUM(PL_Revenue),"n/a")',
      numberFormat: "percent",
      target: ["Goal_Margin", "above"],
    },
    {
      ...{ needs: "standardCosts", label: "Cost of sales, rolled up against standard" },
      definition: "Units sold x rolled-up cost / units sold x standard cost - 1: what the margin does not show",
      name: "Kpi_Standard",
      formula: '=IFERROR(Sales_Gap/Sales_Standard,"n/a")',
      numberFormat: "percent",
    },
    {
      needs: "profitAndLoss",
      label: "Contribution",
      definition: "Gross margin - supply-chain cost",
      name: "Kpi_Contribution",
      estimate: year("Contribution"),
      actual: toDate("Contribution"),
      formula: "=SUM(PL_Contribution)",
      numberFormat: "money",
    },
    {
      needs: "profitAndLoss",
      label: "Supply-chain cost of sales",
      definition: "Supply-chain cost / revenue",
      name: "Kpi_Cost",
      estimate: `${year("Supply-chain cost")}/${year("Revenue")}`,
      actual: `${toDate("Supply-chain cost")}/${toDate("Revenue")}`,
      formula: '=IFERROR(SUM(PL_Cost)/SUM(PL_Revenue),"n/a")',
      numberFormat: "percent",
      target: ["Goal_Cost", "below"],
    },
    {
      needs: "profitAndLoss",
      label: "Freight of sales",
      definition: "Freight / revenue",
      name: "Kpi_Freight",
      ...(hasFreight
        ? { estimate: `${year("Freight")}/${year("Revenue")}`, actual: `${toDate("Freight")}/${toDate("Revenue")}` }
        : {}),
      formula: '=IFERROR(SUM(Freight_Total)/SUM(PL_Revenue),"n/a")',
      numberFormat: "percent",
      target: ["Goal_Freight", "below"],
    },
    {
      needs: "profitAndLoss",
      label: "Supply-chain cost a unit",
      definition: "Supply-chain cost / units sold",
      name: "Kpi_Unit_Cost",
      estimate: `${year("Supply-chain cost")}/SUM(Track_Estimate)`,
      actual: `${toDate("Supply-chain cost")}/SUM(Track_Actual)`,
      formula: '=IFERROR(SUM(PL_Cost)/SUM(PL_Units),"n/a")',
      numberFormat: "price",
    },
    {
      label: "Forecast error (WAPE)",
      definition: "Holdout errors of the items, weighted by planned units; items long enough to test",
      name: "Kpi_Wape",
      actual: `SUM(ABS(Actual_Units-Kept_Final)*${isClosed})/SUM(Actual_Units)`,
      formula:
        '=IFERROR(SUM(IF(ISNUMBER(INDEX(Fcst_Model,0,5)),INDEX(Fcst_Model,0,5),0)*MMULT(Demand_Units,SEQUENCE(Plan_Periods,1,1,0)))/SUM(ISNUMBER(INDEX(Fcst_Model,0,5))*MMULT(Demand_Units,SEQUENCE(Plan_Periods,1,1,0))),"n/a")',
      numberFormat: "percent",
      target: ["Goal_Wape", "below"],
    },
    {
      label: "Forecast bias",
      definition: "Holdout bias of the items, weighted by planned units; either sign",
      name: "Kpi_Bias",
      actual: `ABS(SUM((Kept_Final-Actual_Units)*${isClosed}))/SUM(Actual_Units)`,
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
      definition: "Cost of sales a year / mean stock value at the period ends, plan and year alike",
      name: "Kpi_Turns",
      estimate: `${year("Cost of sales")}*Periods_Year/Plan_Periods/(${year("Stock")}/Plan_Periods)`,
      actual: `${toDate("Cost of sales")}*Periods_Year/Closed_Periods/(${balance("Stock")})`,
      formula: '=IFERROR(SUM(PL_Cogs)*Periods_Year/Plan_Periods/AVERAGE(PL_Stock),"n/a")',
      numberFormat: "units1",
      target: ["Goal_Turns", "above"],
    },
    {
      needs: "profitAndLoss",
      label: "Days on hand",
      definition: "Mean stock value at the period ends / cost of sales a day",
      name: "Kpi_Days",
      estimate: `${year("Stock")}/Plan_Periods/${year("Cost of sales")}*SUM(INDEX(Plan_Cal,0,5))`,
      actual: cycle(1),
      formula: '=IFERROR(AVERAGE(PL_Stock)/SUM(PL_Cogs)*SUM(INDEX(Plan_Cal,0,5)),"n/a")',
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
      definition: "Stock + receivables - payables, mean of the period ends",
      name: "Kpi_Capital",
      estimate: `${year("Working capital")}/Plan_Periods`,
      actual: `${balance("Working capital")}`,
      formula: "=AVERAGE(PL_Capital)",
      numberFormat: "money",
    },
    {
      needs: "profitAndLoss",
      label: "Cash-to-cash days",
      definition: "Days on hand + days receivable - days payable",
      name: "Kpi_Cash",
      actual: cycle(4),
      formula: '=IFERROR(Kpi_Days+Days_Receivable-Days_Payable,"n/a")',
      numberFormat: "units1",
    },
    {
      needs: "profitAndLoss",
      label: "Margin return on stock (GMROI)",
      definition: "Gross margin a year / mean stock value at the period ends",
      name: "Kpi_Gmroi",
      formula: '=IFERROR(SUM(PL_Margin)*Periods_Year/Plan_Periods/AVERAGE(PL_Stock),"n/a")',
      numberFormat: "units1",
      estimate: `${year("Gross margin")}*Periods_Year/Plan_Periods/(${year("Stock")}/Plan_Periods)`,
      actual: `${toDate("Gross margin")}*Periods_Year/${toDate("Stock")}`,
    },
    {
      needs: "actuals",
      label: "On time in full (OTIF)",
      definition:
        "Orders delivered whole by the day promised / orders (Deliveries on Actuals); lines without a number are orders",
      name: "Kpi_Otif",
      formula: '="Not planned"',
      numberFormat: "percent",
      actual: `IF(SUM(DeliveryLines[Ordered])>0,INDEX(AOP.OTIF(DeliveryLines[Ordered],DeliveryLines[Delivered],DeliveryLines[Due],DeliveryLines[Delivered on],IF(DeliveryLines[Order]="","line "&SEQUENCE(ROWS(DeliveryLines[Order])),DeliveryLines[Order])),1,3),"No deliveries")`,
      target: ["Goal_Otif", "above"],
    },
    {
      needs: "actuals",
      label: "Order fill rate",
      definition: "Units delivered of those ordered, none counted twice / units ordered (Deliveries on Actuals)",
      name: "Kpi_Order_Fill",
      formula: '="Not planned"',
      numberFormat: "percent",
      actual:
        'IF(SUM(DeliveryLines[Ordered])>0,SUM(IF(DeliveryLines[Delivered]<DeliveryLines[Ordered],DeliveryLines[Delivered],DeliveryLines[Ordered])*1)/SUM(DeliveryLines[Ordered]),"No deliveries")',
      target: ["Goal_Service", "above"],
    },
  ];
  return all
    .filter(({ needs }) => needs === undefined || context.has(needs))
    .map((kpi) => (inMoney ? kpi : withoutMoney(kpi)));
}

/** Without P&L v actual there are no costs to compare. */
function withoutMoney(kpi: Kpi): Kpi {
  const { estimate, actual, ...rest } = kpi;
  const kept = (formula: string | undefined) => (formula?.includes("Money_") ? undefined : formula);
  const [left, right] = [kept(estimate), kept(actual)];
  return { ...rest, ...(left ? { estimate: left } : {}), ...(right ? { actual: right } : {}) };
}
