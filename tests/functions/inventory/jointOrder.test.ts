import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

type Row = readonly [number | "", number | "", number | "", number];
const joint = async (...given: unknown[]): Promise<Row[]> => (await callFunction("JOINTORDER", ...given)) as Row[];
const known = referenceCases("inventory_management");
const totalOf = (rows: readonly Row[]): number => rows.at(-1)?.[3] ?? NaN;
const multiplesOf = (rows: readonly Row[]): unknown[] => rows.slice(0, -1).map(([multiple]) => multiple);

describe.each(platforms)("on the %s", (platform) => {
  const column = (values: readonly unknown[]): unknown[][] =>
    range(
      platform,
      values.map((value) => [value]),
    );

  test.each(["INV-JRP-01", "INV-JRP-04"])("%s: Silver's heuristic and the optimum", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const costs = [column(inputs.demand_rates), column(inputs.individual_fixed_costs), column(inputs.holding_costs)];
    const silver = await joint(...costs, inputs.shared_fixed_cost, "heuristic");
    expect(multiplesOf(silver)).toEqual(expected.silver_multiples);
    expectWithin(tolerance, [silver.at(-1)?.[1], totalOf(silver)], [expected.silver_base_cycle, expected.silver_cost]);
    const optimal = await joint(...costs, inputs.shared_fixed_cost);
    expect(multiplesOf(optimal)).toEqual(expected.optimal_multiples);
    expectWithin(tolerance, totalOf(optimal), expected.optimal_cost);
  });

  test("INV-JRP-05: every item alone, and every item in every order", async () => {
    const { inputs, expected, tolerance } = known("INV-JRP-05");
    const costs = [column(inputs.demand_per_year), column(inputs.product_order_cost)];
    const holding = inputs.unit_cost * inputs.carrying_rate;
    const alone = await joint(...costs, holding, inputs.shared_order_cost, "independent");
    const lots = alone.slice(0, -1).map(([, , quantity]) => quantity);
    expectWithin(tolerance, [lots, totalOf(alone)], [expected.independent_lots, expected.independent_cost]);
    const together = await joint(...costs, holding, inputs.shared_order_cost, "complete");
    const jointLots = together.slice(0, -1).map(([, , quantity]) => quantity);
    expectWithin(tolerance, [jointLots, totalOf(together)], [expected.joint_lots, expected.joint_cost]);
    expectWithin(tolerance, 1 / Number(together.at(-1)?.[1]), expected.joint_orders_per_year);
  });

  test("INV-JRP-06: tailored aggregation", async () => {
    const { inputs, expected, tolerance } = known("INV-JRP-06");
    const rows = await joint(
      ...[column(inputs.demand_per_year), column(inputs.product_order_cost)],
      ...[inputs.unit_cost * inputs.carrying_rate, inputs.shared_order_cost, "tailored"],
    );
    expect(multiplesOf(rows)).toEqual(expected.multiples);
    expectWithin(
      tolerance,
      [1 / Number(rows.at(-1)?.[1]), totalOf(rows)],
      [expected.orders_per_year, expected.total_cost],
    );
  });

  test("items without demand are never ordered and leave the others alone", async () => {
    for (const method of ["optimal", "heuristic", "tailored", "complete"]) {
      const rows = await joint(
        column([1, null, 1, 1]),
        [[120], [5], [840], [300]],
        [[160], [9], [20], [50]],
        600,
        method,
      );
      const without = await joint(column([1, 1, 1]), [[120], [840], [300]], [[160], [20], [50]], 600, method);
      expect(rows).toEqual([without[0], ["", "", 0, 0], ...without.slice(1)]);
    }
    expect(await joint(column([null, null]), 1, 1, 5)).toEqual([
      ["", "", 0, 0],
      ["", "", 0, 0],
      ["", "", "", 0],
    ]);
  });

  test("items that add nothing to an order are in every order", async () => {
    const rows = await joint([[100], [1]], column([null, 50]), 1, 20);
    expect(rows[0]?.[0]).toBe(1);
    expect(rows[1]?.[0]).toBeGreaterThan(1);
  });
});

const item = fc.record({
  demand: fc.double({ min: 0.5, max: 5000, noNaN: true }),
  order: fc.double({ min: 0, max: 300, noNaN: true }),
  holding: fc.double({ min: 0.05, max: 50, noNaN: true }),
});
const columns = (given: readonly { demand: number; order: number; holding: number }[]): number[][][] => [
  given.map(({ demand }) => [demand]),
  given.map(({ order }) => [order]),
  given.map(({ holding }) => [holding]),
];
const major = fc.double({ min: 0.5, max: 2000, noNaN: true });

