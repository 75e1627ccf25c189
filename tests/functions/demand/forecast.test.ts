import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const caseOf = referenceCases("demand_planning");
const forecast = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("FORECAST", ...given)) as number[][];
const models = [
  "auto",
  "naive",
  "snaive",
  "average",
  "ses",
  "holt",
  "damped",
  "holtwinters",
  "theta",
  "croston",
  "sba",
  "tsb",
];
/** Five years of months: a level, a trend and a season, exactly repeated. */
const shape = [0.8, 0.7, 0.9, 1, 1.1, 1.2, 1.3, 1.2, 1.1, 1, 0.9, 0.8];
const seasonal = (years: number, level = 100, trend = 0): number[] =>
  Array.from({ length: 12 * years }, (_, t) => (level + trend * t) * (shape[t % 12] ?? 1));
const demands = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });

test("DEM-FC-01: the mean of the last season is the moving average", async () => {
  const { inputs, expected, tolerance } = caseOf("DEM-FC-01");
  const at = async (demand: number[]): Promise<number | undefined> =>
    (await forecast([demand], 1, inputs.window, "average"))[0]?.[0];
  expectWithin(tolerance, await at(inputs.demand.slice(0, 4)), expected.forecast_period_5);
  expectWithin(tolerance, await at(inputs.demand), expected.forecast_period_13);
});

describe.each(platforms)("on the %s", (platform) => {
  test("blanks before the first demand are no history, blanks inside the life of an item are zero demand", async () => {
    const withBlanks = range(platform, [[null, null, 8, null, 10, 12]]);
    for (const model of models) {
      expect(await forecast(withBlanks, 3, 4, model)).toEqual(await forecast([[8, 0, 10, 12]], 3, 4, model));
    }
  });
  test("an item without any demand gets zeros, with one period of demand that level", async () => {
    const block = range(platform, [
      [null, null, null],
      [null, null, 7],
    ]);
    for (const model of models) {
      // Syntetos and Boylan take 5 % off.
      const level = model === "sba" ? 7 * 0.95 : 7;
      expect(await forecast(block, 2, 12, model)).toEqual([
        [0, 0],
        [expect.closeTo(level, 9), expect.closeTo(level, 9)],
      ]);
    }
  });
});

test("a column of history is one item and answers as a column", async () => {
  const row = await forecast([[5, 7, 6, 8]], 2, 4);
  expect(await forecast([[5], [7], [6], [8]], 2, 4)).toEqual((row[0] ?? []).map((value) => [value]));
});

test.each(models)("%s continues a constant demand", async (model) => {
  const [row] = await forecast([Array.from({ length: 60 }, () => 40)], 3, 12, model);
  // Syntetos and Boylan take alpha / 2 = 5 % off, by design.
  row?.forEach((value) => expect(value).toBeCloseTo(model === "sba" ? 38 : 40, 4));
});

test("holt continues a straight line exactly", async () => {
  const [row] = await forecast([Array.from({ length: 20 }, (_, t) => 3 + 2 * t)], 3, 1, "holt");
  [43, 45, 47].forEach((value, index) => expect(row?.[index]).toBeCloseTo(value, 3));
});

test("croston is size over interval: 6 units every third period are 2 a period; sba takes 5 % off", async () => {
  const history = Array.from({ length: 36 }, (_, t) => (t % 3 === 2 ? 6 : 0));
  // From the first demand on the series has 34 periods and 12 demands, all of size 6 and interval 3 after the first.
  expect((await forecast([[6, 0, 0, ...history]], 1, 1, "croston"))[0]?.[0]).toBeCloseTo(2, 1);
  const [croston] = await forecast([history], 1, 1, "croston");
  const [sba] = await forecast([history], 1, 1, "sba");
  expect((sba?.[0] ?? 0) / (croston?.[0] ?? 1)).toBeCloseTo(0.95, 12);
});

test("auto on a long history is the combination; on two to four seasons 15 % of it is last year", async () => {
  const long = [Array.from({ length: 60 }, (_, t) => 50 + t + 9 * Math.sin(t * t))];
  expect(await forecast(long, 6, 12)).toEqual(await forecast(long, 6, 12, "combine"));
  const short = [long[0]?.slice(0, 30) ?? []];
  const [[auto = []], [combined = []], [lastYear = []]] = (await Promise.all(
    ["auto", "combine", "snaive"].map((model) => forecast(short, 6, 12, model)),
  )) as [number[][], number[][], number[][]];
  auto.forEach((value, h) => expect(value).toBeCloseTo(0.85 * (combined[h] ?? 0) + 0.15 * (lastYear[h] ?? 0), 9));
});

