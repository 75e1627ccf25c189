import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("inventory_management");
const eoq = async (...given: unknown[]): Promise<number[]> =>
  ((await callFunction("EOQ", ...given)) as number[][])[0] ?? [];
const full = async (...given: unknown[]): Promise<number[]> =>
  eoq(...given, ...Array.from({ length: 8 - given.length }, () => null), "full");

describe.each(platforms)("EOQ answers the reference cases on the %s", (platform) => {
  const blank = range(platform, [[null]]);

  test.each(["INV-EOQ-01", "INV-EOQ-03", "INV-EOQ-04"])("%s: quantity, cost and cycle", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const { demand_per_year, fixed_cost, holding_cost_per_unit_year } = inputs;
    const answer = await eoq(
      range(platform, [[demand_per_year]]),
      fixed_cost,
      holding_cost_per_unit_year,
      blank,
      blank,
    );
    expectWithin(tolerance, answer, [expected.order_quantity, expected.annual_cost, expected.cycle_years]);
  });

  test("INV-EOQ-05: what another quantity costs", async () => {
    const { inputs, expected, tolerance } = known("INV-EOQ-05");
    const costs = [inputs.demand_per_year, inputs.fixed_cost, inputs.holding_cost_per_unit_year];
    const [quantity, cost = 0] = await eoq(...costs, blank, blank, null, null, inputs.order_quantity);
    const [, best = 0] = await eoq(...costs);
    expect(quantity).toBe(inputs.order_quantity);
    expectWithin(tolerance, [cost, cost / best], [expected.annual_cost, expected.penalty_ratio]);
  });

  test("INV-EOQB-01: planned backorders", async () => {
    const { inputs, expected, tolerance } = known("INV-EOQB-01");
    const [quantity = 0, cost, , , backorder = 0] = await full(
      ...[inputs.demand_per_year, inputs.fixed_cost, inputs.holding_cost_per_unit_year, blank],
      inputs.backorder_cost_per_unit_year,
    );
    expectWithin(
      tolerance,
      [quantity, cost, backorder],
      [expected.order_quantity, expected.annual_cost, expected.max_backorder],
    );
    expectWithin(tolerance, backorder / quantity, expected.stockout_fraction);
  });

  test("INV-EPQ-03: production rate", async () => {
    const { inputs, expected, tolerance } = known("INV-EPQ-03");
    const [quantity, cost, cycle, highest] = await full(
      ...[inputs.demand_rate, inputs.setup_cost, inputs.holding_cost_per_unit_year, inputs.production_rate, blank],
    );
    expectWithin(
      tolerance,
      [quantity, cost, cycle, highest],
      [expected.order_quantity, expected.cost_rate, expected.cycle_time, expected.max_inventory],
    );
  });

  test("INV-EPQ-04: production rate and backorders", async () => {
    const { inputs, expected, tolerance } = known("INV-EPQ-04");
    const [quantity, cost, , , backorder] = await full(
      ...[inputs.demand_rate, inputs.setup_cost, inputs.holding_cost, inputs.production_rate, inputs.backorder_cost],
    );
    expectWithin(
      tolerance,
      [quantity, cost, backorder],
      [expected.order_quantity, expected.cost_rate, expected.max_backorder],
    );
  });
});

const amount = fc.double({ min: 0.01, max: 1e5, noNaN: true });
const cost = fc.double({ min: 0.01, max: 1e4, noNaN: true });

test("no other quantity costs less, with a production rate and backorders too", async () => {
  const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
  const rate = fc.double({ min: 1.05, max: 20, noNaN: true });
  await fc.assert(
    fc.asyncProperty(amount, cost, cost, rate, cost, factor, async (demand, order, holding, speed, owed, scale) => {
      const costs = [demand, order, holding, demand * speed, owed, null, null] as const;
      const [quantity = 0, best = 0] = await eoq(...costs);
      const [, other = 0] = await eoq(...costs, quantity * scale);
      expect(other).toBeGreaterThanOrEqual(best * (1 - 1e-9));
    }),
  );
});

test("at the best quantity ordering costs as much as holding, and four times the demand doubles both", async () => {
  await fc.assert(
    fc.asyncProperty(amount, cost, cost, async (demand, order, holding) => {
      const [quantity = 0, total = 0] = await eoq(demand, order, holding);
      expect((order * demand) / quantity / total).toBeCloseTo(0.5, 9);
      const [larger = 0, dearer = 0] = await eoq(4 * demand, order, holding);
      expect([larger / quantity, dearer / total]).toEqual([expect.closeTo(2, 9), expect.closeTo(2, 9)]);
    }),
  );
});

test("a budget that binds is used up exactly, and without backorders shrinks all quantities alike", async () => {
  const item = fc.tuple(amount, cost, cost);
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { minLength: 2, maxLength: 6 }),
      fc.double({ min: 0.1, max: 0.95, noNaN: true }),
      async (items, share) => {
        const column = (index: 0 | 1 | 2): number[][] => items.map((each) => [each[index]]);
        const free = (await callFunction("EOQ", column(0), column(1), column(2))) as number[][];
        const holding = free.reduce((sum, [quantity = 0], index) => sum + (quantity / 2) * (items[index]?.[2] ?? 0), 0);
        const bound = (await callFunction(
          ...["EOQ" as const, column(0), column(1), column(2), null, null, share * holding],
        )) as number[][];
        bound.forEach(([quantity = 0], index) => expect(quantity / (free[index]?.[0] ?? 0)).toBeCloseTo(share, 6));
      },
    ),
  );
});

