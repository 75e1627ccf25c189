import type { sheetTitles } from "./sheetTitles";

export type SheetKey = keyof typeof sheetTitles;

/** The sheets that every plan begins with. */
const basis = ["dashboard", "kpis", "assumptions", "scenarios", "calendar", "items", "history"] as const;
const demand = [
  "demandHistory",
  "adjustments",
  "cleanHistory",
  "decisions",
  "baseline",
  "launches",
  "events",
  "salesView",
  "overrides",
  "targets",
  "partTargets",
  "demandPlan",
  "demandByChannel",
  "demandReview",
] as const;
const stock = [
  "sites",
  "inventoryPolicy",
  "stockBySite",
  "supplyPlan",
  "siteProjection",
  "stockReview",
  "serviceAndStock",
  "excessStock",
] as const;

/** What becomes of the plan in its year. */
const year = ["planVersions", "planActual", "tracking", "risks", "signOff"] as const;
/** The same for a plan in money. */
const yearInMoney = ["planVersions", "actuals", "planActual", "tracking", "moneyActual", "risks", "signOff"] as const;

const production = ["productionStrategy", "productionPlan", "balancedPlan"] as const;

/** The sheets of each template, in the order of their tabs; About comes first by itself. */
export const planTemplates = {
  essential: [
    ...basis,
    "purchases",
    ...demand,
    ...stock,
    ...production,
    "bom",
    "parts",
    "materials",
    "supplierPrices",
    "purchasePlan",
    "suppliers",
    "resources",
    "capacity",
    "labour",
    "lanes",
    "carrierOffers",
    "distribution",
    "freight",
    "carrierChoice",
    "warehouses",
    "warehousePlan",
    "costLines",
    "costDrivers",
    "costBudget",
    "standardCosts",
    "profitAndLoss",
    "riskBand",
    ...yearInMoney,
    "checks",
  ],
  demand: [...basis, ...demand, ...year, "checks"],
  inventory: [...basis, "purchases", ...demand, ...stock, ...year, "checks"],
} as const satisfies Readonly<Record<string, readonly SheetKey[]>>;

export type PlanTemplate = keyof typeof planTemplates;
