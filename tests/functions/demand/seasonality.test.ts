import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { noise } from "../../support/noise";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const caseOf = referenceCases("demand_planning");
const seasonality = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("SEASONALITY", ...given)) as number[][];
const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);
const shape = [0.8, 0.7, 0.9, 1, 1.1, 1.2, 1.3, 1.2, 1.1, 1, 0.9, 0.8];
const seasonal = (length: number, level = 100): number[] =>
  Array.from({ length }, (_, t) => (level + t) * (shape[t % 12] ?? 1));

describe.each(platforms)("on the %s", (platform) => {
  test("DEM-SEA-02: the static method's seasonal factors", async () => {
    const { inputs, expected, tolerance } = caseOf("DEM-SEA-02");
    const given = ["multiplicative", null, "regression"] as const;
    const demand = range(platform, [inputs.demand]);
    expectWithin(tolerance, await seasonality(demand, inputs.season_length, ...given), [expected.seasonal_factors]);
  });

  test("DEM-SEA-03: seasonal indices by monthly averages", async () => {
    const { inputs, expected, tolerance } = caseOf("DEM-SEA-03");
    const byMonth: number[][] = inputs.monthly_by_year;
    const demand = [0, 1, 2].flatMap((year) => byMonth.map((years) => years[year] ?? 0));
    const given = [12, null, null, "averages"] as const;
    const indices = await seasonality([demand], ...given);
    expectWithin(tolerance, indices, [expected.indices]);
    expectWithin(tolerance, ((indices[0]?.[0] ?? 0) * inputs.annual_forecast) / 12, expected.january_forecast);
    const column = demand.map((value) => [value]);
    expectWithin(
      tolerance,
      await seasonality(column, ...given),
      expected.indices.map((index: number) => [index]),
    );
  });

  test("the first index belongs to the first period of the block, whenever an item was launched", async () => {
    const early = seasonal(60);
    const late = range(platform, [early.map((value, t) => (t < 17 ? null : value))]);
    const [all = []] = await seasonality([early], 12);
    const [launched = []] = await seasonality(late, 12);
    launched.forEach((index, place) => expect(index).toBeCloseTo(all[place] ?? 0, 2));
  });
});

test("DEM-SEA-01: the season is found from the ratio to the centred moving average", async () => {
  const { inputs } = caseOf("DEM-SEA-01");
  // By hand: ratios of periods 3 to 10 to 19750 ... 24125 by place, their means over the mean of the four.
  const ratios = [
    [10000 / 21250, 12000 / 22625],
    [18000 / 21750, 13000 / 24125],
    [23000 / 19750, 23000 / 22500],
    [34000 / 20625, 38000 / 22125],
  ].map((pair) => sum(pair) / 2);
  const expected = ratios.map((ratio) => (4 * ratio) / sum(ratios));
  const [indices = []] = await seasonality([inputs.demand], inputs.season_length);
  indices.forEach((index, place) => expect(index).toBeCloseTo(expected[place] ?? 0, 12));
});

test("an exact season around a level is found exactly, as shares and in units", async () => {
  const history = Array.from({ length: 36 }, (_, t) => 200 * (shape[t % 12] ?? 1));
  const [shares = []] = await seasonality([history], 12);
  const [units = []] = await seasonality([history], 12, "additive");
  shape.forEach((index, place) => {
    expect(shares[place]).toBeCloseTo(index, 9);
    expect(units[place]).toBeCloseTo(200 * (index - 1), 9);
  });
});

test("items of a family share their indices, weighted by their demand, and lend them to new ones", async () => {
  const histories = [
    seasonal(48, 1000),
    seasonal(48, 10).map((value, t) => value * noise(t)),
    [...Array.from({ length: 40 }, () => 0), ...seasonal(8)],
    Array.from({ length: 48 }, (_, t) => (t % 12 === 11 ? 30 : 10)),
  ];
  const rows = await seasonality(histories, 12, null, [["A"], ["a"], ["A"], [""]]);
  expect(rows[1]).toEqual(rows[0]);
  expect(rows[2]).toEqual(rows[0]);
  expect(rows[3]).toEqual((await seasonality([histories[3]], 12))[0]);
  const own = await seasonality(histories.slice(0, 2), 12);
  // The item of mean 1023.5 decides, not that of 33.
  rows[0]?.forEach((index, place) => {
    const far = Math.abs((own[1]?.[place] ?? 0) - (own[0]?.[place] ?? 0));
    expect(Math.abs(index - (own[0]?.[place] ?? 0))).toBeLessThanOrEqual(0.05 * far + 1e-12);
  });
  const all = await seasonality(histories.slice(0, 2), 12, null, true);
  expect(all[0]).toEqual(all[1]);
  expect(await seasonality(histories.slice(0, 2), 12, null, [[false]])).toEqual(own);
});

test("an item too short for its season keeps its error to its row", async () => {
  const rows = (await seasonality([seasonal(24), [...seasonal(20), 0, 0, 0, 0].reverse()], 12)) as unknown[][];
  expect(rows[0]).toHaveLength(12);
  expect(rows[1]?.map((cell) => (cell as { code: string }).code)).toEqual(Array.from({ length: 12 }, () => "#N/A"));
});

test("indices have the mean 1, additive ones the mean 0, and do not change with the unit of measure", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 8, maxLength: 40 }),
    fc.constantFrom("centred", "averages", "shrunk"),
    fc.constantFrom(1e-12, 1, 1e12),
    async (history, method, unit) => {
      const scaled = history.map((value) => value * unit);
      const [shares = []] = await seasonality([scaled], 4, "multiplicative", null, method);
      expect(sum(shares) / 4).toBeCloseTo(1, 9);
      const [units = []] = await seasonality([scaled], 4, "additive", null, method);
      expect(sum(units) / unit / 4).toBeCloseTo(0, 6);
      const [plain = []] = await seasonality([history], 4, "multiplicative", null, method);
      shares.forEach((index, place) => expect(index).toBeCloseTo(plain[place] ?? 0, 9));
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test.each([
  [[[[1, 2, 3]], 2], "#N/A", /A season of 2 needs 4 periods since the first demand; this item has 3/],
  [[[[0, 0, 0, 0]], 2], "#N/A", /this item has 0/],
  [[[[1, 2, 3, 4]], 1], "#VALUE!", /season is 1, which means none/],
  [[[[1, -2, 3, 4]], 2], "#VALUE!", /history, period 2: the demand is negative/],
  [[[[1, 0, 0, 0, 0, 1]], 2], "#DIV/0!", /falls to 0 or below/],
  [[[[1, 2, 3, 4]], 2, null, [["A", "B"]]], "#VALUE!", /pool must be TRUE, FALSE, or the family of each of the 1 rows/],
  [[[[1, 2, 3, 4]], 2, "ratio"], "#VALUE!", /kind must be one of multiplicative, additive/],
  [[[[1, "x", 3, 4]], 2], "#VALUE!", /history, row 1, column 2/],
  [[[[9, 1, 5, 1, 1, 1]], 2, null, null, "regression"], "#DIV/0!", /falls to 0/],
])("SEASONALITY%j is %s with its reason", async (given, error, reason) => {
  expect(await callFunction("SEASONALITY", ...given)).toMatchObject({
    error,
    sentence: expect.stringMatching(reason) as string,
  });
});
