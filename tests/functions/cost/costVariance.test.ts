import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const none = (count: number): null[] => Array.from({ length: count }, () => null);
/** Variances in total, from the arguments up to `made` and those that follow it. */
const total = async (kind: string, five: readonly unknown[], rest: readonly unknown[] = []): Promise<number[]> => {
  const answer = await callFunction("COSTVARIANCE", kind, ...five, ...rest, ...none(7 - rest.length), "total");
  return (answer as number[][])[0] ?? [];
};

describe.each(platforms)("COSTVARIANCE answers the reference cases on the %s", (platform) => {
  const cell = (value: unknown): unknown[][] => range(platform, [[value]]);

  test("COS-VAR-03: direct labour rate and efficiency", async () => {
    const { inputs, expected, tolerance } = known("COS-VAR-03");
    const five = [inputs.standard_rate, inputs.standard_hours_per_unit, inputs.actual_rate, inputs.actual_hours];
    const found = await total("labour", five.map(cell), [cell(inputs.actual_output)]);
    expectWithin(tolerance, found, [expected.rate_variance, expected.efficiency_variance]);
  });

  test("COS-VAR-05: variable overhead spending and efficiency", async () => {
    const { inputs, expected, tolerance } = known("COS-VAR-05");
    const five = [inputs.standard_rate, inputs.standard_hours_allowed, inputs.actual_rate, inputs.actual_hours];
    expectWithin(tolerance, await total("variable", five.map(cell)), [
      expected.spending_variance,
      expected.efficiency_variance,
    ]);
  });

  test("COS-VAR-06: fixed overhead spending and production volume", async () => {
    const { inputs, expected, tolerance } = known("COS-VAR-06");
    const five = [inputs.budget_fixed, inputs.denominator_units, inputs.actual_fixed, inputs.actual_output];
    expectWithin(tolerance, await total("fixed", five.map(cell)), [
      expected.spending_variance,
      expected.production_volume_variance,
    ]);
  });

  test("COS-MIXY-01: direct material mix and yield", async () => {
    const { inputs, expected, tolerance } = known("COS-MIXY-01");
    const [prices, allowed, used] = [inputs.standard_price, inputs.standard_qty, inputs.actual_qty].map((each) =>
      range(platform, column(each)),
    );
    const found = await total("mix", [prices, allowed, null, used]);
    expectWithin(tolerance, found, [0, expected.mix_variance, expected.yield_variance]);
    expect(allowed?.flat().reduce((sum: number, each) => sum + Number(each), 0)).toBe(inputs.standard_total);
  });
});

// Horngren, Datar & Rajan (2015), chapter 7, Webb Company: cloth 20 square yards allowed at 30, 22,200 used at 28 for 10,000 jackets.
test("direct material: price 44,400 favourable, usage 66,000 unfavourable", async () => {
  expect(await total("material", [30, 2, 28, 22_200], [10_000])).toEqual([44_400, -66_000]);
});

// By hand: bought 25,000 at 28 against 30 = 50,000; used 22,200 against 20,000 at 30 = -66,000; the 2,800 in stock are kept at 30.
test("the price variance of material is on what was bought, usage on what was used", async () => {
  const answer = await callFunction("COSTVARIANCE", "material", 30, 2, 28, 22_200, 10_000, 25_000);
  expect(answer).toEqual([
    ["Input", "Standard cost", "Price", "Usage", "Actual cost", "Check"],
    [1, 600_000, 50_000, -66_000, 25_000 * 28 - 2_800 * 30, 0],
  ]);
});

// By hand: 100 kg at 5 foreign, 1.2 -> 1.3 home; price (5 - 6) x 1.2 x 110 = -132; rate 6 x (1.2 - 1.3) x 110 = -66; usage -10 x 5 x 1.2 = -60.
test("the change of the exchange rate is apart from the price", async () => {
  const found = await total("material", [5, 100, 6, 110], [null, null, null, null, 1.2, 1.3]);
  expect(found).toEqual([expect.closeTo(-132, 9), expect.closeTo(-66, 9), expect.closeTo(-60, 9)]);
});

// By hand: 1,000 hours paid at 11, 940 worked, 900 allowed, at 10: rate -1,000, idle -600, efficiency -400.
test("hours paid and not worked are idle time", async () => {
  expect(await total("labour", [10, 900, 11, 940], [null, 1000])).toEqual([-1000, -600, -400]);
});

// By hand: 60,000 budget for 3,000 hours = 20 an hour; 2,800 allowed, 2,900 worked, 61,500 spent.
test("hours worked split the volume of fixed overhead into efficiency and capacity", async () => {
  expect(await total("fixed", [60_000, 3000, 61_500, 2800], [null, 2900])).toEqual([-1500, -2000, -2000]);
});

// Horngren, Webb Company: variable 30 an hour, 4,000 hours allowed, 4,500 worked, 130,500 spent; fixed 276,000 for 4,800 hours (12,000 jackets x 0.4), 285,000 spent.
test("three variances of the whole overhead are the sums of its two halves", async () => {
  const found = await total("overhead", [30, 0.4, 130_500 + 285_000, 4500], [10_000, null, 276_000, 4800]);
  expectWithin({ rel: 1e-12 }, found, [4500 - 9000, -15_000, -46_000]);
});

