import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("inventory_management");
const discount = async (...given: unknown[]): Promise<number[]> =>
  ((await callFunction("EOQ.DISCOUNT", ...given)) as number[][])[0] ?? [];

describe.each(platforms)("on the %s", (platform) => {
  test.each([
    ["INV-AUD-01", "allunits"],
    ["INV-AUD-02", "allunits"],
    ["INV-AUD-03", "allunits"],
    ["INV-AUD-04", "allunits"],
    ["INV-AUD-05", "allunits"],
    ["INV-INC-01", "incremental"],
    ["INV-INC-02", "incremental"],
    ["INV-INC-03", "incremental"],
  ])("%s (%s): quantity, tier and cost", async (id, type) => {
    const { inputs, expected, tolerance } = known(id);
    const { breakpoints, unit_costs } = inputs as { breakpoints: number[]; unit_costs: number[] };
    const prices = range(
      platform,
      breakpoints.map((from, tier) => [from === 0 ? null : from, unit_costs[tier]]),
    );
    const { demand_per_year, fixed_cost, carrying_rate } = inputs;
    const [quantity = 0, price, cost] = await discount(demand_per_year, fixed_cost, carrying_rate, prices, type);
    expectWithin(tolerance, [quantity, cost], [expected.order_quantity, expected.total_annual_cost]);
    expect(breakpoints.findLastIndex((from) => from <= quantity)).toBe(expected.tier_index);
    if (type === "allunits") expect(price).toBe(unit_costs[expected.tier_index]);
  });

  test("each item has its own prices, under its name in any spelling; a heading and blank rows do not count", async () => {
    const prices = range(platform, [
      ["Item", "From", "Price"],
      ["Bolt", null, 0.75],
      ["Bolt", 400, 0.72],
      [null, null, null],
      ["NUT", null, 5],
      ["bolt ", 800, 0.68],
      ["Nut", 1000, 4.8],
    ]);
    const answer = await callFunction(
      ...["EOQ.DISCOUNT" as const, [[1300], [5000], [null]], [[8], [49], [1]], [[0.3], [0.2], [0.2]], prices, null],
      [["Bolt"], ["Nut"], ["Nut"]],
    );
    // INV-AUD-01, and INV-AUD-05 without its last price.
    expectWithin({ rel: 1e-9 }, answer, [
      [800, 0.68, 978.6, 800 / 1300],
      [1000, 4.8, 24725, 0.2],
      [0, 5, 0, ""],
    ]);
  });
});

test("a given order costs its goods, orders and stock", async () => {
  const prices = [
    [0, 0.75],
    [400, 0.72],
    [800, 0.68],
  ];
  // By hand: 1300 x 0.72 + 8 x 1300 / 500 + 0.3 x 0.72 x 250 = 936 + 20.8 + 54.
  expectWithin({ rel: 1e-12 }, await discount(1300, 8, 0.3, prices, null, null, 500), [500, 0.72, 1010.8, 500 / 1300]);
  // Incremental: 400 at 0.75 and 100 at 0.72 are 372 an order, 0.744 a unit.
  const stepwise = await discount(1300, 8, 0.3, prices, "incremental", null, 500);
  expectWithin({ rel: 1e-12 }, stepwise, [500, 0.744, 1300 * 0.744 + 20.8 + 0.3 * 0.744 * 250, 500 / 1300]);
});

test("the first quantity of the list is the smallest order", async () => {
  expect((await discount(1300, 8, 0.3, [[1000, 0.75]]))[0]).toBe(1000);
  expect(await callFunction("EOQ.DISCOUNT", 1300, 8, 0.3, [[1000, 0.75]], null, null, 500)).toEqual({
    error: "#VALUE!",
    sentence: "orderQuantity 500 is below the smallest order of the price list, 1000. Order more, or add its price.",
  });
});

const positive = (max: number): fc.Arbitrary<number> => fc.double({ min: 0.01, max, noNaN: true });
const list = fc
  .array(fc.tuple(fc.double({ min: 1, max: 500, noNaN: true }), fc.double({ min: 0.7, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((steps) => {
    let [from, price] = [0, 10];
    return steps.map(([step, factor], index) => {
      if (index > 0) [from, price] = [from + step, price * factor];
      return [from, price];
    });
  });

test("no other order costs less, under either kind of discount", async () => {
  const kinds = fc.constantFrom("allunits", "incremental");
  const other = fc.double({ min: 0.1, max: 4000, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      ...[positive(1e4), positive(500), fc.double({ min: 0.01, max: 0.9, noNaN: true }), list, kinds, other],
      async (demand, order, rate, prices, kind, quantity) => {
        const costs = [demand, order, rate, prices, kind, null] as const;
        const [, , best = 0] = await discount(...costs);
        const candidates = [quantity, ...prices.map(([from = 0]) => from).filter((from) => from > 0)];
        for (const candidate of candidates) {
          const [, , cost = 0] = await discount(...costs, candidate);
          expect(cost).toBeGreaterThanOrEqual(best * (1 - 1e-9));
        }
      },
    ),
  );
});

test("with one price it is the EOQ, and incremental discounts never save more than all-units ones", async () => {
  await fc.assert(
    fc.asyncProperty(positive(1e4), positive(500), positive(0.9), list, async (demand, order, rate, prices) => {
      const [quantity, , cost = 0] = await discount(demand, order, rate, [[0, 10]]);
      const [[best, holding = 0] = []] = (await callFunction("EOQ", demand, order, 10 * rate)) as number[][];
      expectWithin({ rel: 1e-9 }, [quantity, cost], [best, 10 * demand + holding]);
      const [, , all = 0] = await discount(demand, order, rate, prices);
      const [, , some = 0] = await discount(demand, order, rate, prices, "incremental");
      expect(all).toBeLessThanOrEqual(some * (1 + 1e-9));
    }),
  );
});

test.each([
  [
    "prices that rise",
    [
      1300,
      8,
      0.3,
      [
        [0, 0.75],
        [400, 0.78],
      ],
    ],
    "Price break 2 of the item (from 400) costs 0.78, more than the one before. Prices must not rise with the quantity.",
  ],
  [
    "quantities that fall",
    [
      1300,
      8,
      0.3,
      [
        [0, 0.75],
        [400, 0.7],
        [300, 0.6],
      ],
    ],
    "Price break 3 of the item starts at 300, which is not above the one before. List the quantities in rising order, each once.",
  ],
  ["30 for 0.3", [1300, 8, 30, [[0, 0.75]]], "holdingRate, row 1, column 1: 30 is too large. Enter 1 or less."],
  [
    "a price of 0",
    [
      1300,
      8,
      0.3,
      [
        [0, 1],
        [5, 0],
      ],
    ],
    "priceBreaks, row 2, column 2: 0 is too small. Enter more than 0.",
  ],
  [
    "an item without prices",
    [1300, 8, 0.3, [["Bolt", 0, 0.75]], null, "Nut"],
    '"Nut" has no row in priceBreaks. Add its prices, or correct the name.',
  ],
  [
    "too few names",
    [[[1], [2], [3]], 8, 0.3, [["Bolt", 0, 0.75]], null, [["Bolt"], ["Nut"]]],
    "items must have one name for each of the 3 rows of demand. It has 2.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("EOQ.DISCOUNT", ...given)).toEqual({ error: "#VALUE!", sentence });
});
