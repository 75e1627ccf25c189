import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");
const close = { rel: 1e-12, abs: 1e-12 };
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe.each(platforms)("BREAKEVEN answers the reference cases on the %s", (platform) => {
  const cell = (value: number): unknown[][] => range(platform, [[value]]);

  test("COS-CVP-01: break-even and target profit of a product", async () => {
    const { inputs, expected, tolerance } = known("COS-CVP-01");
    const given = [inputs.fixed_cost, inputs.price, inputs.variable_cost, inputs.target_profit].map(cell);
    const [row = []] = (await callFunction("BREAKEVEN", ...given)) as number[][];
    const {
      breakeven_units: units,
      breakeven_revenue: money,
      contribution_margin: margin,
      cm_ratio: ratio,
      target_units: wanted,
    } = expected;
    expectWithin(tolerance, row.slice(0, 5), [units, money, margin, ratio, wanted]);
  });

  test("COS-CVP-03: several products in a mix", async () => {
    const { inputs, expected, tolerance } = known("COS-CVP-03");
    const lists = [inputs.prices, inputs.variable_costs, inputs.mix].map((list) => range(platform, column(list)));
    const [prices, variables, mix] = lists;
    const [row = []] = (await callFunction("BREAKEVEN", inputs.fixed_cost, prices, variables, null, mix)) as number[][];
    expectWithin(tolerance, row.slice(0, 3), [
      expected.breakeven_bundles,
      expected.breakeven_revenue,
      expected.cm_per_bundle,
    ]);
  });
});

test("a target after tax is earned before tax", async () => {
  // By hand: 960 after 40 % tax is 1,600 before; (2,000 + 1,600) / 80 = 45.
  const [row = []] = (await callFunction("BREAKEVEN", 2000, 200, 120, 960, null, null, 0.4)) as number[][];
  expectWithin(close, row.slice(4, 6), [45, 9000]);
});

test("leverage is the rise of profit for a rise of sales", async () => {
  const [plan = []] = (await callFunction("BREAKEVEN", 2000, 200, 120, null, null, 40)) as number[][];
  const [more = []] = (await callFunction("BREAKEVEN", 2000, 200, 120, null, null, 44)) as number[][];
  expectWithin(close, (more[9] ?? 0) / (plan[9] ?? 1) - 1, 0.1 * (plan[10] ?? 0));
});

test("below break-even the margin of safety is negative and there is no leverage", async () => {
  const [row = []] = (await callFunction("BREAKEVEN", 2000, 200, 120, null, null, 20)) as unknown[][];
  expectWithin(close, row.slice(6), [-5, -1000, -0.25, -400, ""]);
});

test("products one by one; one that loses on every unit leaves the others", async () => {
  const answer = (await callFunction("BREAKEVEN", column([100, 50]), column([10, 10]), column([5, 12]))) as unknown[][];
  expectWithin(close, answer[0]?.slice(0, 4), [20, 200, 5, 0.5]);
  expect(answer[1]?.[0]).toMatchObject({ code: "#N/A" });
  const across = (await callFunction("BREAKEVEN", 100, [[10, 20]], 5)) as unknown[][];
  expect([across.length, across[0]?.length]).toEqual([11, 2]);
});

const money = fc.double({ min: 0.01, max: 1e6, noNaN: true });

test("at break-even a mix earns nothing, at the target the target; a bundle of one is a product", async () => {
  const products = fc.array(
    fc.tuple(money, fc.double({ min: 0, max: 0.95, noNaN: true }), fc.integer({ min: 1, max: 9 })),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(money, products, money, async (fixed, given, target) => {
      const [prices, variables, mix] = [
        given.map(([price]) => price),
        given.map(([price, share]) => price * share),
        given.map(([, , units]) => units),
      ];
      const lists = [prices, variables].map(column);
      const rows = (await callFunction(
        "BREAKEVEN",
        fixed,
        ...lists,
        target,
        column(mix),
        null,
        null,
        "products",
      )) as number[][];
      const earned = (at: number): number =>
        rows.reduce(
          (sum, row, product) => sum + (row[at] ?? 0) * ((prices[product] ?? 0) - (variables[product] ?? 0)),
          0,
        );
      expectWithin({ rel: 1e-9 }, earned(0), fixed);
      expectWithin({ rel: 1e-9 }, earned(2), fixed + target);
    }),
  );
  const single = await callFunction("BREAKEVEN", 100, 10, 5, 20, null, 30);
  expect(await callFunction("BREAKEVEN", 100, 10, 5, 20, 1, 30)).toEqual(single);
});

test.each([
  [
    "a mix of nothing",
    [100, 10, 5, null, [[0], [0]]],
    "mix is 0 for every product. Enter the units of each in one bundle.",
  ],
  [
    "products without a mix",
    [100, 10, 5, null, null, null, null, "products"],
    "The output products needs mix: the units of each product in one bundle.",
  ],
  ["a price of 0", [100, 0, 5], "price, row 1, column 1: 0 is too small. Enter more than 0."],
  ["a tax of 100 %", [100, 10, 5, 1, null, null, 1], "taxRate must be less than 1, not 1."],
  [
    "two fixed costs of one mix",
    [column([1, 2]), 10, 5, null, 1],
    "fixed must have one value, or one for each of the 1 rows. It has 2 rows and 1 columns.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("BREAKEVEN", ...given)).toEqual({ error: "#VALUE!", sentence });
});

test("a price below the variable cost never breaks even", async () => {
  expect(await callFunction("BREAKEVEN", 100, 10, 12)).toEqual({
    error: "#N/A",
    sentence: "A price of 10 against a variable cost of 12 leaves nothing for the fixed cost: no volume breaks even.",
  });
});
