import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const call = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("LIKEITEM", ...given)) as number[][];

describe.each(platforms)("on the %s", (platform) => {
  test("a new item sells at each age what the like item sold at that age, from its launch on", async () => {
    const history = range(platform, [
      [null, null, 10, 20, 30, 30],
      [5, 6, 7, null, 8, 9],
    ]);
    expect(await call(history, range(platform, [[2], [1]]), 4, range(platform, [[0.5], [2]]), 1)).toEqual([
      [0, 5, 10, 15],
      [10, 12, 14, 0],
    ]);
  });

  test("a single column is one item, and the answer runs down", async () => {
    expect(await call(range(platform, [[null], [10], [20], [30]]), 1, 3, null, 1)).toEqual([[10], [20], [30]]);
  });

  test("sales so far give the scale: like 30 at ages 1 and 2, new 18, so 0.6 of ages 3 and 4", async () => {
    const history = range(platform, [[10, 20, 30, 40, 50, 60]]);
    const sold = range(platform, [[null, null, null, null, 6, 12]]);
    expect(await call(history, null, 2, null, 1, null, sold)).toEqual([[18, 24]]);
    // Without a launch period the first sale is the launch; a given scale prevails.
    expect(await call(history, null, 2, 1, 1, null, sold)).toEqual([[30, 40]]);
  });
});

// A season of four whose indices have the mean 1, four years of a level of 100: the decomposition is exact.
const indices = [0.5, 1, 1.5, 1];
const seasonal = Array.from({ length: 16 }, (_, index) => 100 * (indices[index % 4] ?? 0));

test("the new item gets the season of its own periods, not the like item's months", async () => {
  // The horizon's first period is the first of a season; the launch is in its third.
  const [forecast = []] = await call([seasonal], 3, 6, 1, 4);
  [0, 0, 150, 100, 50, 100].forEach((expected, index) => expect(forecast[index]).toBeCloseTo(expected, 6));
});

test("with season 1 the same history is repeated as it was sold", async () => {
  expect(await call([seasonal], 3, 4, 1, 1)).toEqual([[0, 0, 50, 100]]);
});

test("by calendar: the like item's own forecast from the launch on", async () => {
  const [forecast = []] = await call([seasonal], 2, 4, 0.5, 4, "calendar");
  const [like = []] = (await callFunction("FORECAST", [seasonal], 4, 4)) as number[][];
  expect(forecast).toEqual([0, ...like.slice(1).map((each) => each / 2)]);
});

test("by calendar, the scale compares the same periods", async () => {
  const sold = seasonal.map((value, index) => (index < 14 ? 0 : value / 4));
  const [forecast = []] = await call([seasonal], null, 4, null, 4, "calendar", [sold]);
  const [like = []] = (await callFunction("FORECAST", [seasonal], 4, 4)) as number[][];
  like.forEach((each, index) => expect(forecast[index]).toBeCloseTo(each / 4, 9));
});

test("past the like item's own life its forecast goes on: a level stays a level", async () => {
  const [forecast = []] = await call([[0, 0, 0, 20, 20, 20, 20]], 1, 12, null, 1);
  forecast.forEach((each) => expect(each).toBeCloseTo(20, 6));
});

test("several like items of one new item: the mean of their ages, at whatever time each was launched", async () => {
  const history = [
    [0, 0, 10, 20, 30],
    [30, 40, 50, 60, 70],
  ];
  expect(await call(history, 1, 3, null, 1, "launch", null, "mean")).toEqual([[20, 30, 40]]);
});

test("a row without demand keeps its #N/A to itself", async () => {
  const answer = (await callFunction(
    "LIKEITEM",
    [
      [0, 0],
      [1, 2],
    ],
    1,
    2,
    null,
    1,
  )) as unknown[][];
  expect(answer[1]).toEqual([1, 2]);
  answer[0]?.forEach((cell) => expect(cell).toMatchObject({ code: "#N/A" }));
});

test("the forecast grows in proportion to the scale and to the like item, and a later launch only moves it by age", async () => {
  const demand = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 30 });
  const size = fc.constantFrom(1e-12, 1e-3, 1, 1e12);
  await fc.assert(
    fc.asyncProperty(demand, size, fc.integer({ min: -3, max: 6 }), async (history, scale, launch) => {
      fc.pre(history.some((value) => value > 0));
      const launchless = history.slice(history.findIndex((value) => value > 0));
      const horizon = Math.max(1, Math.min(6, launchless.length + launch - 1));
      const [one = []] = await call([history], launch, horizon, 1, 1);
      const [scaled = []] = await call([history], launch, horizon, scale, 1);
      one.forEach((each, index) => expect(scaled[index]).toBeCloseTo(each * scale, 6 - Math.log10(scale + 1)));
      if (launch < 1 || launchless.length + launch - 1 < 1) return;
      one.forEach((each, index) => expect(each).toBe(index + 1 < launch ? 0 : launchless[index + 1 - launch]));
    }),
    { numRuns: 80 },
  );
});

test.each([
  [[[[0, 0, 0]], 1, 4], "#N/A", /no demand in its history/],
  [[[[1, 2, 3]], null, 4], "#VALUE!", /launchPeriod is missing/],
  [[[[1, 2, 3]], null, 4, null, 1, null, [[0, 0, 0]]], "#VALUE!", /launchPeriod is missing/],
  [[[[1, 2, 3]], 1.5, 4], "#VALUE!", /launchPeriod, row 1, column 1.*whole/],
  [[[[1, 2, 3]], 1, 0], "#VALUE!", /horizon must be 1 or more/],
  [[[[1, 2, 3]], 1, 4, -1], "#VALUE!", /scale, row 1, column 1/],
  [[[[1, 2, 3]], 1, 4, 1, 0], "#VALUE!", /season must be/],
  [[[[1, 2, 3]], 1, 4, 1, 1, "age"], "#VALUE!", /alignment must be one of launch, calendar/],
  [[[[1, 2, 3]], 1, 4, null, 1, null, [[1, 2]]], "#VALUE!", /newSales must have one row/],
  [[[[1, "x", 3]], 1, 4], "#VALUE!", /history, row 1, column 2/],
])("LIKEITEM%j is refused with its reason", async (given, error, reason) => {
  const answer = await callFunction("LIKEITEM", ...given);
  expect(answer).toMatchObject({ error, sentence: expect.stringMatching(reason) as string });
});

test("sales at ages at which the like item sold nothing give no scale", async () => {
  const answer = await callFunction("LIKEITEM", [[0, 0, 0, 5, 0, 0]], 1, 2, null, 1, "calendar", [[0, 0, 0, 0, 3, 2]]);
  expect(answer).toMatchObject({ error: "#N/A", sentence: expect.stringMatching(/give no scale/) as string });
});
