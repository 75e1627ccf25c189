import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { noise } from "../../support/noise";
import { expectWithin, referenceCases } from "../../support/referenceCases";

type Cells = (number | string)[][];
const decompose = async (...given: unknown[]): Promise<Cells> => (await callFunction("DECOMPOSE", ...given)) as Cells;
const shape = [0.8, 0.7, 0.9, 1, 1.1, 1.2, 1.3, 1.2, 1.1, 1, 0.9, 0.8];
const history = Array.from({ length: 60 }, (_, t) => (100 + t) * (shape[t % 12] ?? 1) * noise(t));

describe.each(platforms)("on the %s", (platform) => {
  test("DEM-SEA-01: demand deseasonalised with a centred moving average", async () => {
    const { inputs, expected, tolerance } = referenceCases("demand_planning")("DEM-SEA-01");
    const given = [inputs.season_length, null, "classical", "trend"] as const;
    const [trend = []] = await decompose(range(platform, [inputs.demand]), ...given);
    expect(trend.map((cell) => cell === "")).toEqual(inputs.demand.map((_: number, t: number) => t < 2 || t > 9));
    expectWithin(tolerance, trend.slice(2, -2), expected.deseasonalised);
    const column = await decompose(
      inputs.demand.map((value: number) => [value]),
      ...given,
    );
    expect(column.flat()).toEqual(trend);
  });

  test("before the launch all parts are blank", async () => {
    const late = range(platform, [[null, null, null, ...history.slice(0, 30)]]);
    const rows = await decompose(late, 12);
    expect(rows.map((row) => row.slice(0, 4).map((cell) => cell === ""))).toEqual(
      Array.from({ length: 3 }, () => [true, true, true, false]),
    );
  });
});

test.each([
  ["additive", "stl"],
  ["multiplicative", "stl"],
  ["additive", "classical"],
  ["multiplicative", "classical"],
])("%s parts by %s make the history again; the adjusted history is it without the season", async (kind, method) => {
  const [trend = [], season = [], remainder = []] = await decompose([history], 12, kind, method);
  const [adjusted = []] = await decompose([history], 12, kind, method, "adjusted");
  const join = (left: number, right: number): number => (kind === "additive" ? left + right : left * right);
  let counted = 0;
  history.forEach((value, t) => {
    expect(join(Number(adjusted[t]), Number(season[t]))).toBeCloseTo(value, 9);
    if (trend[t] === "") return;
    counted++;
    expect(join(join(Number(trend[t]), Number(season[t])), Number(remainder[t]))).toBeCloseTo(value, 9);
  });
  expect(counted).toBe(method === "stl" ? 60 : 48);
});

test("an odd value goes to the remainder by STL, and into trend and season by the classical method", async () => {
  const odd = history.map((value, t) => (t === 30 ? 2000 : value));
  const change = async (method: string, part: string): Promise<number> => {
    const [before = []] = await decompose([history], 12, "additive", method, part);
    const [after = []] = await decompose([odd], 12, "additive", method, part);
    return Math.abs(Number(after[28]) - Number(before[28]));
  };
  expect(await change("stl", "trend")).toBeLessThan(5);
  expect(await change("classical", "trend")).toBeGreaterThan(100);
});

test("items stand below each other with three rows each; one too short keeps its error to them", async () => {
  const rows = (await decompose([history, history.map((value, t) => (t < 50 ? 0 : value))], 12)) as unknown[][];
  expect(rows).toHaveLength(6);
  expect(rows.slice(0, 3)).toEqual(await decompose([history], 12));
  expect(
    rows
      .slice(3)
      .flat()
      .every((cell) => (cell as { code?: string }).code === "#N/A"),
  ).toBe(true);
  const down = await decompose(
    history.map((value) => [value]),
    12,
  );
  expect([down.length, down[0]?.length]).toEqual([60, 3]);
});

test("a constant has itself as trend; parts follow the unit of measure", async () => {
  const [trend = [], season = [], remainder = []] = await decompose([Array.from({ length: 24 }, () => 7)], 12);
  trend.forEach((value, t) => {
    expect(value).toBeCloseTo(7, 9);
    expect(season[t]).toBeCloseTo(0, 9);
    expect(remainder[t]).toBeCloseTo(0, 9);
  });
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 8, maxLength: 40 }),
    fc.constantFrom(1e-9, 1e9),
    async (values, unit) => {
      fc.pre((values[0] ?? 0) > 0);
      const plain = await decompose([values], 4, "additive", null, "trend");
      const scaled = await decompose([values.map((value) => value * unit)], 4, "additive", null, "trend");
      scaled[0]?.forEach((value, t) => expect(Number(value) / unit).toBeCloseTo(Number(plain[0]?.[t]), 5));
    },
  );
  await fc.assert(property, { numRuns: 40 });
});

test.each([
  [[[[1, 2, 3]], 2], "#N/A", /A season of 2 needs 4 periods since the first demand; this item has 3/],
  [[[[1, 2, 3, 4]], 1], "#VALUE!", /season is 1/],
  [[[[1, 0, 3, 4]], 2, "multiplicative"], "#VALUE!", /history, period 2: the demand is not above 0/],
  [[[[1, 2, 3, 4]], 2, null, "x11"], "#VALUE!", /method must be one of stl, classical/],
  [[[[1, 2, 3, 4]], 2, null, null, "level"], "#VALUE!", /part must be one of/],
  [[[[1, "x", 3, 4]], 2], "#VALUE!", /history, row 1, column 2/],
])("DECOMPOSE%j is %s with its reason", async (given, error, reason) => {
  expect(await callFunction("DECOMPOSE", ...given)).toMatchObject({
    error,
    sentence: expect.stringMatching(reason) as string,
  });
});
