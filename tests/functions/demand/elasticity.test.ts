import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { noise } from "../../support/noise";

type Cells = (number | string)[][];
const elasticity = async (...given: unknown[]): Promise<Cells> => (await callFunction("ELASTICITY", ...given)) as Cells;

describe.each(platforms)("on the %s", (platform) => {
  test("a period in which nothing was sold may be blank between two points", async () => {
    expect(await elasticity([[10, 12]], range(platform, [[100, null]]))).toEqual([[-11]]);
    expect(await elasticity([[10], [12]], range(platform, [[100], [null]]))).toEqual([[-11]]);
  });
});

test("midpoint and simple, by hand", async () => {
  // 10 to 12 and 100 to 80: -20/90 over 2/11; -20/100 over 2/10.
  expect((await elasticity([[10, 12]], [[100, 80]], "midpoint"))[0]?.[0]).toBeCloseTo(-20 / 90 / (2 / 11), 12);
  expect((await elasticity([[10, 12]], [[100, 80]], "simple"))[0]?.[0]).toBeCloseTo(-1, 12);
});

test("the regression agrees with least squares by hand", async () => {
  // ln price 0, ln 2, ln 4 and ln quantity a, b, c: slope (c - a) / (2 ln 2), residuals ±(a - 2 b + c)/6 and twice.
  const [quantity, [a, b, c]] = [
    [100, 60, 20],
    [Math.log(100), Math.log(60), Math.log(20)],
  ];
  const [[slope, error] = []] = await elasticity([[1, 2, 4]], [quantity]);
  expect(slope).toBeCloseTo(((c ?? 0) - (a ?? 0)) / (2 * Math.log(2)), 12);
  const bend = ((a ?? 0) - 2 * (b ?? 0) + (c ?? 0)) / 6;
  expect(error).toBeCloseTo(Math.sqrt((6 * bend ** 2) / (2 * Math.log(2) ** 2)), 12);
});

test("a season is taken out before the price's effect is measured", async () => {
  const season = [0.7, 1, 1.1, 1.6];
  const prices = Array.from({ length: 24 }, (_, t) => 10 * (t % 4 === 3 ? 0.95 : 1) * noise(t));
  const quantities = prices.map((price, t) => 500 * price ** -1.8 * (season[t % 4] ?? 1));
  const [[slope, error] = []] = await elasticity([prices], [quantities], null, 4);
  expect(slope).toBeCloseTo(-1.8, 9);
  expect(error).toBeCloseTo(0, 9);
  const [[naive] = []] = await elasticity([prices], [quantities]);
  expect(Math.abs(Number(naive) + 1.8)).toBeGreaterThan(0.5);
});

test("items stand in rows, one without an answer keeps its error to its row; two points have no standard error", async () => {
  const rows = (await elasticity(
    [
      [10, 12],
      [10, 10],
    ],
    [
      [100, 80],
      [5, 5],
    ],
    "loglog",
  )) as unknown[][];
  expect(rows[0]?.[0]).toBeCloseTo(Math.log(0.8) / Math.log(1.2), 12);
  expect(rows[0]?.[1]).toBe("");
  expect(rows[1]?.[0]).toMatchObject({ code: "#DIV/0!" });
});

test("constant elasticity is found whatever the units, and the midpoint is the same in both directions", async () => {
  const price = fc.integer({ min: 100, max: 2000 });
  const property = fc.asyncProperty(
    fc.uniqueArray(price, { minLength: 3, maxLength: 12 }),
    fc.integer({ min: -30, max: 5 }),
    fc.constantFrom(1e-6, 1, 1e9),
    async (prices, tenths, unit) => {
      const quantities = prices.map((value) => unit * (value / 500) ** (tenths / 10));
      const [[slope] = []] = await elasticity([prices], [quantities]);
      expect(slope).toBeCloseTo(tenths / 10, 6);
      const two = [prices.slice(0, 2), quantities.slice(0, 2)];
      const [[there] = []] = await elasticity([two[0]], [two[1]]);
      const [[back] = []] = await elasticity([[...(two[0] ?? [])].reverse()], [[...(two[1] ?? [])].reverse()]);
      expect(Number(there)).toBeCloseTo(Number(back), 9);
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test.each([
  [[[[10, 10]], [[5, 6]]], "#DIV/0!", /The price never changes/],
  [[[[10, 10, 10]], [[5, 6, 7]]], "#DIV/0!", /The price never changes/],
  [[[[10, 12]], [[0, 6]], "simple"], "#DIV/0!", /Nothing was sold before/],
  [[[[10, 12]], [[0, 0]]], "#DIV/0!", /Nothing was sold/],
  [[[[10, 12, 10, 12]], [[1, 2, 1, 2]], "loglog", 2], "#DIV/0!", /changes with the season only/],
  [[[[10, 12, 13]], [[1, 2, 1]], "loglog", 4], "#N/A", /needs 5 periods\. There are 3/],
  [[[[10, 12, 13]], [[1, 2, 1]], "simple"], "#VALUE!", /takes two prices, before and after; there are 3/],
  [[10, 5], "#VALUE!", /One price tells nothing/],
  [[[[10, 0]], [[1, 2]]], "#VALUE!", /prices, row 1, column 2: 0 is too small/],
  [[[[10, 12, 13]], [[1, 0, 1]]], "#VALUE!", /quantities, row 1, column 2: 0 is too small/],
  [[[[10, 12]], [[1]]], "#VALUE!", /quantities must have the shape of prices/],
  [[[[10, 12]], [[1, 2]], "point"], "#VALUE!", /method must be one of midpoint, simple, loglog/],
])("ELASTICITY%j is %s with its reason", async (given, error, reason) => {
  expect(await callFunction("ELASTICITY", ...given)).toMatchObject({
    error,
    sentence: expect.stringMatching(reason) as string,
  });
});
