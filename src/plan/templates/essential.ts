import { assumptionCell } from "../layout/assumptionCell";
import { planGrid } from "../layout/planGrid";
import { rangeAddress } from "../layout/rangeAddress";
import { driverNames } from "../driverNames";
import { planChecks } from "../planChecks";
import type { PlanContext } from "../PlanContext";
import type { PlanSpecification, SheetSpecification } from "../PlanSpecification";
import { about } from "./about";
import { assumptionsSheet } from "./assumptionsSheet";
import { baseline } from "./baseline";
import { billOfMaterials } from "./billOfMaterials";
import { calendar } from "./calendar";
import { capacity } from "./capacity";
import { checks } from "./checks";
import { costBudget } from "./costBudget";
import { costDrivers } from "./costDrivers";
import { costLines } from "./costLines";
import { dashboard } from "./dashboard";
import { demandHistory } from "./demandHistory";
import { demandPlan } from "./demandPlan";
import { distribution } from "./distribution";
import { history } from "./history";
import { inventoryPolicy } from "./inventoryPolicy";
import { items } from "./items";
import { kpis } from "./kpis";
import { lanes } from "./lanes";
import { materials } from "./materials";
import { overrides } from "./overrides";
import { parts } from "./parts";
import { profitAndLoss } from "./profitAndLoss";
import { resources } from "./resources";
import { supplyPlan } from "./supplyPlan";

/** The Essential AOP: demand, inventory, supply, capacity, materials, distribution, cost and P&L in one linked workbook. */
export function essential(context: PlanContext): PlanSpecification {
  const hasComponents = context.data.bom.length > 0;
  const sheets: readonly SheetSpecification[] = [
    dashboard(context),
    kpis(context),
    assumptionsSheet(context),
    calendar(context),
    items(context),
    history(context),
    demandHistory(context),
    baseline(context),
    overrides(context),
    demandPlan(context),
    inventoryPolicy(context),
    supplyPlan(context),
    ...(hasComponents ? [billOfMaterials(context), parts(context), materials(context)] : []),
    resources(context),
    capacity(context),
    lanes(context),
    distribution(context),
    costLines(context),
    costDrivers(context),
    costBudget(context),
    profitAndLoss(context),
    checks(context),
  ];
  return {
    template: "essential",
    title: context.choices.planName,
    sheets: [about(context, sheets), ...sheets],
    names: ranges(context),
  };
}

/** Names of ranges of several cells; grids and single cells bring their own. */
function ranges(context: PlanContext): PlanSpecification["names"] {
  const { periods } = context.timeline;
  const drivers = context.sheetName("costDrivers");
  const cut = assumptionCell("INV-04");
  return [
    {
      name: "ABC_Cuts",
      formula: `=${rangeAddress(context.sheetName("assumptions"), cut.row, cut.column, 2, 1)}`,
      comment: "Cut-offs of classes A and B",
    },
    {
      name: "Drv_Names",
      formula: `=${rangeAddress(drivers, planGrid.firstRow, planGrid.keyColumn, driverNames.length, 1)}`,
      comment: "Names of the cost drivers",
    },
    {
      name: "Drv_Block",
      formula: `=${rangeAddress(drivers, planGrid.firstRow, planGrid.firstPeriodColumn, driverNames.length, periods)}`,
      comment: "Cost drivers by period",
    },
    {
      name: "Chk_List",
      formula: `=${rangeAddress(context.sheetName("checks"), planGrid.periodRow + 1, 0, planChecks(context).length, 7)}`,
      comment: "Checks: id, what, sheet, expected, actual, difference, result",
    },
  ];
}