// Two items alike but for their unit cost: Lagrange multiplier l with Q = sqrt(2 K D / (h + 2 l c / 2 ...)) solved by hand:
// K D = 1000, h = 2, c = 10 and 40; at l = 0.1 the quantities are sqrt(2000 / 3) and sqrt(2000 / 6).
test("a budget on the stock's value presses on dear items most", async () => {
  const [cheap, dear] = [Math.sqrt(2000 / 3), Math.sqrt(2000 / 6)];
  const budget = (10 * cheap + 40 * dear) / 2;
  const answer = (await callFunction("EOQ", [[100], [100]], 10, 2, null, null, budget, [[10], [40]])) as number[][];
  expectWithin(
    { rel: 1e-8 },
    answer.map(([quantity]) => quantity),
    [cheap, dear],
  );
  const wide = (await callFunction("EOQ", [[100], [100]], 10, 2, null, null, 1e9, [[10], [40]])) as number[][];
  expectWithin(
    { rel: 1e-12 },
    wide.map(([quantity]) => quantity),
    [Math.sqrt(1000), Math.sqrt(1000)],
  );
});

const powers = async (demand: number, order: number, holding: number, base: unknown): Promise<number[]> =>
  eoq(demand, order, holding, null, null, null, null, null, null, base);

test("with a base period the cycle is a power of two of it, the cheapest one, and costs at most 6.1 % more", async () => {
  await fc.assert(
    fc.asyncProperty(amount, cost, cost, fc.double({ min: 0.01, max: 1, noNaN: true }), async (...given) => {
      const [demand, order, holding, share] = given;
      const [, best = 0, cycle = 0] = await eoq(demand, order, holding);
      const base = cycle * share;
      const [quantity = 0, cheapest = 0, rounded = 0] = await powers(demand, order, holding, base);
      const power = Math.log2(rounded / base);
      expect(power - Math.round(power)).toBeCloseTo(0, 9);
      // (sqrt(2) + 1 / sqrt(2)) / 2 = 1.0607: Roundy (1985).
      expect(cheapest / best).toBeLessThanOrEqual(0.75 * Math.SQRT2 + 1e-9);
      for (const factor of [0.5, 2]) {
        const [, other = 0] = await eoq(demand, order, holding, null, null, null, null, quantity * factor);
        expect(other).toBeGreaterThanOrEqual(cheapest * (1 - 1e-9));
      }
    }),
  );
});

test("no cycle is shorter than the base period, and without demand there is none", async () => {
  // The best cycle of 1300 units at 8 and 0.225 is 0.2339.
  expect((await powers(1300, 8, 0.225, 1))[2]).toBe(1);
  expect(await powers(0, 8, 0.225, 1)).toEqual([0, 0, ""]);
  expect(await powers(1300, 0, 0.225, 1)).toEqual([0, 0, 0]);
});

describe.each(platforms)("on the %s", (platform) => {
  test("a row an item; without demand nothing is ordered and there is no cycle; blank rate and backorder cost are none", async () => {
    const answer = await callFunction(
      ...(["EOQ", range(platform, [[1300], [null]]), 8, 0.225] as const),
      ...[range(platform, [[null], [5]]), range(platform, [[null], [null]])],
    );
    expectWithin({ rel: 1e-6 }, answer, [
      [304.046780026, 68.4105255059, 0.233882138482],
      [0, 0, ""],
    ]);
  });

  test("a production rate that cannot keep up is an error of its own row", async () => {
    const rates = range(platform, [[2000], [900], [null]]);
    const answer = (await callFunction("EOQ", 1000, 50, 0.5, rates)) as unknown[][];
    expect(answer.map((row) => typeof row[0])).toEqual(["number", "object", "number"]);
    expect(answer[1]?.[0]).toMatchObject({
      code: "#VALUE!",
      message:
        "The production rate 900 is not above the demand 1000: production would never catch up. Enter a higher rate.",
    });
  });
});

test.each([
  ["no holding cost", [1300, 8, 0], "holdingCost, row 1, column 1: 0 is too small. Enter more than 0."],
  ["negative demand", [-1, 8, 1], "demand, row 1, column 1: -1 is too small. Enter 0 or more."],
  [
    "a budget together with a quantity",
    [1300, 8, 1, null, null, 100, null, 50],
    "Give a budget or orderQuantity, not both: a budget chooses the quantities itself.",
  ],
  [
    "a base period together with a budget",
    [1300, 8, 1, null, null, 100, null, null, null, 0.1],
    "basePeriod rounds the best quantity to a cycle: leave out budget and orderQuantity, or basePeriod.",
  ],
  ["a budget of nothing", [1300, 8, 1, null, null, 0], "budget must be more than 0, not 0."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("EOQ", ...given)).toEqual({ error: "#VALUE!", sentence });
});
