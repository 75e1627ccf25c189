import { announce } from "../office/host/announce";
import { showPane } from "../office/host/showPane";
import { createPlanNow } from "./createPlanNow";
import { orExplain } from "./orExplain";

/** The ribbon's buttons by the function names of manifest.xml. What they need is loaded when they are pressed. */
export const commands: Readonly<Record<string, () => Promise<void>>> = {
  showNewPlan: () => showPane("newPlan"),
  showData: () => showPane("data"),
  showForecast: () => showPane("forecast"),
  showInventory: () => showPane("inventory"),
  showBalance: () => showPane("balance"),
  showLogistics: () => showPane("logistics"),
  showYear: () => showPane("year"),
  showScenarios: () => showPane("scenarios"),
  showChecks: () => showPane("checks"),
  showFunctionFinder: () => showPane("finder"),
  showRemovePlan: () => showPane("remove"),
  showSettings: () => showPane("settings"),
  createPlan: createPlanNow,
  goToAssumptions: orExplain(async () => (await planSheets()).goToPlanSheet("assumptions")),
  goToDashboard: orExplain(async () => (await planSheets()).goToPlanSheet("dashboard")),
  recalculatePlan: orExplain(async () => {
    const { calculate } = await import(/* webpackChunkName: "calculate" */ "../office/cells/calculate");
    await calculate();
    await showPane("checks");
  }),
  repairFormulas: orExplain(async () => {
    const { repairFormulas } = await import(/* webpackChunkName: "repair" */ "../office/cells/repairFormulas");
    const count = await repairFormulas();
    announce({ kind: "repaired", count });
    await showPane("home");
  }),
};

function planSheets(): Promise<typeof import("../office/cells/goToPlanSheet")> {
  return import(/* webpackChunkName: "goTo" */ "../office/cells/goToPlanSheet");
}
