import { inputChecks } from "./inputChecks";
import { firstRefusedModel } from "./layout/firstRefusedModel";
import { labourChecks } from "./labourChecks";
import { logisticsChecks } from "./logisticsChecks";
import { moneyChecks } from "./moneyChecks";
import type { PlanCheck } from "./PlanCheck";
import type { PlanContext } from "./PlanContext";
import type { SheetKey } from "./planTemplates";
import { purchaseChecks } from "./purchaseChecks";
import { riskChecks } from "./riskChecks";
import { scenarioChecks } from "./scenarioChecks";
import { siteChecks } from "./siteChecks";
import { trackingChecks } from "./trackingChecks";

const inHistory = '">="&MIN(INDEX(Hist_Cal,0,3))';
const untilEnd = '"<="&MAX(INDEX(Hist_Cal,0,4))';

/** The identities of a plan: each compares two figures that are calculated in different ways. */
export function planChecks(context: PlanContext): readonly PlanCheck[] {
  const check = (sheet: SheetKey, what: string, expected: string, actual: string, found?: string): PlanCheck => ({
    sheet,
    what,
    expected: `=${expected}`,
    actual: `=${actual}`,
    ...(found === undefined ? {} : { found: `=${found}` }),
  });
  const hasComponents = context.data.bom.length > 0;
  const all = [
    ...inputChecks(context),
    check(
      "demandHistory",
      "Units on the history grid = units on the sales list in those periods",
      `SUMIFS(SalesHistory[Units],SalesHistory[Date],${inHistory},SalesHistory[Date],${untilEnd})`,
      "SUM(Hist_Units)",
    ),
    check(
      "items",
      "Every item of the sales list is on Items (units without an item = 0)",
      "0",
      "SUM(SalesHistory[Units])-SUM(SUMIFS(SalesHistory[Units],SalesHistory[SKU],ItemMaster[SKU]))",
    ),
    check(
      "items",
      "Every item code stands once on Items",
      "ROWS(ItemMaster[SKU])",
      "SUM((COUNTIF(ItemMaster[SKU],ItemMaster[SKU])=1)*1)",
    ),
    check(
      "calendar",
      "Periods follow each other without a gap",
      "MAX(INDEX(Cal_All,0,4))-MIN(INDEX(Cal_All,0,3))+1",
      "SUM(INDEX(Cal_All,0,5))",
    ),
    check(
      "cleanHistory",
      "Clean history = sold + adjustments (each finds its item and period) + lost sales + repairs + predecessors' sales",
      "SUM(Hist_Total)+SUM(HistoryAdjust[Units])+SUM(Lost_Units)+SUM(Repair_Units)+SUM(Chain_Units)",
      "SUM(Hist_Clean_Total)",
    ),
    check(
      "adjustments",
      "Days out of stock find their item and period, and are no more than the period has",
      "SUM(HistoryAdjust[Days out of stock])",
      "SUM(Out_Days)",
    ),
    check(
      "baseline",
      "Every model on Item decisions is taken (items that are forecast automatically instead = 0)",
      "0",
      'SUM((Fcst_Refused<>"")*1)',
      firstRefusedModel,
    ),
    check("calendar", "Every period of the plan has working days", "Plan_Periods", "SUM((INDEX(Plan_Cal,0,7)>0)*1)"),
    check("demandPlan", "Sum of the items = total by period, final demand", "SUM(Demand_Units)", "SUM(Demand_Total)"),
    check(
      "demandPlan",
      "Final demand = baseline + new items + ends + events + growth + views + overrides",
      "SUM(Base_Units)+SUM(New_Total)+SUM(End_Total)+SUM(Event_Total)+SUM(Growth_Total)+SUM(View_Total)+SUM(Market_Total)+SUM(Override_Total)",
      "SUM(Demand_Units)",
    ),
    check(
      "demandPlan",
      "Overrides change only the items that they name (units elsewhere = 0)",
      "0",
      "SUM((COUNTIF(OverrideList[SKU],ItemMaster[SKU])=0)*ABS(Override_Units))",
    ),
    check(
      "demandByChannel",
      "The channels of each item add up to its final demand of the year (largest difference = 0)",
      "0",
      "MAX(ABS(SUMIFS(Channel_Year,Channel_Item,ItemMaster[SKU])-MMULT(Demand_Units,SEQUENCE(Plan_Periods,1,1,0))))",
    ),
    check(
      "demandByChannel",
      "The channels of each period add up to its final demand (largest difference = 0)",
      "0",
      "MAX(ABS(MMULT(SEQUENCE(1,ROWS(Channel_List),1,0),Channel_Sum)-Demand_Total))",
    ),
    check(
      "demandReview",
      "Targets + gaps = plan, units, in the periods with a target (every target finds its period)",
      "SUM(TargetList[Units])+SUM(Target_Gap)",
      "SUM((Target_Units<>0)*Demand_Total)",
    ),
    check(
      "demandReview",
      "Targets + gaps = plan, revenue, in the periods with a target (every target finds its period)",
      "SUM(TargetList[Revenue])+SUM(Target_Revenue_Gap)",
      "SUM((Target_Revenue<>0)*Revenue_Total)",
    ),
    check(
      "demandReview",
      "Demand review: the steps add up to the final figure shown",
      "SUM(Shown_Base)+SUM(Shown_New)+SUM(Shown_End)+SUM(Shown_Events)+SUM(Shown_Growth)+SUM(Shown_View)+SUM(Shown_Market)+SUM(Shown_Overrides)",
      "SUM(Shown_Final)",
    ),
    check("demandPlan", "No demand below zero", "0", "SUM((Demand_Units<0)*1)"),
    check(
      "supplyPlan",
      "Opening + receipts - demand = closing, every item and period",
      "0",
      "SUM(ABS(Stock_Opening+Supply_Units-Demand_Units-Stock_Closing))",
    ),
    check(
      "supplyPlan",
      "Opening stock + a year's receipts - a year's demand = last closing stock",
      "SUM(ItemMaster[Opening stock])+SUM(Supply_Total)-SUM(Demand_Total)",
      "INDEX(Closing_Total,1,Plan_Periods)",
    ),
    check(
      "stockReview",
      "Stock review: opening + receipts - demand = closing, every period shown (largest difference = 0)",
      "0",
      "MAX(ABS(Watch_Opening+Watch_Receipts-Watch_Demand-Watch_Closing))",
    ),
    check("serviceAndStock", "Every item is in one of the nine classes", "ROWS(ItemMaster[SKU])", "Class_Items_Sum"),
    ...siteChecks,
    check(
      "excessStock",
      "Excess and obsolete stock are part of the stock on hand (units beyond it = 0)",
      "0",
      "SUM((INDEX(Excess_Stats,0,1)+INDEX(Excess_Stats,0,2)>IF(ItemMaster[Opening stock]>0,ItemMaster[Opening stock],0)+Tolerance)*1)",
    ),
    check(
      "productionStrategy",
      "Every made item's family has a strategy (items without = 0)",
      "0",
      'SUM((ItemMaster[Make or buy]="make")*ISNA(XMATCH(ItemMaster[Family]&"",FamilyPlan[Family]&"")))',
    ),
    check(
      "productionStrategy",
      "Production plan by family = production plan by item",
      'SUM((ItemMaster[Make or buy]="make")*Made_Units)',
      "SUM(Family_Planned)",
    ),
    check("supplyPlan", "No item runs short", "0", "SUM(Shortage_Units)"),
    check(
      "capacity",
      "Load covers the run hours of every operation (hours missing = 0)",
      "0",
      loadShortfall(hasComponents),
    ),
    ...labourChecks,
    ...purchaseChecks(hasComponents),
    ...(hasComponents
      ? [
          check(
            "materials",
            "Stock + planned orders cover the required units of every component (units missing = 0)",
            "0",
            "SUM(IF(MMULT(Mat_Units,SEQUENCE(Plan_Periods,1,1,0))>Mat_Stock+MMULT(Mat_Orders,SEQUENCE(Plan_Periods,1,1,0)),1,0))",
          ),
        ]
      : []),
    ...logisticsChecks(context),
    check("profitAndLoss", "P&L volume = demand plan", "SUM(Demand_Units)", "SUM(PL_Units)"),
    check(
      "profitAndLoss",
      "P&L revenue = units x price",
      "SUMPRODUCT(MMULT(Demand_Units,SEQUENCE(Plan_Periods,1,1,0))*ItemMaster[Price])*(1+Price_Change)",
      "SUM(PL_Revenue)",
    ),
    check(
      "profitAndLoss",
      "Cost of sales = opening stock + receipts - closing stock, at unit cost",
      "SUM(ItemMaster[Opening stock]*Unit_Cost)+SUM(Supply_Units*Unit_Cost)-INDEX(Stock_Value_Total,1,Plan_Periods)",
      "SUM(PL_Cogs)",
    ),
    check("costBudget", "Cost lines = supply-chain cost of the P&L", "SUM(Cost_Plan)", "SUM(PL_Cost)"),
    ...riskChecks,
    ...scenarioChecks(context),
    ...trackingChecks,
    ...moneyChecks(context),
    check("demandPlan", "No error value on the sheets of the plan", "0", "SUM(Error_Counts)", "First_Error"),
  ];
  return all.filter((each) => context.has(each.sheet));
}

/** Run hours counted from the routing lines, without batches: what the load may exceed by set-ups, never fall short of. */
function loadShortfall(hasComponents: boolean): string {
  const run =
    "SUM(SUMIFS(RoutingLines[Hours per unit],RoutingLines[SKU],ItemMaster[SKU])*MMULT(Supply_Units,SEQUENCE(Plan_Periods,1,1,0)))";
  const components =
    "SUM(SUMIFS(RoutingLines[Hours per unit],RoutingLines[SKU],Mat_Key)*MMULT(Mat_Orders,SEQUENCE(Plan_Periods,1,1,0)))";
  const needed = hasComponents ? `${run}+${components}` : run;
  return `MAX(0,${needed}-SUM(Load_Hours))`;
}
