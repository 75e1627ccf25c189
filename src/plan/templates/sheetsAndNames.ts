import { assumptionCell } from "../layout/assumptionCell";
import { checkRanges } from "../layout/checkRanges";
import { exchangeCurve } from "../layout/exchangeCurve";
import { lastYearColumns } from "../layout/lastYearBridge";
import { moneyRanges } from "../layout/moneyRanges";
import { planGrid } from "../layout/planGrid";
import { rangeAddress } from "../layout/rangeAddress";
import { scenarioLayout } from "../layout/scenarioLayout";
import { scenarioMeasures } from "../layout/scenarioMeasures";
import { bridgeEffects } from "../layout/trackingBlocks";
import { assumptions } from "../assumptions";
import { driverNames } from "../driverNames";
import type { PlanContext } from "../PlanContext";
import type { PlanSpecification, SheetSpecification } from "../PlanSpecification";
import type { SheetKey } from "../planTemplates";
import { stockClasses } from "../stockClasses";
import { about } from "./about";
import { actuals } from "./actuals";
import { adjustments } from "./adjustments";
import { assumptionsSheet } from "./assumptionsSheet";
import { baseline } from "./baseline";
import { billOfMaterials } from "./billOfMaterials";
import { calendar } from "./calendar";
import { capacity } from "./capacity";
import { checks } from "./checks";
import { cleanHistory } from "./cleanHistory";
import { costBudget } from "./costBudget";
import { costDrivers } from "./costDrivers";
import { costLines } from "./costLines";
import { dashboard } from "./dashboard";
import { decisions } from "./decisions";
import { demandByChannel } from "./demandByChannel";
import { demandHistory } from "./demandHistory";
import { demandPlan } from "./demandPlan";
import { demandReview } from "./demandReview";
import { carrierChoice } from "./carrierChoice";
import { carrierOffers } from "./carrierOffers";
import { distribution } from "./distribution";
import { freight } from "./freight";
import { events } from "./events";
import { excessStock } from "./excessStock";
import { history } from "./history";
import { inventoryPolicy } from "./inventoryPolicy";
import { items } from "./items";
import { kpis } from "./kpis";
import { labour } from "./labour";
import { lanes } from "./lanes";
import { launches } from "./launches";
import { materials } from "./materials";
import { overrides } from "./overrides";
import { parts } from "./parts";
import { balancedPlan } from "./balancedPlan";
import { productionPlan } from "./productionPlan";
import { productionStrategy } from "./productionStrategy";
import { profitAndLoss } from "./profitAndLoss";
import { purchasePlan } from "./purchasePlan";
import { purchases } from "./purchases";
import { resources } from "./resources";
import { salesView } from "./salesView";
import { scenarios } from "./scenarios";
import { serviceAndStock } from "./serviceAndStock";
import { siteProjection } from "./siteProjection";
import { sites } from "./sites";
import { standardCosts } from "./standardCosts";
import { stockBySite } from "./stockBySite";
import { stockReview } from "./stockReview";
import { supplierPrices } from "./supplierPrices";
import { suppliers } from "./suppliers";
import { supplyPlan } from "./supplyPlan";
import { targets } from "./targets";
import { moneyActual } from "./moneyActual";
import { partTargets } from "./partTargets";
import { planActual } from "./planActual";
import { planVersions } from "./planVersions";
import { riskBand } from "./riskBand";
import { risks } from "./risks";
import { signOff } from "./signOff";
import { tracking } from "./tracking";
import { warehousePlan } from "./warehousePlan";
import { warehouses } from "./warehouses";

