import fc from "fast-check";
import { ModelBuilder } from "../../../src/core/optimization/ModelBuilder";
import { solveLinear } from "../../../src/core/optimization/solveLinear";
import { solver } from "../../../src/core/optimization/solver";
import type { CapacitatedInput, CapacitatedPlan } from "../../../src/core/supply/lots/CapacitatedPlan";
import { lotSizePlan } from "../../../src/core/supply/lots/lotSizePlan";
import { planCapacitatedLots } from "../../../src/core/supply/lots/planCapacitatedLots";
import { drawing } from "../../fixtures/supplyInputs";

beforeAll(() => solver.load());

function drawn(seed: number, items: number, periods: number, hoursPerItem: number): CapacitatedInput {
  const draw = drawing(seed);
  const whole = (from: number, to: number): number => from + Math.floor((to - from + 1) * draw());
  const block = (from: number, to: number): number[][] =>
    Array.from({ length: items }, () => Array.from({ length: periods }, () => whole(from, to)));
  return {
    demand: block(0, 30).map((row) => row.map((units) => (units < 8 ? 0 : units))),
    setupCost: block(20, 90),
    setupTime: block(1, 6),
    holdingCost: block(1, 3),
    unitTime: Array.from({ length: items }, () => whole(1, 4) / 2),
    capacity: Array.from({ length: periods }, () => items * (hoursPerItem + whole(0, 10))),
    limits: { gap: 0 },
  };
}

/** What a plan must be, worked out from its input: demand covered, hours kept, cost as told, bound not above it. */
function expectSound(input: CapacitatedInput, plan: CapacitatedPlan): void {
  let [setups, holding] = [0, 0];
  const hours = input.capacity.map(() => 0);
  input.demand.forEach((demand, item) => {
    let stock = 0;
    demand.forEach((units, period) => {
      const lot = plan.lots[item]?.[period] ?? 0;
      stock += lot - units;
      expect(stock).toBeGreaterThan(-1e-6);
      expect(plan.stock[item]?.[period]).toBeCloseTo(stock, 6);
      expect(plan.setups[item]?.[period]).toBe(lot > 0);
      setups += lot > 0 ? (input.setupCost[item]?.[period] ?? 0) : 0;
      holding += stock * (input.holdingCost[item]?.[period] ?? 0);
      const time = lot * (input.unitTime[item] ?? 0) + (lot > 0 ? (input.setupTime[item]?.[period] ?? 0) : 0);
      hours[period] = (hours[period] ?? 0) + time;
    });
  });
  hours.forEach((used, period) => {
    expect(used).toBeLessThan((input.capacity[period] ?? 0) + 1e-6);
    expect(plan.hours[period]).toBeCloseTo(used, 6);
  });
  expect(plan.setupCost).toBeCloseTo(setups, 6);
  expect(plan.holdingCost).toBeCloseTo(holding, 5);
  expect(plan.bound).toBeLessThanOrEqual(plan.setupCost + plan.holdingCost);
}

/** The least cost by trying every pattern of setups, with stock as the textbook has it; null where none fits the hours. */
function leastCost(input: CapacitatedInput): number | null {
  const [items, periods] = [input.demand.length, input.capacity.length];
  let least: number | null = null;
  for (let pattern = 0; pattern < 2 ** (items * periods); pattern++) {
    const isOpen = (item: number, period: number): boolean => ((pattern >> (item * periods + period)) & 1) === 1;
    const builder = new ModelBuilder();
    const used = input.capacity.map((): [number, number][] => []);
    const free = [...input.capacity];
    let setups = 0;
    input.demand.forEach((demand, item) => {
      let before = -1;
      demand.forEach((units, period) => {
        const open = isOpen(item, period);
        const lot = builder.column({ upper: open ? Infinity : 0 });
        const stock = builder.column({ cost: input.holdingCost[item]?.[period] ?? 0 });
        builder.row(units, units, [[lot, 1], [stock, -1], ...(before < 0 ? [] : [[before, 1] as const])]);
        before = stock;
        used[period]?.push([lot, input.unitTime[item] ?? 0]);
        if (!open) return;
        setups += input.setupCost[item]?.[period] ?? 0;
        free[period] = (free[period] ?? 0) - (input.setupTime[item]?.[period] ?? 0);
      });
    });
    used.forEach((terms, period) => builder.row(-Infinity, free[period] ?? 0, terms));
    const answer = solveLinear(builder.build());
    if (answer.status === "optimal") least = Math.min(least ?? Infinity, answer.objective + setups);
  }
  return least;
}