// Two years are too few for indices: the half that is "as last year" brings half of the season.
test.each([2, 3, 4, 5, 8])("auto follows the season of %i years that repeat each other", async (years) => {
  const [row] = await forecast([seasonal(years)], 12, 12);
  row?.forEach((value, h) =>
    expect(Math.abs(value / (100 * (shape[h] ?? 1)) - 1)).toBeLessThan(years < 3 ? 0.2 : 0.03),
  );
});

test("holtwinters continues trend and season", async () => {
  const history = seasonal(6, 100, 1);
  const [row] = await forecast([history], 12, 12, "holtwinters");
  const future = seasonal(7, 100, 1).slice(72);
  row?.forEach((value, h) => expect(Math.abs(value / (future[h] ?? 1) - 1)).toBeLessThan(0.02));
});

test("less than a season of history gives its mean, without a trend", async () => {
  expect(await forecast([[10, 20, 30, 40, 50, 60]], 3, 12)).toEqual([[35, 35, 35]]);
});

test("an item that has stopped selling decays, and the longer it rests the less is forecast", async () => {
  const after = async (rest: number): Promise<number> => {
    const history = [
      ...Array.from({ length: 24 }, (_, t) => (t % 2 === 0 ? 10 : 0)),
      ...Array.from({ length: rest }, () => 0),
    ];
    return (await forecast([history], 1, 12))[0]?.[0] ?? NaN;
  };
  const rates = [await after(0), await after(4), await after(8), await after(12)];
  rates.slice(1).forEach((rate, index) => expect(rate).toBeLessThan(rates[index] ?? 0));
  expect(rates[3]).toBeLessThan(1.5);
});

test("an item that rests every winter is forecast by season, not as intermittent", async () => {
  const year = [0, 0, 0, 0, 30, 60, 80, 60, 30, 0, 0, 0];
  const [row] = await forecast([[...year, ...year, ...year, ...year, ...year].slice(4)], 12, 12);
  expect(row?.[2]).toBeLessThan(8);
  expect(row?.[6]).toBeGreaterThan(50);
});

test("the season of a block is detected: quarters, months, and 12 where nothing is found", async () => {
  const quarters = Array.from({ length: 40 }, (_, t) => 100 + [40, -10, -20, -10][t % 4]! + ((t * 7) % 5));
  const season = async (block: number[][]): Promise<unknown> =>
    ((await callFunction("FORECAST.MODEL", block, 2)) as unknown[][])[0]?.[1];
  expect(await season([quarters])).toBe(4);
  expect(await season([seasonal(5)])).toBe(12);
  expect(await season([[5, 6, 5]])).toBe(12);
  const weeks = Array.from(
    { length: 156 },
    (_, t) => 100 + 40 * Math.sin((2 * Math.PI * t) / 52) + 25 * (t % 52 === 50 ? 1 : 0) + ((t * 13) % 7),
  );
  expect(await season([weeks])).toBe(52);
});

test("with working days, demand is forecast by the working day", async () => {
  const days = [22, 20, 21, 22, 19, 22, 23, 20];
  const history = [days.slice(0, 6).map((each) => each * 10)];
  const [row] = await forecast(history, 2, 1, "ses", [days]);
  expect(row?.[0]).toBeCloseTo(230, 6);
  expect(row?.[1]).toBeCloseTo(200, 6);
});

test("a block is forecast as its rows are, one by one, when the season is given", async () => {
  const block = [seasonal(4), seasonal(4, 10, 0.2), seasonal(4).map((value, t) => (t % 5 === 0 ? value : 0))];
  const rows = await Promise.all(block.map((row) => forecast([row], 6, 12)));
  expect(await forecast(block, 6, 12)).toEqual(rows.map(([row]) => row));
});