test("a table has a row an input, and the total; unfavourable turns the sign of the variances alone", async () => {
  const given = ["mix", [[70, 80]], [[10, 30]], [[75, 80]], [[20, 20]], ...none(6), [["A", "B"]]];
  const favourable = (await callFunction("COSTVARIANCE", ...given)) as (string | number)[][];
  // By hand: kept mix 10 and 30; A mix -10 x 70, B +10 x 80; price of A -5 x 20.
  expect(favourable).toEqual([
    ["Input", "Standard cost", "Price", "Mix", "Yield", "Actual cost", "Check"],
    ["A", 700, -100, -700, 0, 1500, 0],
    ["B", 2400, 0, 800, 0, 1600, 0],
    ["Total", 3100, -100, 100, 0, 3100, 0],
  ]);
  const other = (await callFunction("COSTVARIANCE", ...given, "table", "unfavourable")) as (string | number)[][];
  expect(other[3]).toEqual(["Total", 3100, 100, -100, 0, 3100, 0]);
});

// By hand: a substitute without standard, 5 used at 40: wholly usage.
test("an input without a standard price has no price variance", async () => {
  expect(await total("material", [0, 0, 40, 5])).toEqual([0, -200]);
});

const amount = fc.oneof(fc.constant(0), fc.double({ min: -500, max: 5000, noNaN: true }));
const rate = fc.double({ min: 0.1, max: 10, noNaN: true });
const inputs = fc.array(fc.tuple(amount, amount, amount, amount, amount, rate, rate), { minLength: 1, maxLength: 6 });
const kinds = ["material", "mix", "labour", "variable"] as const;

test("whatever the inputs: standard less the variances is actual, to the cent, and in total", async () => {
  await fc.assert(
    fc.asyncProperty(inputs, fc.constantFrom(...kinds), fc.boolean(), async (items, kind, isRounded) => {
      const take = (index: number): unknown[][] => column(items.map((each) => each[index]));
      const purchased = kind === "variable" ? null : take(4);
      const rest = [null, purchased, null, null, take(5), take(6), null, "table", null, isRounded ? 2 : null];
      const answer = (await callFunction(
        ...(["COSTVARIANCE", kind, take(0), take(1), take(2), take(3)] as const),
        ...rest,
      )) as number[][];
      for (const row of answer.slice(1)) {
        const figures = row.slice(1);
        expect(figures.at(-1)).toBe(0);
        const [standard = 0, ...others] = figures;
        const open = others.slice(0, -1).reduce((left, each) => left - each, standard);
        const size = figures.reduce((sum, each) => sum + Math.abs(each), 1);
        expect(Math.abs(open)).toBeLessThanOrEqual(1e-10 * size);
      }
    }),
  );
});

test("mix and yield are usage, split: equal shares have no mix, an equal total no yield", async () => {
  const quantity = fc.integer({ min: 1, max: 900 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(quantity, quantity, quantity), { minLength: 1, maxLength: 6 }),
      async (items) => {
        const take = (index: number): unknown[][] => column(items.map((each) => each[index]));
        const [, mix = NaN, yields = NaN] = await total("mix", [take(0), take(1), null, take(2)]);
        const [, usage = NaN] = await total("material", [take(0), take(1), null, take(2)]);
        expect(Math.abs(mix + yields - usage)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(mix)));
        const double = column(items.map(([, allowed]) => 2 * allowed));
        const [, none0 = NaN] = await total("mix", [take(0), take(1), null, double]);
        expect(Math.abs(none0)).toBeLessThan(1e-6);
      },
    ),
  );
});

test.each([
  ["kind missing", [null, 1, 1, 1, 1], "#VALUE!", "kind is missing. Give it a value."],
  [
    "text as a price",
    ["material", "x", 1, 1, 1],
    "#VALUE!",
    'standardPrice, row 1, column 1: the text "x" is not a number. Enter a number.',
  ],
  [
    "an argument of another kind",
    ["fixed", 1, 1, 1, 1, 5],
    "#VALUE!",
    "made does not belong to the kind fixed. Leave it out, or choose another kind.",
  ],
  [
    "no normal volume",
    ["overhead", 1, 1, 1, 1, 1, null, 100, 0],
    "#DIV/0!",
    "The normal volume is 0, so fixed overhead has no rate. Enter the volume that the budget is for: standardQuantity for fixed, normalQuantity for overhead.",
  ],
  ["nothing spent on overhead", ["fixed", 1, 1, null, 1], "#VALUE!", "actualPrice is missing. Give it a value."],
  ["overhead without its fixed part", ["overhead", 1, 1, 1, 1], "#VALUE!", "fixedBudget is missing. Give it a value."],
])("%s is refused", async (_, given, error, sentence) => {
  expect(await callFunction("COSTVARIANCE", ...given)).toEqual({ error, sentence });
});
