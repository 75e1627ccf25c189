import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases, type ReferenceCase } from "../../support/referenceCases";

const known = referenceCases("cost_management");
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const none = [null, null, null, null, null];

interface Bridge {
  readonly [label: string]: number;
}
const bridge = async (...given: unknown[]): Promise<Bridge> =>
  Object.fromEntries((await callFunction("PVM", ...given)) as [string, number][]);

describe.each(platforms)("PVM answers the reference cases on the %s", (platform) => {
  const side = (values: readonly unknown[]): unknown[][] => range(platform, column(values));
  const sides = ({ inputs }: ReferenceCase): unknown[] =>
    [inputs.qty_base, inputs.price_base, inputs.qty_actual, inputs.price_actual].map(side);

  test("COS-PVM-01: price, volume and mix of revenue", async () => {
    const reference = known("COS-PVM-01");
    const { expected, tolerance } = reference;
    const found = await bridge(...sides(reference));
    expectWithin(
      tolerance,
      [found.Plan, found.Actual, found.Price, found.Volume, found.Mix, (found.Actual ?? 0) - (found.Plan ?? 0)],
      [expected.base, expected.actual, expected.price, expected.volume, expected.mix, expected.total],
    );
  });

  test("COS-PVM-02: new and discontinued items", async () => {
    const reference = known("COS-PVM-02");
    const { expected, tolerance } = reference;
    const found = await bridge(...sides(reference));
    expectWithin(
      tolerance,
      [found.Price, found.Volume, found["Discontinued items"], found["New items"], found.Mix],
      [expected.price, expected.volume, expected.discontinued, expected.new, 0],
    );
    expect(found.Check).toBe(0);
  });

  test("COS-PVM-03: margin with cost", async () => {
    const reference = known("COS-PVM-03");
    const { expected, tolerance } = reference;
    const found = await bridge(
      ...sides(reference),
      side(reference.inputs.cost_base),
      side(reference.inputs.cost_actual),
    );
    expectWithin(
      tolerance,
      [found.Plan, found.Actual, found.Price, found.Cost, found.Volume, found.Mix],
      [expected.base_margin, expected.actual_margin, expected.price, expected.cost, expected.volume, expected.mix],
    );
  });
});

test("COS-PVM-04: sales-quantity and sales-mix variance", async () => {
  const { inputs, expected, tolerance } = known("COS-PVM-04");
  const margin = column(inputs.contribution_margin);
  const found = await bridge(column(inputs.budget_qty), margin, column(inputs.actual_qty), margin);
  expectWithin(tolerance, [found.Mix, found.Volume], [expected.sales_mix_variance, expected.sales_quantity_variance]);
  expectWithin(tolerance, (found.Mix ?? 0) + (found.Volume ?? 0), expected.sales_volume_variance);
});

// By hand: 100 at 10 foreign, 1.0 -> 1.1; price +1 at the plan's rate = 120, rate on 120 x 11 = 132, volume 20 x 10 = 200.
test("exchange rates: price at the plan's rate, the rate's change at actual price and quantity", async () => {
  const given = [100, 10, 120, 11, null, null, null, 1, 1.1];
  expect(await callFunction("PVM", ...given, "effects")).toEqual([[120, 200, 0, 0, 0, 0, expect.closeTo(132, 9)]]);
});

const quantity = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -50, max: -1 }));
const price = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 500, noNaN: true }));
const rate = fc.double({ min: 0.1, max: 10, noNaN: true });
const item = fc.tuple(quantity, price, quantity, price, price, price, rate, rate);

test("whatever the inputs: plan plus effects is actual, item by item, and the bridge closes to zero", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 8 }), async (items) => {
      const take = (index: number): unknown[][] => column(items.map((each) => each[index]));
      const given = [take(0), take(1), take(2), take(3), take(4), take(5), null, take(6), take(7)];
      const rows = (await callFunction("PVM", ...given, "items")) as number[][];
      rows.forEach((row, index) => {
        const [planned, priced, actual, charged] = items[index] ?? [0, 0, 0, 0];
        const sum = row.slice(0, -1).reduce((total, each) => total + each, 0);
        const size = row.reduce((total, each) => total + Math.abs(each), 1);
        expect(Math.abs(sum - (row.at(-1) ?? 0))).toBeLessThanOrEqual(1e-9 * size);
        // A zero on one side is never a price effect.
        if (planned === 0 || actual === 0 || priced === 0 || charged === 0) expect(row[1]).toBe(0);
      });
      expect((await bridge(...given)).Check).toBe(0);
    }),
  );
});