test("every model answers every history with finite numbers, none negative for demand", async () => {
  const property = fc.asyncProperty(
    demands,
    fc.constantFrom(...models),
    fc.constantFrom(1, 4, 12),
    async (history, model, season) => {
      const [row] = await forecast([history], 5, season, model);
      expect(row).toHaveLength(5);
      row?.forEach((value) => {
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
      });
    },
  );
  await fc.assert(property, { numRuns: 300 });
});

test("a history with returns (negative values) is forecast too", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: -50, max: 100 }), { minLength: 1, maxLength: 40 }),
    fc.constantFrom(...models),
    async (history, model) => {
      const [row] = await forecast([history], 3, 4, model);
      row?.forEach((value) => expect(Number.isFinite(value)).toBe(true));
    },
  );
  await fc.assert(property, { numRuns: 150 });
});

test("ten times the demand is ten times the forecast", async () => {
  const property = fc.asyncProperty(demands, fc.constantFrom(...models), async (history, model) => {
    const [row] = await forecast([history], 4, 4, model);
    const [tenfold] = await forecast([history.map((value) => value * 10)], 4, 4, model);
    row?.forEach((value, h) => expect(tenfold?.[h]).toBeCloseTo(value * 10, 2));
  });
  await fc.assert(property, { numRuns: 100 });
});

test.each([
  [[[[1, 2, "n/a"]], 2], /history, row 1, column 3: the text "n\/a" is not a number/],
  [[[[1, 2, true]], 2], /history, row 1, column 3: TRUE is not a number/],
  [[[[1, 2]], 0], /horizon must be 1 or more/],
  [[[[1, 2]], null], /horizon is missing/],
  [[[[1, 2]], 2, 1.5], /season must be a whole number of periods/],
  [[[[1, 2]], 2, "monthly"], /season must be a whole number .* or "auto"/],
  [[[[1, 2]], 2, 12, "holtwinter"], /model must be one of .*Did you mean holtwinters\?/],
  [[[[1, 2]], 2, 12, "etz"], /model must be one of/],
  [[[[1, 2]], 2, 12, "auto", [[20, 21]]], /workingDays must have .* 4 in all. It has 2/],
  [[[[1, 2]], 1, 12, "auto", [[20, 0, 21]]], /workingDays, row 1, column 2: 0 is too small/],
  [[null, 2], /history is missing/],
])("FORECAST%j is #VALUE! with its reason", async (given, reason) => {
  expect(await callFunction("FORECAST", ...given)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});

test.each(platforms)(
  "DEM-FC-02 on the %s: exponential smoothing with a given weight and first level",
  async (platform) => {
    const { inputs, expected, tolerance } = caseOf("DEM-FC-02");
    const after = async (end: number): Promise<unknown> => {
      const cells = range(platform, [inputs.demand.slice(0, end)]);
      return (
        (await callFunction("FORECAST", cells, 1, 1, "ses", null, inputs.alpha, inputs.initial_level)) as number[][]
      )[0]?.[0];
    };
    expectWithin(tolerance, await after(1), expected.second_forecast);
    expectWithin(tolerance, await after(inputs.demand.length), expected.next);
  },
);

test.each([
  [[[[1, 2]], 2, 1, "auto", null, 0.5], /alpha and firstLevel belong to the model "ses" only/],
  [[[[1, 2]], 2, 1, "ses", null, null, 10], /firstLevel needs alpha beside it/],
  [[[[1, 2]], 2, 1, "ses", null, 0], /alpha must be more than 0/],
])("FORECAST%j with weights is #VALUE! with its reason", async (given, reason) => {
  expect(await callFunction("FORECAST", ...given)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});

test("an item that rests every year and has not sold for two seasons is not forecast to come back", async () => {
  const sold = Array.from({ length: 48 }, (_, t) => (t % 12 >= 5 && t % 12 <= 8 ? 100 : 0));
  const yearAfter = async (idle: number): Promise<number> =>
    ((await forecast([[...sold, ...Array.from({ length: idle }, () => 0)]], 12, 12))[0] ?? []).reduce(
      (sum, value) => sum + value,
      0,
    );
  // It rests from October to May as ever: the forecast is the four months of the year before.
  expect(await yearAfter(3)).toBeCloseTo(400, 0);
  for (const idle of [18, 24, 30, 36]) expect(await yearAfter(idle)).toBeLessThan(1);
});
