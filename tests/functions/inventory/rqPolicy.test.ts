import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("inventory_management");
const rq = async (...given: unknown[]): Promise<number[]> =>
  ((await callFunction("RQPOLICY", ...given)) as number[][])[0] ?? [];

describe.each(platforms)("on the %s", (platform) => {
  const blank = range(platform, [[null]]);

  test("INV-RQ-01: Hadley and Whitin's iteration with a cost of each unit short", async () => {
    const { inputs, expected, tolerance } = known("INV-RQ-01");
    const leadTime = inputs.lead_time_demand_mean / inputs.demand_per_year;
    const answer = await rq(
      ...[inputs.demand_per_year, inputs.lead_time_demand_sd / Math.sqrt(leadTime), leadTime, inputs.order_cost],
      ...[inputs.holding_cost_per_unit_year, inputs.stockout_cost_per_unit, "eil", blank],
    );
    expectWithin(tolerance, answer, [expected.reorder_point, expected.order_quantity, expected.annual_cost]);
  });

  test("INV-RQ-02: exact cost of a given policy under normal demand", async () => {
    const { inputs, expected, tolerance } = known("INV-RQ-02");
    const answer = await rq(...costsOf(inputs), null, inputs.Q, inputs.r);
    expectWithin(tolerance, answer, [inputs.r, inputs.Q, expected.cost]);
  });

  test("INV-RQ-05: EOQ with backorders and its best reorder point", async () => {
    const { inputs, expected, tolerance } = known("INV-RQ-05");
    expectWithin(tolerance, await rq(...costsOf(inputs), "eoqb"), [expected.r, expected.Q, expected.cost]);
  });

  test("INV-RQ-08: the optimum under Poisson demand", async () => {
    const { inputs, expected, tolerance } = known("INV-RQ-08");
    const given = [inputs.demand_mean_per_year, blank, inputs.lead_time_years, inputs.fixed_cost];
    const answer = await rq(...given, inputs.holding_cost, inputs.stockout_cost, "poisson");
    expectWithin(tolerance, answer, [expected.r, expected.Q, expected.cost]);
  });

  test("blank demand, lead time, scatter and order cost are 0 and have an answer", async () => {
    const rows = range(platform, [
      [null, 5, 0.1, 8],
      [100, null, 0.1, 8],
      [100, 5, null, 8],
      [100, 5, 0.1, null],
    ]);
    const column = (index: number): unknown[][] => rows.map((row) => [row[index]]);
    const answer = (await callFunction("RQPOLICY", column(0), column(1), column(2), column(3), 2, 18)) as number[][];
    // Without scatter: EOQ with backorders, Q = sqrt(2 K D (h + p) / (h p)), owed Q h / (h + p), cost h p / (h + p) x Q.
    const quantity = Math.sqrt((1600 * 20) / 36);
    const normal90 = 1.2815515655446004;
    expectWithin({ rel: 1e-9, abs: 1e-9 }, answer.slice(0, 3), [
      [0, 0, 0],
      [10 - quantity / 10, quantity, 1.8 * quantity],
      [-quantity / 10, quantity, 1.8 * quantity],
    ]);
    // Free orders are placed all the time: a base stock at the newsvendor's quantile, norm.ppf(0.9) of scipy 1.17.1.
    expectWithin({ rel: 1e-9 }, answer[3]?.slice(0, 2), [10 + 5 * Math.sqrt(0.1) * normal90, 0]);
  });
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function costsOf(inputs: any): unknown[] {
  const { demand_mean_per_year, demand_sd_per_year, lead_time_years } = inputs;
  return [
    ...[demand_mean_per_year, demand_sd_per_year, lead_time_years],
    ...[inputs.fixed_cost, inputs.holding_cost, inputs.stockout_cost],
  ];
}

// scipy 1.17.1: Nelder-Mead on the cost by quadrature of the loss function.
test("the exact optimum, with a lead time that varies too", async () => {
  const answer = await rq(1300, 150, 1 / 12, 8, 0.225, 7.5);
  expectWithin({ rel: 1e-5 }, answer, [126.86706319, 328.4491419, 78.07114627035]);
  const varied = await rq(25, 20, 4, 8, 0.004, 0.15, null, null, null, 1);
  expectWithin({ rel: 1e-5 }, varied, [125.06520642, 341.93640716, 1.46800646035]);
});

const demand = fc.double({ min: 1, max: 1e4, noNaN: true });
const variation = fc.double({ min: 0.01, max: 1.5, noNaN: true });
const leadTime = fc.double({ min: 0, max: 2, noNaN: true });
const order = fc.double({ min: 0.1, max: 500, noNaN: true });
const holding = fc.double({ min: 0.01, max: 50, noNaN: true });
const ratio = fc.double({ min: 0.2, max: 200, noNaN: true });
const factor = fc.double({ min: 0.5, max: 2, noNaN: true });

test("no other reorder point and quantity cost less, and the approximations never less", async () => {
  await fc.assert(
    fc.asyncProperty(
      ...[demand, variation, leadTime, order, holding, ratio, factor, fc.double({ min: -1, max: 1, noNaN: true })],
      async (mean, spread, time, fixed, hold, penalty, scale, shift) => {
        const costs = [mean, mean * spread, time, fixed, hold, hold * penalty] as const;
        const [point = 0, quantity = 0, best = 0] = await rq(...costs);
        const other = await rq(...costs, "exact", quantity * scale, point + shift * quantity);
        expect(other[2]).toBeGreaterThanOrEqual(best * (1 - 1e-9));
        for (const method of ["eoqb", "eoqss"]) {
          const [, , cost = 0] = await rq(...costs, method);
          expect(cost).toBeGreaterThanOrEqual(best * (1 - 1e-9));
          // Zheng (1992), theorem 4, for his EOQ with backorders.
          if (method === "eoqb") expect(cost).toBeLessThanOrEqual(best * 1.125);
        }
        const [, , fixedQuantity = 0] = await rq(...costs, null, quantity);
        expect(fixedQuantity / best).toBeCloseTo(1, 9);
      },
    ),
  );
});

test("at the optimum the cost of the lowest and of the highest position is the cost itself", async () => {
  await fc.assert(
    fc.asyncProperty(
      ...[demand, variation, leadTime, order, holding, ratio],
      async (mean, spread, time, fixed, hold, penalty) => {
        const costs = [mean, mean * spread, time, fixed, hold, hold * penalty] as const;
        const [point = 0, quantity = 0, best = 0] = await rq(...costs);
        // The cost of a single position: a lot of almost nothing whose order is free.
        const free = [mean, mean * spread, time, 0, hold, hold * penalty, null, quantity * 1e-6] as const;
        for (const position of [point, point + quantity]) {
          const [, , cost = 0] = await rq(...free, position);
          expect(cost / best).toBeCloseTo(1, 3);
        }
      },
    ),
  );
});

test("under Poisson demand no other whole policy costs less, and a given quantity gets its best reorder point", async () => {
  const small = fc.double({ min: 0.2, max: 60, noNaN: true });
  const move = fc.integer({ min: -4, max: 4 });
  const spread = fc.constantFrom(0, 0.3);
  await fc.assert(
    fc.asyncProperty(
      ...[small, fc.constantFrom(0, 0.05, 0.5, 2), order, holding, ratio, move, move, spread],
      async (mean, time, fixed, hold, penalty, up, more, sdTime) => {
        const costs = [mean, 0, time, fixed, hold, hold * penalty, "poisson"] as const;
        const [point = 0, quantity = 0, best = 0] = await rq(...costs, null, null, sdTime);
        const size = Math.max(1, quantity + more);
        const [, , other = 0] = await rq(...costs, size, point + up, sdTime);
        expect(other).toBeGreaterThanOrEqual(best * (1 - 1e-9));
        const [, , found = 0] = await rq(...costs, size, null, sdTime);
        expect(found).toBeLessThanOrEqual(other * (1 + 1e-9));
        expect(found).toBeGreaterThanOrEqual(best * (1 - 1e-9));
        const [, , same = 0] = await rq(...costs, quantity, point, sdTime);
        expect(same / best).toBeCloseTo(1, 9);
      },
    ),
    { numRuns: 60 },
  );
});

test("Poisson demand of a large mean is nearly normal, and 10^6 is no matter", async () => {
  const costs = [4, 2e3, 50] as const;
  const [point = 0, quantity = 0, cost = 0] = await rq(1e6, 0, 1, ...costs, "poisson");
  const [normalPoint = 0, normalQuantity = 0, normalCost = 0] = await rq(1e6, 1000, 1, ...costs);
  expect(Math.abs(point - normalPoint)).toBeLessThan(3);
  expect(Math.abs(quantity - normalQuantity)).toBeLessThan(3);
  expect(cost / normalCost).toBeCloseTo(1, 3);
});

test("extreme costs and scatter have an answer that no approximation beats", async () => {
  const wide = (low: number, high: number): fc.Arbitrary<number> =>
    fc.double({ min: low, max: high, noNaN: true }).map((exponent) => 10 ** exponent);
  await fc.assert(
    fc.asyncProperty(
      ...[wide(-3, 8), wide(-6, 6), wide(-3, 1), wide(-6, 6), wide(-3, 3), wide(-3, 6)],
      async (mean, spread, time, fixed, hold, penalty) => {
        const costs = [mean, mean * spread, time, fixed, hold, hold * penalty] as const;
        const [, quantity = 0, best = 0] = await rq(...costs);
        expect(quantity).toBeGreaterThan(0);
        expect(best).toBeGreaterThan(0);
        for (const method of ["eoqb", "eoqss"])
          expect((await rq(...costs, method))[2]).toBeGreaterThanOrEqual(best * (1 - 1e-6));
      },
    ),
  );
});

test("the units of quantity and money do not matter", async () => {
  const [point = 0, quantity = 0, cost = 0] = await rq(1300, 150, 1 / 12, 8, 0.225, 7.5);
  for (const [units, money] of [
    [2 ** 40, 2 ** -30],
    [2 ** -40, 2 ** 30],
  ] as const) {
    const scaled = [1300 * units, 150 * units, 1 / 12, 8 * money, (0.225 * money) / units, (7.5 * money) / units];
    expectWithin({ rel: 1e-9 }, await rq(...scaled), [point * units, quantity * units, cost * money]);
  }
});

test("a block agrees with single calls, and an item without an answer has its error alone", async () => {
  const block = (await callFunction("RQPOLICY", [[200], [200], [300]], 30, 0.5, 50, 2, [[25], [0.1], [40]], "eil")) as (
    number | { code: string; message: string }
  )[][];
  expect(block[0]).toEqual(await rq(200, 30, 0.5, 50, 2, 25, "eil"));
  expect(block[2]).toEqual(await rq(300, 30, 0.5, 50, 2, 40, "eil"));
  expect(block[1]?.[0]).toMatchObject({
    code: "#N/A",
    message:
      "Being short costs so little that no reorder point pays: holding 100 units costs more than all of the demand being short. Raise backorderCost, or order to demand.",
  });
  const items = Array.from({ length: 10_000 }, (_, item) => 100 + (item % 50));
  const many = (await callFunction(
    "RQPOLICY",
    items.map((mean) => [mean]),
    20,
    0.1,
    8,
    0.2,
    5,
  )) as number[][];
  for (const item of [0, 49, 9_999]) expect(many[item]).toEqual(await rq(items[item], 20, 0.1, 8, 0.2, 5));
});

test.each([
  [
    "no backorder cost",
    [1300, 150, 0.1, 8, 0.2, 0],
    "backorderCost, row 1, column 1: 0 is too small. Enter more than 0.",
  ],
  ["a negative deviation", [1300, -1, 0.1, 8, 0.2, 7], "deviation, row 1, column 1: -1 is too small. Enter 0 or more."],
  [
    "a reorder point alone",
    [1300, 150, 0.1, 8, 0.2, 7, null, null, 100],
    "reorderPoint needs orderQuantity: give both, or let the reorder point be found.",
  ],
  [
    "half a unit under Poisson",
    [12, 0, 0.5, 4, 4, 28, "poisson", 6.5],
    "orderQuantity, row 1, column 1: 6.5 is not a whole number.",
  ],
  [
    "an unknown method",
    [12, 0, 0.5, 4, 4, 28, "eoq"],
    'method must be one of exact, poisson, eoqb, eoqss, eil, not the text "eoq". Did you mean eoqb?',
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("RQPOLICY", ...given)).toEqual({ error: "#VALUE!", sentence });
});