test("equal growth of all items has no mix, and equal prices no price effect", async () => {
  const quantities = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(quantities, fc.double({ min: 0.1, max: 4, noNaN: true }), async (planned, growth) => {
      const prices = column(planned.map((_, index) => 5 + index));
      const actual = column(planned.map((units) => units * growth));
      const [effects = []] = (await callFunction(
        "PVM",
        column(planned),
        prices,
        actual,
        prices,
        ...none,
        "effects",
      )) as number[][];
      expect(effects[0]).toBe(0);
      expect(Math.abs(effects[2] ?? 1)).toBeLessThan(1e-6);
    }),
  );
});

test("items by key; a row of items works like a column", async () => {
  const answer = await callFunction(
    "PVM",
    [[100, 0]],
    [[10, 0]],
    [[110, 20]],
    [[11, 25]],
    null,
    null,
    [["A", "N"]],
    null,
    null,
    "items",
  );
  expect(answer).toEqual([
    ["A", 1000, 110, 100, 0, 0, 0, 0, 0, 1210],
    ["N", 0, 0, 0, 0, 500, 0, 0, 0, 500],
  ]);
});

test.each([
  [
    "unequal lists",
    [
      [[1], [2]],
      [[1], [2], [3]],
      [[1], [2]],
      [[1], [2]],
    ],
    "planPrice must have one value, or one for each of the 2 rows. It has 3 rows and 1 columns.",
  ],
  ["a negative price", [1, -1, 1, 1], "planPrice, row 1, column 1: -1 is too small. Enter 0 or more."],
  [
    "an exchange rate of 0",
    [1, 1, 1, 1, null, null, null, [[0]]],
    "planRate, row 1, column 1: 0 is too small. Enter more than 0.",
  ],
  [
    "keys of another number",
    [[[1], [2]], 1, [[1], [2]], 1, null, null, [["A"]], null, null, "items"],
    "keys must have one row for each entry of planQuantity: it has 1, planQuantity has 2.",
  ],
])("%s are refused", async (_, given, sentence) => {
  expect(await callFunction("PVM", ...given)).toEqual({ error: "#VALUE!", sentence });
});

// By hand: two items of 1/3 and 2/3; amounts of thousandths round to the cent and still close.
test("rounded to the cent, every item's row and the bridge close to the cent", async () => {
  const cents = (value: number): number => Math.round(value * 100);
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("change", "reverse"),
      async (items, sign) => {
        const take = (index: number): unknown[][] => column(items.map((each) => each[index]));
        const given = [take(0), take(1), take(2), take(3), take(4), take(5), null, take(6), take(7)];
        const rows = (await callFunction("PVM", ...given, "items", sign, 2)) as number[][];
        const direction = sign === "change" ? 1 : -1;
        for (const row of rows) {
          const parts = row.slice(1, -1).reduce((sum, each) => sum + cents(each), 0);
          expect(cents(row[0] ?? 0) + direction * parts).toBe(cents(row.at(-1) ?? 0));
          for (const each of row) expect(Math.abs(each * 100 - cents(each))).toBeLessThan(1e-3);
        }
        const table = (await callFunction("PVM", ...given, "bridge", sign, 2)) as [string, number][];
        expect(table.at(-1)?.[1]).toBe(0);
        const amounts = table.slice(0, -1).map(([, amount]) => cents(amount));
        const between = amounts.slice(1, -1).reduce((sum, each) => sum + each, 0);
        expect((amounts[0] ?? 0) + direction * between).toBe(amounts.at(-1));
      },
    ),
  );
});

test("reverse turns every effect round and nothing else: what a bridge of purchases saves is positive", async () => {
  const given = [100, 10, 120, 11, null, null, null, null, null, "bridge"];
  const [forward, back] = [
    (await callFunction("PVM", ...given)) as [string, number][],
    (await callFunction("PVM", ...given, "reverse")) as [string, number][],
  ];
  back.forEach(([label, amount], row) => {
    const same = label === "Plan" || label === "Actual";
    expect(amount + 0).toBe((same ? 1 : -1) * (forward[row]?.[1] ?? NaN) + 0);
  });
});

// By hand: 10 free samples at a cost of 2 became 15 at 3: the plan's margin is -20, actual -45: cost -15, volume -10.
test("goods free on both sides continue: their cost and volume are no new item", async () => {
  expect(await callFunction("PVM", 10, 0, 15, 0, 2, 3, null, null, null, "effects")).toEqual([
    [0, -10, 0, 0, 0, -15, 0],
  ]);
});

// Returns that cancel the sales out to rounding noise leave no mix to keep.
test("sales and returns that cancel out give no mix of billions", async () => {
  const planned = [[0.3], [-0.1], [-0.2]];
  const actual = [[5], [-1], [-1]];
  const [effects = []] = (await callFunction("PVM", planned, 1, actual, 1, ...none, "effects")) as number[][];
  expect(effects).toEqual([0, 0, expect.closeTo(3, 9), 0, 0, 0, 0]);
});
