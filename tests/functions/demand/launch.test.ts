import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const profile = async (...given: unknown[]): Promise<number[]> =>
  ((await callFunction("LAUNCH", ...given)) as number[][])[0] ?? [];

test("room air conditioners of Bass (1969), table 3: the best year is the one that holds 8.6, with 1.9 million units", async () => {
  // p = 0.0104, q = 0.4186, m = 16,895 thousand; predicted time of peak 8.6 years, predicted peak 1.9 million units.
  const sales = await profile(16_895, 20, "bass", "market", 0.0104, 0.4186);
  const best = Math.max(...sales);
  expect(sales.indexOf(best) + 1).toBe(9);
  expect(best).toBeGreaterThan(1_800);
  expect(best).toBeLessThan(1_900);
});

test("Bass sales of a period are the rise of the adopted share: by hand with e^-0.41 and e^-0.82", async () => {
  // F(1) = (1 - 0.6636503)/(1 + 12.6666667 x 0.6636503) = 0.0357582; F(2) = 0.0850563 (p 0.03, q 0.38).
  const [first, second] = await profile(1000, 2, "bass", null, 0.03, 0.38);
  expect(first).toBeCloseTo(35.7582, 3);
  expect(second).toBeCloseTo(85.0563 - 35.7582, 3);
});

test("without imitators a Bass launch decays from its first period: q = 0 is 1 - e^-pt", async () => {
  const sales = await profile(100, 2, "bass", "market", 0.5, 0);
  expect(sales[0]).toBeCloseTo(100 * (1 - Math.exp(-0.5)), 9);
  expect(sales[1]).toBeCloseTo(100 * (Math.exp(-0.5) - Math.exp(-1)), 9);
  expect((await profile(100, 2, "bass", "peak", 0.5, 0))[0]).toBeCloseTo(100, 9);
});

test("a linear launch climbs to its peak in equal steps and stays; a market is sold in equal parts", async () => {
  expect(await profile(200, 6, "linear", null, null, null, 4)).toEqual([50, 100, 150, 200, 200, 200]);
  expect(await profile(200, 6, "linear", "market", null, null, 4)).toEqual([50, 50, 50, 50, 0, 0]);
});

test("a logistic launch has half of its peak in the middle of its ramp, a Gompertz launch has it earlier", async () => {
  const logistic = await profile(100, 10, "logistic", "peak", null, null, 10);
  expect(logistic[4]).toBeCloseTo(50, 9);
  const gompertz = await profile(100, 10, "gompertz", "peak", null, null, 10);
  // exp(-4.60517 x e^(-6.12718 x 0.5)) = 0.80642; (0.80642 - 0.01)/0.98
  expect(gompertz[4]).toBeCloseTo(81.267, 2);
});

describe.each(platforms)("on the %s", (platform) => {
  test("a block of items: a row each, with its own launch", async () => {
    const answer = await callFunction(
      "LAUNCH",
      range(platform, [[100], [60], [null]]),
      4,
      "linear",
      "peak",
      null,
      null,
      range(platform, [[2], [2], [2]]),
      range(platform, [[1], [3], [1]]),
    );
    expect(answer).toEqual([
      [50, 100, 100, 100],
      [0, 0, 30, 60],
      [0, 0, 0, 0],
    ]);
  });
});

test("a launch that lies before the horizon goes on where it stands", async () => {
  const whole = await profile(1000, 12, "logistic", "peak", null, null, 8);
  expect(await profile(1000, 9, "logistic", "peak", null, null, 8, -2)).toEqual(whole.slice(3));
});

const curves = fc.constantFrom("bass", "logistic", "gompertz", "linear");
const ramp = fc.integer({ min: 1, max: 40 });

test("sales are never negative, grow with the size, and a whole market is sold exactly once", async () => {
  await fc.assert(
    fc.asyncProperty(curves, ramp, fc.double({ min: 1e-12, max: 1e12, noNaN: true }), async (curve, periods, size) => {
      const [p, q] = [0.2 / periods, 3 / periods];
      const sales = await profile(size, 400, curve, "market", p, q, periods);
      expect(Math.min(...sales)).toBeGreaterThanOrEqual(0);
      expect(Math.abs(sum(sales) / size - 1)).toBeLessThan(1e-4);
      const double = await profile(2 * size, 400, curve, "market", p, q, periods);
      expect(sum(double) / sum(sales)).toBeCloseTo(2, 9);
    }),
    { numRuns: 60 },
  );
});

test("a peak is reached and never passed; only Bass falls again", async () => {
  await fc.assert(
    fc.asyncProperty(curves, ramp, fc.double({ min: 0, max: 2, noNaN: true }), async (curve, periods, q) => {
      const sales = await profile(70, 500, curve, "peak", 0.05, q, periods);
      expect(Math.max(...sales)).toBeCloseTo(70, 6);
      const falls = sales.slice(1).filter((each, index) => each < (sales[index] ?? 0));
      if (curve !== "bass") expect(falls).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each([
  [["x", 4], /size, row 1, column 1/],
  [[-1, 4], /too small/],
  [[100, 0], /horizon must be 1 or more/],
  [[100, 2.5], /horizon must be a whole number/],
  [[100, 4, "bas"], /Did you mean bass/],
  [[100, 4, "bass", "top"], /sizeIs must be one of market, peak/],
  [[100, 4, "bass", null, 0], /innovation, row 1, column 1/],
  [[100, 4, "bass", null, 0.1, -1], /imitation, row 1, column 1/],
  [[100, 4, "linear", null, null, null, 0], /rampPeriods, row 1, column 1/],
  [[100, 4, "linear", null, null, null, 2, 1.5], /launchPeriod, row 1, column 1.* not a whole number/],
  [[[[1], [2]], 4, "linear", null, null, null, [[1], [2], [3]]], /size must have one value, or one for each of the 3/],
])("LAUNCH%j is #VALUE! with its reason", async (given, reason) => {
  expect(await callFunction("LAUNCH", ...given)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});
