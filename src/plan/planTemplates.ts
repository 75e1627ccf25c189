import type { sheetTitles } from "./sheetTitles";

export type SheetKey = keyof typeof sheetTitles;

/** The sheets of each template, in the order of their tabs; About comes first by itself. */
export const planTemplates = {
  essential: [
    "dashboard",
    "kpis",
    "assumptions",
    "calendar",
    "items",
    "history",
    "demandHistory",
    "baseline",
    "overrides",
    "demandPlan",
    "inventoryPolicy",
    "supplyPlan",
    "bom",
    "parts",
    "materials",
    "resources",
    "capacity",
    "lanes",
    "distribution",
    "costLines",
    "costDrivers",
    "costBudget",
    "profitAndLoss",
    "checks",
  ],
  demand: [
    "dashboard",
    "kpis",
    "assumptions",
    "calendar",
    "items",
    "history",
    "demandHistory",
    "baseline",
    "overrides",
    "demandPlan",
    "checks",
  ],
} as const satisfies Readonly<Record<string, readonly SheetKey[]>>;

export type PlanTemplate = keyof typeof planTemplates;
