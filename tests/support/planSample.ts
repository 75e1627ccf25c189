import { serialOfDay } from "../../src/core/calendar/calendarDay";
import type { PlanChoices } from "../../src/plan/PlanChoices";
import type { HistoryRecord, PlanData } from "../../src/plan/PlanData";

/** A small company made up here: three items, two regions, 24 months summed by month, one bill of materials. */
export function planSample(change: Partial<PlanData> = {}): PlanData {
  const history: HistoryRecord[] = [];
  for (let month = 0; month < 24; month++) {
    const date = serialOfDay({ year: 2024, month: month + 1, day: 1 });
    for (const region of ["North", "South"]) {
      history.push({ date, sku: "A-1", region, units: 100 + month, revenue: (100 + month) * 12 });
      history.push({ date, sku: "B-2", region, units: 40 + (month % 12), revenue: null });
      if (month % 3 === 0) history.push({ date, sku: "C-3", region, units: 5, revenue: 500 });
    }
  }
  const item = {
    description: null,
    family: null,
    makeOrBuy: null,
    unitCost: null,
    price: null,
    openingStock: null,
    leadTimeDays: null,
    leadTimeSdDays: null,
    minimumOrder: null,
    orderMultiple: null,
    orderCost: null,
    weightKg: null,
    unitsPerPallet: null,
    shelfLifeDays: null,
  };
  return {
    history,
    items: [
      { ...item, sku: "A-1", description: "Arm chair", price: 12, unitCost: 7 },
      { ...item, sku: "X-9", description: "Never sold" },
    ],
    bom: [
      { parent: "A-1", component: "LEG", quantityPer: 4, scrap: 0 },
      { parent: "LEG", component: "WOOD", quantityPer: 0.5, scrap: 0.05 },
    ],
    routings: [{ sku: "A-1", resource: "Assembly", hoursPerUnit: 0.25, setupHours: 0, batchSize: null }],
    resources: [
      {
        resource: "Assembly",
        hoursPerWeek: 40,
        efficiency: 0.9,
        ratePerHour: 35,
        overtimeShare: null,
        overtimePremium: null,
        people: null,
        heads: null,
      },
    ],
    suppliers: [],
    purchases: [],
    stock: [],
    lanes: [],
    offers: [],
    costLines: [],
    stockouts: [],
    sources: { history: "Orders!A1:E121" },
    ...change,
  };
}

/** January 2026, twelve months. */
export const planChoicesSample: PlanChoices = {
  planName: "Sample plan",
  fiscalYearStart: serialOfDay({ year: 2026, month: 1, day: 1 }),
  pattern: "month",
  horizon: 12,
  currency: "EUR",
};
