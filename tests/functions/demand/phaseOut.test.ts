import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const call = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("PHASEOUT", ...given)) as number[][];
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

describe.each(platforms)("on the %s", (platform) => {
  test("items without a last period stay; the others end with it, or have ended", async () => {
    const forecast = range(platform, [
      [10, 10, 10],
      [20, null, 20],
      [30, 30, 30],
    ]);
    expect(await call(forecast, range(platform, [[null], [2], [-1]]))).toEqual([
      [10, 10, 10],
      [20, 0, 0],
      [0, 0, 0],
    ]);
  });

  test("the summary of a block: demand, leftover, short, period in which the stock is used up", async () => {
    // By hand: 100 + 100 against 250 leaves 50; 30 + 30 against 45 is 15 short and used up in period 2.
    const forecast = range(platform, [
      [100, 100, 100],
      [30, 30, null],
    ]);
    const stock = range(platform, [[250], [45]]);
    expect(await call(forecast, [[2], [2]], "cliff", stock, null, "summary")).toEqual([
      [200, 50, 0, ""],
      [60, 0, 15, 2],
    ]);
  });

  test("a single column runs down: demand beside stock", async () => {
    expect(await call(range(platform, [[10], [10], [null]]), 1, "cliff", 25)).toEqual([
      [10, 15],
      [0, 15],
      [0, 15],
    ]);
  });
});

test("the curves start where they are told and leave the forecast before that alone", async () => {
  // Linear over periods 3 to 4: three quarters and one quarter are left in their middles.
  expect(await call([[100, 100, 100, 100, 100]], 4, "linear", null, 3)).toEqual([[100, 100, 75, 25, 0]]);
  // Exponential over two periods: 0.05 ^ 0.25 and 0.05 ^ 0.75.
  const [[first, second] = []] = await call([[100, 100]], 2, "exponential");
  expect(first).toBeCloseTo(47.287, 3);
  expect(second).toBeCloseTo(10.574, 3);
  // An S-curve is symmetric: what is left in the first and in the last period adds up to the forecast.
  const [scurve = []] = await call([[100, 100, 100, 100]], 4, "scurve");
  expect((scurve[0] ?? 0) + (scurve[3] ?? 0)).toBeCloseTo(100, 9);
  expect((scurve[1] ?? 0) + (scurve[2] ?? 0)).toBeCloseTo(100, 9);
});

test("a last period behind the horizon leaves a part of the curve", async () => {
  expect(await call([[80, 80]], 4, "linear")).toEqual([[70, 50]]);
  expect(await call([[80, 80]], 9, "cliff")).toEqual([[80, 80]]);
});

test("using up the stock sells exactly the stock, or up to the last period", async () => {
  expect(await call([[50, 50, 50]], null, "useup", 120, null, "demand")).toEqual([[50, 50, 20]]);
  expect(await call([[50, 50, 50]], 1, "useup", 120, null, "both")).toEqual([
    [50, 0, 0],
    [70, 70, 70],
  ]);
});

test("stock is never lost: demand served plus leftover is the opening stock, and no run-out asks more than the forecast", async () => {
  const curves = fc.constantFrom("cliff", "linear", "exponential", "scurve", "useup");
  const forecasts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 24 });
  const periods = fc.integer({ min: -2, max: 30 });
  await fc.assert(
    fc.asyncProperty(curves, forecasts, periods, periods, fc.integer({ min: 0, max: 9000 }), async (...given) => {
      const [curve, forecast, last, start, stock] = given;
      const [demand = []] = await call([forecast], last, curve, stock, start, "demand");
      demand.forEach((units, index) => {
        expect(units).toBeGreaterThanOrEqual(0);
        expect(units).toBeLessThanOrEqual((forecast[index] ?? 0) + 1e-9);
        if (last !== 0 && index >= last) expect(units).toBe(0);
      });
      const [[all = 0, leftover = 0, short = 0] = []] = await call([forecast], last, curve, stock, start, "summary");
      expect(all).toBeCloseTo(sum(demand), 6);
      expect(all - short + leftover).toBeCloseTo(stock, 6);
      if (curve === "useup") expect(short).toBeCloseTo(0, 9);
    }),
    { numRuns: 100 },
  );
});

test.each([
  [[[[1, 2]], 2, "useup"], /"useup" needs stock/],
  [[[[1, 2]], 2, "cliff", null, null, "summary"], /"summary" needs stock/],
  [[[[1], [2]], [[1], [2]], "cliff", 5, null, "both"], /several rows of one item/],
  [[[[1, -2]], 2], /forecast, row 1, column 2/],
  [[[[1, "x"]], 2], /forecast, row 1, column 2/],
  [[[[1, 2]], 1.5], /lastPeriod, row 1, column 1.*whole/],
  [[[[1, 2]], 2, "cliff", -5], /stock, row 1, column 1/],
  [[[[1, 2]], 2, "line"], /Did you mean linear/],
  [[null, 2], /forecast is missing/],
])("PHASEOUT%j is #VALUE! with its reason", async (given, reason) => {
  expect(await callFunction("PHASEOUT", ...given)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});
