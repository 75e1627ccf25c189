import fc from "fast-check";
import type { AwardInput, Shipment } from "../../../../src/core/logistics/awards/AwardInput";
import { awardShipments } from "../../../../src/core/logistics/awards/awardShipments";
import { bestOfAll, outcomeOfPlan } from "./bruteForce";
import { drawnAwards } from "./drawnAwards";

test("serves as many as any award, and as many at no less cost: every award of a small plan is tried", () => {
  fc.assert(
    fc.property(drawnAwards(false), (input) => {
      const plan = awardShipments(input);
      const found = outcomeOfPlan(input, plan);
      const best = bestOfAll(input);
      expect(found?.served).toBe(best.served);
      expect(found?.cost).toBeCloseTo(best.cost, 6);
      expect(plan).toMatchObject({ status: "optimal", gap: 0, mayServeMore: 0 });
    }),
    { numRuns: 300 },
  );
});

test("the worth of one more place is the difference to the best award that has it", () => {
  fc.assert(
    fc.property(drawnAwards(false), (input) => {
      const before = bestOfAll(input);
      for (const { index, worth } of awardShipments(input).capacities) {
        const warehouses = input.warehouses.map((each, place) =>
          place === index ? { ...each, capacity: (each.capacity ?? 0) + 1 } : each,
        );
        const after = bestOfAll({ ...input, warehouses });
        expect(worth?.moreServed).toBe(after.served - before.served);
        expect(worth?.moreCost).toBeCloseTo(after.cost - before.cost, 6);
        expect(worth?.isAbout).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

const shipment = (given: Partial<Shipment>): Shipment => ({
  customer: "",
  product: "",
  units: 1,
  weight: 1,
  destination: "d",
  mostDays: null,
  warehouse: null,
  priority: 1,
  ...given,
});
const onePlace: Omit<AwardInput, "shipments" | "goal"> = {
  warehouses: [{ ports: ["a"], costPerUnit: 0, capacity: 1, products: null, customers: null }],
  rates: [{ carrier: "x", origin: "a", destination: "d", from: 0, to: Infinity, minimum: 0, rate: 1, days: 1, capacity: null, charge: "weight" }], // prettier-ignore
  carriers: [],
};
const servedOf = (input: AwardInput): number[] =>
  awardShipments(input).awards.flatMap((award, index) => ("reason" in award ? [] : [index]));

test("the only place goes to the cheapest, the heaviest, the largest or the first in priority, as the goal says", () => {
  const shipments = [
    shipment({ weight: 2, units: 9 }),
    shipment({ weight: 8, units: 3 }),
    shipment({ weight: 1, units: 1 }),
  ];
  expect(servedOf({ ...onePlace, shipments, goal: "shipments" })).toEqual([2]);
  expect(servedOf({ ...onePlace, shipments, goal: "weight" })).toEqual([1]);
  expect(servedOf({ ...onePlace, shipments, goal: "units" })).toEqual([0]);
  const ranked = shipments.map((each, index) => ({ ...each, priority: index === 2 ? 2 : 1 }));
  expect(servedOf({ ...onePlace, shipments: ranked, goal: "shipments" })).toEqual([0]);
  expect(servedOf({ ...onePlace, shipments: ranked, goal: "weight" })).toEqual([1]);
});

test("serving more never gives way to priority: an earlier shipment takes the place that leaves the later one its own", () => {
  // S0 (priority 1) may go from either warehouse and is cheaper from the second; S1 (priority 2) only from the second.
  const [w] = onePlace.warehouses;
  const warehouses = [
    { ...w, costPerUnit: 5 },
    { ...w, costPerUnit: 1 },
  ] as AwardInput["warehouses"];
  const shipments = [shipment({}), shipment({ priority: 2, warehouse: 1 })];
  expect(servedOf({ ...onePlace, warehouses, shipments, goal: "shipments" })).toEqual([0, 1]);
});

test("the optimum does not depend on the unit of money", () => {
  fc.assert(
    fc.property(drawnAwards(false), fc.constantFrom(1e-9, 1e9), (input, unit) => {
      const scaled: AwardInput = {
        ...input,
        warehouses: input.warehouses.map((each) => ({ ...each, costPerUnit: each.costPerUnit * unit })),
        rates: input.rates.map((each) => ({ ...each, rate: each.rate * unit, minimum: each.minimum * unit })),
      };
      const [found, best] = [outcomeOfPlan(scaled, awardShipments(scaled)), bestOfAll(input)];
      expect(found?.served).toBe(best.served);
      expect((found?.cost ?? 0) / unit).toBeCloseTo(best.cost, 5);
    }),
    { numRuns: 60 },
  );
});
