import fc from "fast-check";
import type { AwardInput } from "../../../../src/core/logistics/awards/AwardInput";
import { awardWithLimits } from "../../../../src/core/logistics/awards/awardWithLimits";
import { packLoads } from "../../../../src/core/logistics/awards/packLoads";
import { solver } from "../../../../src/core/optimization/solver";
import { bestOfAll, outcomeOfPlan } from "./bruteForce";
import { drawnAwards } from "./drawnAwards";

beforeAll(() => solver.load());

test("keeps every rule, and is as near to the best of all awards as it says", () => {
  fc.assert(
    fc.property(drawnAwards(true), (input) => {
      const plan = awardWithLimits(input);
      const found = outcomeOfPlan(input, plan);
      const best = bestOfAll(input);
      if (!found) throw new Error("The plan breaks a rule.");
      expect(found.served + plan.mayServeMore).toBeGreaterThanOrEqual(best.served);
      if (found.served === best.served) expect(found.cost * (1 - plan.gap)).toBeLessThanOrEqual(best.cost + 1e-5);
      if (plan.status === "optimal") {
        expect(found.served).toBe(best.served);
        expect(found.cost).toBeCloseTo(best.cost, 4);
      }
      const told = plan.awards.reduce((sum, each) => ("reason" in each ? sum : sum + each.handling + each.freight), 0);
      expect(told).toBeCloseTo(found.cost, 6);
    }),
    { numRuns: 150 },
  );
});

const shipment = {
  customer: "",
  product: "",
  units: 1,
  destination: "d",
  mostDays: null,
  warehouse: null,
  priority: 1,
};
const road = { carrier: "road", origin: "a", destination: "d", from: 0, minimum: 0, days: 1, capacity: null } as const;
const input = (
  weights: readonly number[],
  rates: AwardInput["rates"],
  carriers: AwardInput["carriers"] = [],
): AwardInput => ({
  shipments: weights.map((weight) => ({ ...shipment, weight })),
  warehouses: [{ ports: ["a"], costPerUnit: 1, capacity: null, products: null, customers: null }],
  rates,
  carriers,
  goal: "shipments",
});

test("a load pays its rate once, shared by weight", () => {
  // By weight 10 + 30 = 40; the load of 20 takes both: shares 20 x 10 / 40 and 20 x 30 / 40 (Dzalbs and Kalganova 2020).
  const rates = [
    { ...road, to: Infinity, rate: 1, charge: "weight" },
    { ...road, to: 100, rate: 20, charge: "load" },
  ] as const;
  const plan = awardWithLimits(input([10, 30], rates));
  expect(plan).toMatchObject({ status: "optimal", awards: [{ rate: 1, freight: 5 }, { rate: 1, freight: 15 }] }); // prettier-ignore
  // A load of 41 would cost more than both by weight.
  expect(awardWithLimits(input([10, 30], [rates[0], { ...rates[1], rate: 41 }]))).toMatchObject({
    status: "optimal",
    awards: [{ rate: 0 }, { rate: 0 }],
  });
});

test("what does not pack into a load goes another way, however well the sum of the weights would fit", () => {
  // 3 x 60 into two loads of 100: 180 of 200, but only one fits into each. The third goes by weight for 90.
  const load = { ...road, to: 100, rate: 20, charge: "load" } as const;
  const plan = awardWithLimits(
    input([60, 60, 60], [{ ...road, to: Infinity, rate: 1.5, charge: "weight" }, load, load]),
  );
  const cost = plan.awards.reduce((sum, each) => ("reason" in each ? sum : sum + each.freight), 0);
  expect(cost).toBeCloseTo(130, 6);
  expect(plan.awards.filter((each) => "rate" in each && each.rate === 0)).toHaveLength(1);
});

test("a carrier's limits hold over all its rates, and one more unit of them is priced", () => {
  const rates = [
    { ...road, to: Infinity, rate: 1, charge: "weight" },
    { ...road, carrier: "air", to: Infinity, rate: 4, charge: "weight" },
  ] as const;
  // One of 10 and 30 by road: the heavier, which saves 3 x 30. One more by road saves 3 x 10.
  const plan = awardWithLimits(input([10, 30], rates, [{ carrier: "road", shipments: 1, weight: null }]));
  expect(plan.awards).toMatchObject([{ rate: 1 }, { rate: 0 }]);
  expect(plan.capacities).toMatchObject([{ of: "carrier", capacity: 1, used: 1, worth: { moreServed: 0, moreCost: -30 } }]); // prettier-ignore
});

test("loads are packed the heaviest first, or not at all", () => {
  expect(packLoads([3, 7, 5, 5], 2, 10)).toEqual([0, 0, 1, 1]);
  expect(packLoads([6, 6, 6], 2, 10)).toBeNull();
  expect(packLoads([], 0, 10)).toEqual([]);
});
