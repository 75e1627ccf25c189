import type { PlanContext } from "./PlanContext";
import type { SheetKey } from "./planTemplates";

/** Formula that counts the error cells of the main grids. */
export function errorCount(context: PlanContext): string {
  const grids: readonly (readonly [SheetKey, string])[] = [
    ["cleanHistory", "Hist_Clean"],
    ["baseline", "Base_High"],
    ["baseline", "Base_Fit"],
    ["launches", "Launch_Units"],
    ["demandPlan", "Demand_Units"],
    ["demandPlan", "Demand_Revenue"],
    ["inventoryPolicy", "Safety_Stock"],
    ["inventoryPolicy", "Service_Fill"],
    ["stockBySite", "Site_Safety"],
    ["stockBySite", "Site_Carrying"],
    ["siteProjection", "Site_Closing"],
    ["siteProjection", "Site_Flag"],
    ["serviceAndStock", "Curve_Equal"],
    ["excessStock", "Excess_Stats"],
    ["stockReview", "Watch_Low"],
    ["supplyPlan", "Supply_Units"],
    ["supplyPlan", "Stock_Closing"],
    ["productionPlan", "Made_Units"],
    ["productionPlan", "Level_Units"],
    ["productionPlan", "Chase_Units"],
    ["capacity", "Load_Hours"],
    ["capacity", "Load_Rank"],
    ["capacity", "Overtime_Cost"],
    ["labour", "Labour_Cost"],
    ["purchasePlan", "Supplier_Spend"],
    ["moneyActual", "Estimate_Money"],
    ["moneyActual", "Contribution_Bridge"],
    ["kpis", "Year_Bridge"],
    ["purchasePlan", "Supplier_Orders"],
    ["suppliers", "Supplier_Money"],
    ["suppliers", "Supplier_Share"],
    ["distribution", "Lane_Loads"],
    ["freight", "Lane_Freight"],
    ["carrierChoice", "Tariff_Change"],
    ["warehousePlan", "Ware_Cost"],
    ["costBudget", "Cost_Plan"],
    ["planActual", "Estimate_Revenue"],
    ["tracking", "Bridge_Effects"],
    ["scenarios", "Scenario_Now"],
    ["riskBand", "Risk_Band"],
    ["riskBand", "Risk_Tornado"],
    ["scenarios", "Compared_List"],
  ];
  return grids
    .filter(([sheet]) => context.has(sheet))
    .map(([, name]) => `SUM(ISERROR(${name})*1)`)
    .join("+");
}