test("small plans cost what the best of all patterns of setups costs, and where none fits the hours there is none", () => {
  const seen = { plans: 0, short: 0 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 4, max: 30 }), (seed, hours) => {
      const input = drawn(seed, 2, 3, hours);
      const least = leastCost(input);
      if (least === null) {
        seen.short++;
        return expect(() => planCapacitatedLots(input)).toThrow(expect.objectContaining({ kind: "infeasible" }));
      }
      seen.plans++;
      const plan = planCapacitatedLots(input);
      expectSound(input, plan);
      expect(plan.setupCost + plan.holdingCost).toBeCloseTo(least, 4);
      expect(plan.bound).toBeCloseTo(least, 3);
    }),
    { numRuns: 25 },
  );
  expect(Math.min(seen.plans, seen.short)).toBeGreaterThan(0);
});

test("one item with hours in plenty is planned as Wagner and Whitin do", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const input = { ...drawn(seed, 1, 8, 0), capacity: new Array<number>(8).fill(1e6) };
      const plan = planCapacitatedLots(input);
      const exact = lotSizePlan({
        demand: input.demand[0] ?? [],
        setupCosts: input.setupCost[0] ?? [],
        holdingCosts: input.holdingCost[0] ?? [],
        ...({ rule: "ww", minimum: 0, multiple: 0, capacities: null, lotSize: 0 } as const),
      });
      expect(plan.setupCost + plan.holdingCost).toBeCloseTo(exact.setupCost + exact.holdingCost, 6);
    }),
    { numRuns: 30 },
  );
});

test("a search that is cut short has a sound plan and a bound below the least cost, the same each time", () => {
  const input = { ...drawn(5, 6, 8, 24), limits: { gap: 0, nodes: 0 } };
  const [plan, again] = [planCapacitatedLots(input), planCapacitatedLots(input)];
  expect(plan).toEqual(again);
  expectSound(input, plan);
  expect(plan.endedBy).toBe("nodes");
  const best = planCapacitatedLots({ ...input, limits: { gap: 0 } });
  expect(best.endedBy).toBeNull();
  expect(plan.bound).toBeLessThanOrEqual(best.setupCost + best.holdingCost + 1e-6);
  expect(plan.setupCost + plan.holdingCost).toBeGreaterThan(best.setupCost + best.holdingCost - 1e-6);
});

test("the hours that are short are told, up to when: by hand", () => {
  // 30 units need 30 h and a setup of 5; with 10 h a period there are 20 by period 2, less a setup in each: 15 or 10 more are short. With one
  // setup in period 2 only 10 of 35 h are there: 25; with two setups 40 h of 20: 20.
  const input: CapacitatedInput = {
    ...{ demand: [[0, 30]], setupCost: [[1, 1]], setupTime: [[5, 5]], holdingCost: [[1, 1]] },
    ...{ unitTime: [1], capacity: [10, 10], limits: {} },
  };
  expect(() => planCapacitatedLots(input)).toThrow(
    expect.objectContaining({ kind: "infeasible", key: "supply.lots.shortHours", values: { hours: 20, period: 2 } }),
  );
});

test("no demand needs no lots; costs of nothing and hours of millions of millions are plans too", () => {
  const none = planCapacitatedLots({ ...drawn(1, 2, 3, 20), demand: [[0, 0, 0], [0, 0, 0]] }); // prettier-ignore
  expect(none.lots).toEqual([[0, 0, 0], [0, 0, 0]]); // prettier-ignore
  expect([none.setupCost, none.holdingCost, none.bound]).toEqual([0, 0, 0]);
  const input = drawn(3, 2, 4, 30);
  const free = { ...input, setupCost: input.setupCost.map((row) => row.map(() => 0)), holdingCost: [[0, 0, 0, 0], [0, 0, 0, 0]] }; // prettier-ignore
  expectSound(free, planCapacitatedLots(free));
  const plain = planCapacitatedLots(input);
  for (const factor of [2 ** 40, 2 ** -40]) {
    const times = (block: readonly (readonly number[])[]): number[][] =>
      block.map((row) => row.map((value) => value * factor));
    const plan = planCapacitatedLots({
      ...input,
      ...{ demand: times(input.demand), setupTime: times(input.setupTime), setupCost: times(input.setupCost) },
      capacity: input.capacity.map((hours) => hours * factor),
    });
    expect((plan.setupCost + plan.holdingCost) / factor).toBeCloseTo(plain.setupCost + plain.holdingCost, 6);
  }
});