test("no multiples up to 6 cost less than the optimal ones: all of them tried, for three items", async () => {
  const three = fc.array(item, { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(three, major, async (given, shared) => {
      const best = totalOf(await joint(...columns(given), shared));
      let least = Infinity;
      for (let code = 0; code < 216; code++) {
        const multiples = [1 + (code % 6), 1 + (Math.floor(code / 6) % 6), 1 + Math.floor(code / 36)];
        const ordering = given.reduce((sum, { order }, index) => sum + order / (multiples[index] ?? 1), shared);
        const holding = given.reduce(
          (sum, each, index) => sum + ((multiples[index] ?? 1) * each.holding * each.demand) / 2,
          0,
        );
        least = Math.min(least, 2 * Math.sqrt(ordering * holding));
      }
      expect(best).toBeLessThanOrEqual(least * (1 + 1e-9));
    }),
  );
});

test("the optimum is never dearer than any other way, nor cheaper than the items' own orders without the shared cost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 12 }), major, async (given, shared) => {
      const rows = await joint(...columns(given), shared);
      const best = totalOf(rows);
      for (const method of ["heuristic", "tailored", "complete", "independent"])
        expect(totalOf(await joint(...columns(given), shared, method))).toBeGreaterThanOrEqual(best * (1 - 1e-9));
      const alone = given.reduce((sum, each) => sum + Math.sqrt(2 * each.order * each.holding * each.demand), 0);
      expect(best).toBeGreaterThanOrEqual(alone * (1 - 1e-9));
      // The rows and the shared cost of every joint order add up.
      const cycle = Number(rows.at(-1)?.[1]);
      const sum = rows.slice(0, -1).reduce((total, [, , , cost]) => total + cost, shared / cycle);
      expect(sum / best).toBeCloseTo(1, 9);
      rows.slice(0, -1).forEach(([multiple, own, quantity], index) => {
        expect(Number(own) / cycle).toBeCloseTo(Number(multiple), 9);
        expect(Number(quantity) / (given[index]?.demand ?? 1)).toBeCloseTo(Number(own), 6);
      });
    }),
  );
});

test("a small shared cost leaves the items nearly their own cycles", async () => {
  const given = [
    [[1000], [300], [20]],
    [[50], [80], [30]],
    [[2], [3], [5]],
  ];
  const alone = totalOf(await joint(...given, 0, "independent"));
  expect(totalOf(await joint(...given, 1e-6)) / alone).toBeLessThan(1.0001);
});

test("300 items have their optimum, in any unit of money and quantity", async () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    demand: 10 + ((index * 37) % 1000),
    order: 5 + ((index * 13) % 90),
    holding: 0.5 + ((index * 7) % 20),
  }));
  const best = await joint(...columns(many), 400);
  expect(totalOf(best)).toBeLessThanOrEqual(totalOf(await joint(...columns(many), 400, "heuristic")));
  const scaled = many.map(({ demand, order, holding }) => ({
    demand: demand * 2 ** 40,
    order: order * 2 ** -20,
    holding: holding * 2 ** -60,
  }));
  const other = await joint(...columns(scaled), 400 * 2 ** -20);
  expect(multiplesOf(other)).toEqual(multiplesOf(best));
  expect((totalOf(other) * 2 ** 20) / totalOf(best)).toBeCloseTo(1, 9);
});

test.each([
  [
    "no holding cost",
    [[[100], [50]], 1, [[0], [2]], 10],
    "holdingCost, row 1, column 1: 0 is too small. Enter more than 0.",
  ],
  ["a negative shared cost", [100, 1, 2, -10], "majorCost must be 0 or more, not -10."],
  [
    "nothing to share",
    [[[100], [50]], 1, 2, 0],
    "Without a majorCost nothing is saved by ordering together. Use the method independent, or AOP.EOQ.",
  ],
  [
    "unequal lengths",
    [[[1], [2], [3]], [[1], [2]], 2, 10],
    "orderCost must have one value, or one for each of the 3 rows. It has 2 rows and 1 columns.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("JOINTORDER", ...given)).toEqual({ error: "#VALUE!", sentence });
});
