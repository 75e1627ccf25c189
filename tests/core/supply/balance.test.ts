import fc from "fast-check";
import { solver } from "../../../src/core/optimization/solver";
import { balance } from "../../../src/core/supply/balance/balance";
import type { BalanceInput, BalanceItem } from "../../../src/core/supply/balance/BalanceInput";
import { hoursPerUnit } from "../../../src/core/supply/balance/hoursPerUnit";
import { periodShop } from "../../../src/core/supply/balance/periodShop";
import { wholeUnits } from "../../../src/core/supply/balance/wholeUnits";

beforeAll(() => solver.load());

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const item = (change: Partial<BalanceItem>): BalanceItem => ({
  name: "Bike",
  isFree: true,
  demand: [50, 150],
  planned: [50, 150],
  openingStock: 0,
  safetyStock: 0,
  unitCost: 30,
  holdingCost: 2,
  backlogCost: 20,
  lostSaleCost: 500,
  missingStockCost: 5,
  ...change,
});
/** One resource of 100 hours, an hour a unit at 10; overtime costs half as much again. */
const plan = (
  change: Partial<BalanceInput> = {},
  resource: Partial<BalanceInput["resources"][number]> = {},
): BalanceInput => ({
  periods: ["P01", "P02"],
  items: [item({})],
  resources: [
    {
      name: "Line",
      capacity: [100, 100],
      load: [50, 150],
      rate: 10,
      overtimeShare: 0.2,
      overtimePremium: 0.5,
      ...resource,
    },
  ],
  routings: [{ item: "Bike", resource: "Line", hoursPerUnit: 1, setupHours: 0, batchSize: 0, offset: 0 }],
  bom: [],
  ...change,
});
const remedyOf = (result: ReturnType<typeof balance>, kind: string) => {
  const found = result.remedies.find((each) => each.kind === kind);
  if (!found) throw new Error(`No remedy ${kind}.`);
  return found;
};

test("what is too much for a period is built in the period before, where holding is cheaper than overtime", () => {
  const result = balance(plan());
  expect(result.overloads).toEqual([{ resource: "Line", period: 1, hours: 50 }]);
  expect(result.items).toEqual([
    {
      name: "Bike",
      units: [100, 100],
      reasons: [{ kind: "ahead", period: 0, units: 50, resource: "Line", fullPeriod: 1 }],
    },
  ]);
  // 200 units at 20 of material and 10 of hours; 50 of them held for a period at 2.
  expect(result.unlimitedCost).toBeCloseTo(200 * 30, 6);
  expect(remedyOf(result, "both")).toMatchObject({
    extraCost: expect.closeTo(100, 6),
    overtimeHours: 0,
    unitsAhead: 25,
    unitsLost: 0,
  });
  // One hour more in the second period saves holding a unit, until all 50 are made there.
  expect(result.worth).toEqual([
    { resource: "Line", period: 1, price: expect.closeTo(2, 6), hours: expect.closeTo(50, 6) },
  ]);
  expect(result.resources).toEqual([{ name: "Line", hours: [100, 100], overtime: [0, 0] }]);
});

test("overtime is used where it is cheaper than holding, up to its limit; alone it leaves the rest unmade", () => {
  const result = balance(plan({ items: [item({ holdingCost: 8 })] }));
  expect(result.items[0]?.units).toEqual([80, 120]);
  // 20 hours at a premium of 5, 30 units held at 8.
  expect(remedyOf(result, "both").extraCost).toBeCloseTo(20 * 5 + 30 * 8, 6);
  expect(remedyOf(result, "buildAhead").extraCost).toBeCloseTo(50 * 8, 6);
  // 20 in overtime, 30 never made: their revenue of 500 less the 30 that making them would have cost.
  expect(remedyOf(result, "overtime")).toMatchObject({
    unitsLost: expect.closeTo(30, 6),
    extraCost: expect.closeTo(20 * 5 + 30 * 470, 6),
  });
  expect(result.remedies.map(({ kind }) => kind)).toEqual(["both", "buildAhead", "overtime"]);
  expect(result.items[0]?.reasons.map(({ kind }) => kind)).toEqual(["ahead", "overtime"]);
});

test("a plan that fits stays, and costs nothing more", () => {
  const result = balance(plan({}, { capacity: [200, 200] }));
  expect(result.overloads).toEqual([]);
  expect(result.items).toEqual([{ name: "Bike", units: [50, 150], reasons: [] }]);
  result.remedies.forEach(({ extraCost }) => expect(extraCost).toBeCloseTo(0, 6));
  expect(result.worth).toEqual([]);
});

test("what even overtime cannot make is late, or lost, and the reason names the full resource", () => {
  const result = balance(
    plan({ items: [item({ demand: [150, 150], planned: [150, 150], lostSaleCost: 100 })] }, { load: [150, 150] }),
  );
  // 120 in each period of the 300: 60 never made.
  expect(result.items[0]?.units).toEqual([120, 120]);
  expect(remedyOf(result, "both").unitsLost).toBeCloseTo(60, 6);
  expect(result.items[0]?.reasons).toContainEqual({
    kind: "lost",
    period: expect.any(Number),
    units: expect.any(Number),
    resource: "Line",
    fullPeriod: expect.any(Number),
  });
});

