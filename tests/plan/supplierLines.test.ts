import { createPlan } from "../../src/plan/createPlan";
import type { PlanData, SupplierRecord } from "../../src/plan/PlanData";
import { planChoicesSample, planSample } from "../support/planSample";

const offer = (sku: string, supplier: string, price: number): SupplierRecord => ({
  sku,
  supplier,
  price,
  leadTimeDays: null,
  minimumOrder: null,
  orderMultiple: null,
});

function rowsOf(change: Partial<PlanData>) {
  const { sheets } = createPlan(planSample(change), planChoicesSample);
  const table = sheets.find((sheet) => sheet.key === "supplierPrices")?.blocks.find((block) => block.kind === "table");
  return table?.rows.map(([sku, supplier, price, , , , share]) => [sku, supplier, price, share]);
}

test("every offer has a row, the first of an item all of its need, and what is bought without one a row without a name", () => {
  // planSample: B-2 and C-3 are bought, A-1 is made of LEG, and LEG of WOOD.
  const suppliers = [
    offer("WOOD", "Mill", 2),
    offer("WOOD", "Forest", 3),
    offer("B-2", "Trader", 20),
    offer("Z", "Nobody", 1),
  ];
  expect(rowsOf({ suppliers })).toEqual([
    ["WOOD", "Mill", 2, 1],
    ["WOOD", "Forest", 3, 0],
    ["B-2", "Trader", 20, 1],
    ["C-3", null, null, 1],
  ]);
});

test("About tells how many offers are not used and how many bought items have no supplier", () => {
  const plan = createPlan(
    planSample({ suppliers: [offer("WOOD", "Mill", 2), offer("WOOD", "Forest", 3)] }),
    planChoicesSample,
  );
  const about = JSON.stringify(plan.sheets[0]);
  expect(about).toContain("2 bought items have no supplier");
  expect(about).toContain("1 offers are not used");
});

test("a plan in which nothing is bought has no sheets of purchases", () => {
  const items = planSample().items.map((item) => ({ ...item, makeOrBuy: "make" as const }));
  const [model] = items;
  const made = ["A-1", "B-2", "C-3"].map((sku) => ({ ...(model ?? {}), sku }) as (typeof items)[number]);
  const keys = (data: PlanData) => createPlan(data, planChoicesSample).sheets.map((sheet) => sheet.key);
  const bought = ["supplierPrices", "purchasePlan", "suppliers"];
  expect(keys(planSample({ items: made, bom: [] })).filter((key) => bought.includes(key))).toEqual([]);
  expect(keys(planSample()).filter((key) => bought.includes(key))).toEqual(bought);
});