const makers: Readonly<Record<Exclude<SheetKey, "about">, (context: PlanContext) => SheetSpecification>> = {
  dashboard,
  kpis,
  assumptions: assumptionsSheet,
  scenarios,
  calendar,
  items,
  history,
  purchases,
  demandHistory,
  adjustments,
  cleanHistory,
  decisions,
  baseline,
  launches,
  events,
  salesView,
  overrides,
  targets,
  partTargets,
  demandPlan,
  demandByChannel,
  demandReview,
  sites,
  inventoryPolicy,
  stockBySite,
  supplyPlan,
  siteProjection,
  stockReview,
  serviceAndStock,
  excessStock,
  productionStrategy,
  productionPlan,
  balancedPlan,
  bom: billOfMaterials,
  parts,
  materials,
  supplierPrices,
  purchasePlan,
  suppliers,
  resources,
  capacity,
  labour,
  lanes,
  carrierOffers,
  distribution,
  freight,
  carrierChoice,
  warehouses,
  warehousePlan,
  planVersions,
  actuals,
  planActual,
  moneyActual,
  tracking,
  risks,
  signOff,
  costLines,
  costDrivers,
  costBudget,
  standardCosts,
  profitAndLoss,
  riskBand,
  checks,
};

/** The sheets of the chosen template with their names, About in front. */
export function sheetsAndNames(context: PlanContext): PlanSpecification {
  const sheets = context.sheets.flatMap((key) => (key === "about" ? [] : [makers[key](context)]));
  return {
    template: context.choices.template ?? "essential",
    title: context.choices.planName,
    sheets: [about(context, sheets), ...sheets],
    names: ranges(context),
  };
}

/** Names of ranges of several cells; grids and single cells bring their own. */
function ranges(context: PlanContext): PlanSpecification["names"] {
  const values = (name: string, first: string, count: number, comment: string) => {
    const { row, column } = assumptionCell(first);
    return { name, formula: `=${rangeAddress(context.sheetName("assumptions"), row, column, count, 1)}`, comment };
  };
  return [
    assumptionStates(context),
    values("ABC_Cuts", "INV-04", 2, "Cut-offs of classes A and B"),
    values("XYZ_Cuts", "INV-09", 2, "Cut-offs of classes X and Y"),
    values("Service_Grid", "SRV-AX", stockClasses.length, "Service targets of the classes AX to CZ"),
    ...scenarioRanges(context),
    ...(context.has("serviceAndStock") ? [curveTargets(context)] : []),
    ...(context.has("costDrivers") ? driverRanges(context) : []),
    ...(context.has("kpis") ? [yearSteps(context)] : []),
    ...(context.has("moneyActual") ? moneyRanges(context) : []),
    ...checkRanges(context),
  ];
}

function assumptionStates(context: PlanContext): PlanSpecification["names"][number] {
  const { row, column } = assumptionCell(assumptions[0]?.id ?? "");
  const sheet = context.sheetName("assumptions");
  return {
    name: "Assume_Status",
    formula: `=${rangeAddress(sheet, row, column + 3, assumptions.length, 1)}`,
    comment: "What is wrong with each assumption",
  };
}

function scenarioRanges(context: PlanContext): PlanSpecification["names"] {
  const { firstRow, measure, now } = scenarioLayout;
  const rows = scenarioMeasures(context).length;
  const column = (name: string, at: number, comment: string) => {
    return { name, formula: `=${rangeAddress(context.sheetName("scenarios"), firstRow, at, rows, 1)}`, comment };
  };
  return [
    column("Scenario_Measures", measure, "Figures that scenarios are compared by"),
    column("Scenario_Now", now, "Their values in the plan as it stands"),
  ];
}

function yearSteps(context: PlanContext): PlanSpecification["names"][number] {
  const { steps } = lastYearColumns;
  return {
    name: "Year_Steps",
    formula: `=${rangeAddress(context.sheetName("kpis"), planGrid.periodRow + 1, steps, bridgeEffects.length, 2)}`,
    comment: "Steps from last year's to planned revenue, label and amount",
  };
}

function curveTargets(context: PlanContext): PlanSpecification["names"][number] {
  const { column, targets } = exchangeCurve;
  return {
    name: "Curve_Targets",
    formula: `=${rangeAddress(context.sheetName("serviceAndStock"), planGrid.firstRow, column, targets.length, 1)}`,
    comment: "Service targets of the exchange curve",
  };
}

function driverRanges(context: PlanContext): PlanSpecification["names"] {
  const { periods } = context.timeline;
  const drivers = context.sheetName("costDrivers");
  return [
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
  ];
}
