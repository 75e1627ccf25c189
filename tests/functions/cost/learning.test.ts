import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe.each(platforms)("LEARNING answers the reference cases on the %s", (platform) => {
  const down = (values: readonly unknown[]): unknown[][] => range(platform, column(values));

  test("COS-LRN-01: hours by unit", async () => {
    const { inputs, expected, tolerance } = known("COS-LRN-01");
    const answer = await callFunction("LEARNING", inputs.first_unit, inputs.rate, down(inputs.units), "unit");
    expectWithin(tolerance, answer, column(expected.unit_hours));
  });

  test("COS-LRN-02: cumulative factors", async () => {
    const { inputs, expected, tolerance } = known("COS-LRN-02");
    const answer = await callFunction("LEARNING", 1, inputs.rate, [inputs.units], null, "total");
    expectWithin(tolerance, answer, [expected.cumulative_factor]);
  });

  test("COS-LRN-03: cumulative average, total and marginal unit", async () => {
    const { inputs, expected, tolerance } = known("COS-LRN-03");
    const at = async (output: string): Promise<unknown> =>
      callFunction("LEARNING", inputs.first_unit, inputs.rate, inputs.units, "average", output);
    expectWithin(tolerance, await at("average"), [[expected.cumulative_average]]);
    expectWithin(tolerance, await at("total"), [[expected.total]]);
    expectWithin(tolerance, await at("unit"), [[expected.marginal_unit_8]]);
  });

  test("COS-LRN-05: from a known later unit", async () => {
    const { inputs, expected, tolerance } = known("COS-LRN-05");
    const units = down([1, inputs.target_unit]);
    const answer = await callFunction(
      "LEARNING",
      inputs.known_hours,
      inputs.rate,
      units,
      null,
      null,
      inputs.known_unit,
    );
    expectWithin(tolerance, answer, column([expected.first_unit, expected.target_hours]));
  });
});

const rates = fc.double({ min: 0.3, max: 1, noNaN: true });
const models = fc.constantFrom("unit", "average");
const figure = async (...given: unknown[]): Promise<number> =>
  ((await callFunction("LEARNING", ...given)) as number[][])[0]?.[0] ?? NaN;

test("a total is the sum of its units, whatever their number", async () => {
  await fc.assert(
    fc.asyncProperty(rates, models, fc.integer({ min: 1, max: 3000 }), async (rate, model, count) => {
      const [units = []] = (await callFunction(
        "LEARNING",
        50,
        rate,
        [Array.from({ length: count }, (_, at) => at + 1)],
        model,
      )) as number[][];
      const total = await figure(50, rate, count, model, "total");
      expectWithin(
        { rel: 1e-11 },
        total,
        units.reduce((sum, each) => sum + each, 0),
      );
      expectWithin({ rel: 1e-12 }, await figure(50, rate, count, model, "average"), total / count);
    }),
    { numRuns: 40 },
  );
});

test("twice as many units leave the rate of what the curve describes", async () => {
  await fc.assert(
    fc.asyncProperty(rates, models, fc.integer({ min: 1, max: 1e6 }), async (rate, model, unit) => {
      const once = await figure(7, rate, unit, model, model);
      expectWithin({ rel: 1e-9 }, await figure(7, rate, 2 * unit, model, model), rate * once);
    }),
  );
});

test("two units of a curve give its rate and its first unit back, and more of them too", async () => {
  await fc.assert(
    fc.asyncProperty(
      rates,
      models,
      fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 5 }),
      async (rate, model, units) => {
        const times = (await callFunction("LEARNING", 90, rate, column(units), model, model)) as number[][];
        expectWithin({ rel: 1e-6 }, await figure(times, null, null, model, "rate", column(units)), rate);
        expectWithin({ rel: 1e-6 }, await figure(times, null, 1, model, model, column(units)), 90);
      },
    ),
  );
});

test("an average of a million units on a 50 % curve, where the sum grows with the logarithm", async () => {
  // 1 + 1/2 + ... + 1/10^6 = 14.392726722865724 (harmonic number, OEIS A001008 / A002805).
  expectWithin({ rel: 1e-14 }, await figure(1, 0.5, 1e6, "unit", "total"), 14.392726722865724);
});

test.each([
  ["80 for 80 %", [100, 80, 2], "rate must be 1 or less, not 80."],
  ["half a unit", [100, 0.8, 2.5], "unit, row 1, column 1: 2.5 is not a whole number."],
  ["unit 0", [100, 0.8, [[0]]], "unit, row 1, column 1: 0 is too small. Enter 1 or more."],
  ["a time of 0", [0, 0.8, 2], "known, row 1, column 1: 0 is too small. Enter more than 0."],
  [
    "a rate beside two known units",
    [column([10, 8]), 0.8, 2, null, null, column([1, 2])],
    "2 known units already tell the rate. Clear rate, or give one known unit.",
  ],
  ["no unit", [100, 0.8], "unit is missing. Give it a value."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("LEARNING", ...given)).toEqual({ error: "#VALUE!", sentence });
});

test.each([null, 0, [[0]], ""])("a rate of %j is found from the known units", async (rate) => {
  // By hand: 100 to 64 over two doublings is 80 %.
  expectWithin({ rel: 1e-12 }, await callFunction("LEARNING", column([100, 64]), rate, 8, null, null, column([1, 4])), [
    [51.2],
  ]);
});

test.each([
  ["one known unit", [100, null, 2]],
  ["two times of one unit", [column([10, 8]), null, 2, null, null, column([3, 3])]],
])("%s does not tell the rate", async (_, given) => {
  expect(await callFunction("LEARNING", ...given)).toMatchObject({ error: "#N/A" });
});
