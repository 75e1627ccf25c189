import { typicalOverhead } from "../../src/plan/typicalOverhead";
import { planSample } from "../support/planSample";

/** Items that take an hour at 20 and 10 of material each, with these standard costs. */
function company(standards: readonly number[], hours: number | null = 1) {
  const sample = planSample();
  const [resource] = sample.resources;
  const skus = standards.map((_, index) => `M-${index + 1}`);
  const item = { ...sample.items[0], makeOrBuy: "make", unitCost: 0 };
  const planned = (sku: string, unitCost: number) => ({ ...item, sku, unitCost });
  return {
    data: {
      ...sample,
      bom: skus.map((parent) => ({ parent, component: "STEEL", quantityPer: 2, scrap: 0 })),
    },
    items: skus.map((sku, index) => planned(sku, standards[index] ?? 0)),
    parts: [{ ...planned("STEEL", 5), makeOrBuy: "buy" }],
    routings:
      hours === null
        ? []
        : skus.map((sku) => ({ sku, resource: "Assembly", hoursPerUnit: hours, setupHours: 0, batchSize: null })),
    resources: [{ ...resource, resource: "Assembly", ratePerHour: 20 }],
  } as unknown as Parameters<typeof typicalOverhead>[0];
}

test("the overheads are the median of standard over materials and hours, to the whole percent", () => {
  // 2 x 5 + 1 x 20 = 30 a unit; standards of 33, 36, 36, 39 and 60 stand 10, 20, 20, 30 and 100 % above it.
  expect(typicalOverhead(company([33, 36, 36, 39, 60]))).toBe(0.2);
  expect(typicalOverhead(company([30.03, 36.1, 36.1, 39, 60]))).toBe(0.2);
});

test("fewer than five made items, standards below their roll-up or far above it, and items without hours tell no overheads", () => {
  expect(typicalOverhead(company([36, 36, 36, 36]))).toBe(0);
  expect(typicalOverhead(company([20, 20, 20, 20, 20]))).toBe(0);
  expect(typicalOverhead(company([90, 90, 90, 90, 90]))).toBe(0);
  expect(typicalOverhead(company([36, 36, 36, 36, 36], null))).toBe(0);
});

test("what the first supplier asks today counts before the unit cost of a part", () => {
  const given = company([33, 33, 33, 33, 33]);
  const suppliers = [
    { sku: "STEEL", supplier: "Mill", price: 1, leadTimeDays: null, minimumOrder: null, orderMultiple: null },
  ];
  // 2 x 1 + 20 = 22, and 33 is half above it.
  expect(typicalOverhead({ ...given, data: { ...given.data, suppliers } })).toBe(0.5);
});
