import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");
const close = { rel: 1e-12, abs: 1e-12 };
const rowOf = async (...given: unknown[]): Promise<number[]> =>
  ((await callFunction("ABSORB", ...given)) as number[][])[0] ?? [];

describe.each(platforms)("ABSORB answers the reference cases on the %s", (platform) => {
  const cell = (value: number): unknown[][] => range(platform, [[value]]);

  test("COS-ROLL-03: overhead rate, applied and under-applied overhead", async () => {
    const { inputs, expected, tolerance } = known("COS-ROLL-03");
    const given = [inputs.budget_overhead, inputs.budget_hours, inputs.actual_hours, inputs.actual_overhead];
    const [rate, applied, over = 0] = await rowOf(...given.map(cell));
    expectWithin(tolerance, [rate, applied, -over], [expected.rate, expected.applied, expected.under_applied]);
  });

  test("COS-CAP-01: cost of unused capacity", async () => {
    const { inputs, expected, tolerance } = known("COS-CAP-01");
    const given = [inputs.capacity_cost, inputs.capacity_units, inputs.used_units];
    const row = await rowOf(...given.map(cell));
    expectWithin(tolerance, [row[0], row[1], row[5]], [expected.rate, expected.used_cost, expected.unused_cost]);
  });
});

test("with more capacity than the normal volume, unused capacity counts at the rate of capacity", async () => {
  // By hand: 100,000 for 1,000 hours, of which 700 are worked: 300 x 100.
  expectWithin(close, (await rowOf(100_000, 800, 700, null, 1000))[5], 30_000);
});

test("spending and volume are the over- or under-absorption, and none is left at the normal volume", async () => {
  const money = fc.double({ min: 0.01, max: 1e9, noNaN: true });
  await fc.assert(
    fc.asyncProperty(money, money, money, money, async (budget, normal, actual, cost) => {
      const [, absorbed = 0, over = 0, spending = 0, volume = 0] = await rowOf(budget, normal, actual, cost);
      const size = { rel: 0, abs: 1e-12 * (budget + cost + absorbed) };
      expectWithin(size, over, spending + volume);
      expectWithin({ rel: 0, abs: 1e-9 * budget }, (await rowOf(budget, normal, normal))[2], 0);
    }),
  );
});

test("a centre without a volume keeps its error to its own row, and centres side by side answer down", async () => {
  const answer = (await callFunction("ABSORB", [[100, 100]], [[0, 10]], [[5, 5]])) as unknown[][];
  expect(answer[0]).toMatchObject([{ code: "#DIV/0!" }, 10]);
  expect(answer).toHaveLength(6);
});

test.each([
  ["a negative volume", [100, -1, 5], "normalVolume, row 1, column 1: -1 is too small. Enter 0 or more."],
  ["text", [100, [["x"]], 5], 'normalVolume, row 1, column 1: the text "x" is not a number. Enter a number.'],
  [
    "volumes of another number",
    [[[1], [2]], [[1], [2], [3]], 5],
    "fixedCost must have one value, or one for each of the 3 rows. It has 2 rows and 1 columns.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("ABSORB", ...given)).toEqual({ error: "#VALUE!", sentence });
});

test.each([
  ["no normal volume", [100, 0, 5], "normalVolume is 0: there is no volume to spread the fixed cost over."],
  ["no capacity", [100, 10, 5, null, 0], "capacity is 0, so the cost of unused capacity cannot be told."],
])("%s divides by zero", async (_, given, sentence) => {
  expect(await callFunction("ABSORB", ...given)).toEqual({ error: "#DIV/0!", sentence });
});