test("items that stay, and set-ups, take their hours first", () => {
  const fixed = item({ name: "Kit", isFree: false, demand: [0, 0], planned: [30, 30] });
  // The load has 30 hours of Kit and 5 of set-ups in each period beside Bike's.
  const result = balance(plan({ items: [item({}), fixed] }, { load: [85, 185], overtimeShare: 0.5 }));
  expect(result.items).toHaveLength(1);
  // 65 hours are left in each period: 15 ahead fill the first, the other 70 are overtime, but only 50 are allowed in the second.
  expect(sum(result.items[0]?.units ?? [])).toBe(200);
  expect(result.resources[0]?.hours.every((hours) => hours <= 150 + 1e-6)).toBe(true);
  expect(sum(result.resources[0]?.hours ?? [])).toBeCloseTo(85 + 185, 6);
});

test("hours a unit go down through all levels of the bill, with scrap and a share of a batch's set-up", () => {
  const step = (name: string, hoursPerUnit: number, setupHours = 0, batchSize = 0) => ({
    item: name,
    resource: "Line",
    hoursPerUnit,
    setupHours,
    batchSize,
    offset: 0,
  });
  const line = (parent: string, component: string, quantity: number, scrap = 0) => ({
    parent,
    component,
    quantity,
    scrap,
    from: null,
    to: null,
  });
  const hours = hoursPerUnit(
    [step("bike", 1), step("WHEEL", 0.5, 2, 10), step("Rim", 0.1)],
    [line("Bike", "Wheel", 2), line("Wheel", "Rim", 1, 0.2)],
  );
  // A rim 0.1, a wheel 0.5 + 2 / 10 + 0.1 / 0.8 = 0.825, a bike 1 + 2 x 0.825.
  expect(hours.get("bike")?.get("line")).toBeCloseTo(2.65, 12);
  expect(() => hoursPerUnit([], [line("A", "B", 1), line("B", "A", 1)])).toThrow("supply.bom.loop");
});

test("the work of a period is a job an item, components included, in shares of the period's hours", () => {
  const step = (name: string, resource: string, hoursPerUnit: number, setupHours = 0, batchSize = 0) => ({
    item: name,
    resource,
    hoursPerUnit,
    setupHours,
    batchSize,
    offset: 0,
  });
  const input = plan({
    items: [item({ planned: [50, 150] }), item({ name: "Idle", planned: [0, 0] })],
    resources: [
      { name: "Line", capacity: [100, 100], load: [0, 0], rate: 10, overtimeShare: 0, overtimePremium: 0 },
      { name: "Paint", capacity: [40, 0], load: [0, 0], rate: 10, overtimeShare: 0, overtimePremium: 0 },
    ],
    routings: [
      step("bike", "Line", 1),
      step("Bike", "Paint", 0.2),
      step("Wheel", "Line", 0.1, 2, 60),
      step("Idle", "Line", 1),
    ],
    bom: [{ parent: "BIKE", component: "Wheel", quantity: 2, scrap: 0, from: null, to: null }],
  });
  // 50 bikes: 50 of 100 hours, then 10 of 40; 100 wheels: 10 hours and two set-ups of 2 for batches of 60.
  expect(periodShop(input, 0)).toEqual({
    jobs: [
      { item: "Bike", units: 50 },
      { item: "Wheel", units: 100 },
    ],
    shop: {
      machines: 2,
      jobs: [
        [
          { machine: 0, time: 0.5 },
          { machine: 1, time: 0.25 },
        ],
        [{ machine: 0, time: 0.14 }],
      ],
    },
  });
  expect(() => periodShop(input, 1)).toThrow("supply.balance.noHours");
});

test("whole units keep the running total at or above the given one, by less than a unit", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 24 }), (units) => {
      const whole = wholeUnits(units);
      let [one, other] = [0, 0];
      whole.forEach((value, period) => {
        expect(Number.isInteger(value)).toBe(true);
        one += value;
        other += units[period] ?? 0;
        expect(one - other).toBeGreaterThan(-1e-5);
        expect(one - other).toBeLessThan(1);
      });
    }),
  );
});

const figures = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 4, maxLength: 4 });
test("no balanced plan takes hours that there are not, all ways together are never dearer than one of them, and none beats the plan without limits", () => {
  fc.assert(
    fc.property(
      fc.array(figures, { minLength: 1, maxLength: 4 }),
      figures,
      fc.integer({ min: 1, max: 20 }),
      (demands, capacity, holdingCost) => {
        const load = capacity.map((_, period) =>
          sum(demands.map((units, index) => (index + 1) * (units[period] ?? 0))),
        );
        const result = balance({
          periods: ["1", "2", "3", "4"],
          items: demands.map((demand, index) => item({ name: `I${index}`, demand, planned: demand, holdingCost })),
          resources: [{ name: "Line", capacity, load, rate: 10, overtimeShare: 0.25, overtimePremium: 0.5 }],
          routings: demands.map((_, index) => ({
            item: `I${index}`,
            resource: "line",
            hoursPerUnit: index + 1,
            setupHours: 0,
            batchSize: 0,
            offset: 0,
          })),
          bom: [],
        });
        result.resources[0]?.hours.forEach((hours, period) =>
          expect(hours).toBeLessThanOrEqual(1.25 * (capacity[period] ?? 0) + 1e-5),
        );
        const both = remedyOf(result, "both").extraCost;
        expect(both).toBeGreaterThanOrEqual(-1e-6 * result.unlimitedCost);
        result.remedies.forEach(({ extraCost }) =>
          expect(extraCost).toBeGreaterThanOrEqual(both - 1e-6 * (1 + result.unlimitedCost)),
        );
        if (result.overloads.length === 0) expect(both).toBeCloseTo(0, 4);
      },
    ),
    { numRuns: 40 },
  );
});
