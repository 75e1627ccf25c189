import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

type Lift = [number, number, number, number, number | "", number | "", number | "", number | "", number, string];
const call = async (...given: unknown[]): Promise<Lift[]> => (await callFunction("PROMOLIFT", ...given)) as Lift[];

/** Numbers between -1 and 1 without a pattern, the same every time (the fractional parts of a chaotic product). */
const noise = (seed: number, length: number): number[] =>
  Array.from({ length }, (_, t) => {
    const value = Math.sin((t + 1) * 12.9898 + seed * 78.233) * 43758.5453;
    return 2 * (value - Math.floor(value)) - 1;
  });

// Four years of months: a season with a strong December, promotions here and there, +35 % while they run, 30 % of it taken from another item.
const months = 48;
const december = Array.from({ length: months }, (_, t) => (t % 12 === 11 ? 1.6 : 1 + 0.1 * Math.sin(t)));
const flags = noise(2, months).map((value) => (value > 0.6 ? 1 : 0));
const base = december.map((index, t) => 200 * index * Math.exp(0.04 * (noise(3, months)[t] ?? 0)));
const added = base.map((units, t) => 0.35 * units * (flags[t] ?? 0));
const history = base.map((units, t) => units + (added[t] ?? 0));
const other = december.map((index, t) => 500 * index + 10 * (noise(5, months)[t] ?? 0) - 0.3 * (added[t] ?? 0));
const none = flags.map(() => 0);

describe.each(platforms)("on the %s", (platform) => {
  test("uplift and cannibalisation lie within three standard errors of the truth, beside a season", async () => {
    const blanks = flags.map((flag) => flag || null);
    const answer = await call(range(platform, [history, other]), range(platform, [blanks, none.map(() => null)]), 12);
    const [uplift, error, p, units, lost, lostError, ahead, aheadError, periods, scale] = answer[0] as Lift;
    expect(Math.abs(uplift - 0.35)).toBeLessThan(3 * error);
    expect(error).toBeLessThan(0.03);
    expect(p).toBeLessThan(1e-6);
    const promoted = added.filter((each) => each > 0);
    // The units follow the estimate: added units of the truth times its ratio to the true 35 %.
    const truth = promoted.reduce((sum, each) => sum + each, 0) / promoted.length;
    expect(units / truth / (uplift / 0.35)).toBeCloseTo(1, 1);
    expect(Math.abs((lost as number) - 0.3)).toBeLessThan(3 * (lostError as number));
    expect([ahead, aheadError, scale]).toEqual(["", "", "log"]);
    expect(periods).toBe(promoted.length);
    // The other item has no promotion: its own row says so.
    expect(answer[1]?.[0]).toMatchObject({ code: "#N/A" });
  });

  test("a single column is one item", async () => {
    const column = range(
      platform,
      history.map((units) => [units]),
    );
    const down = range(
      platform,
      flags.map((flag) => [flag || null]),
    );
    expect(await call(column, down, 12)).toEqual(await call([history], [flags], 12));
  });
});

test("without noise the figures are exact, on both scales: 100 and 150, the other item 80 and 60", async () => {
  const own = [0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0];
  const sold = own.map((flag) => 100 + 50 * flag);
  const taken = own.map((flag) => 80 - 20 * flag);
  for (const scale of ["log", "linear"]) {
    const [lift] = await call([sold, taken], [own, own.map(() => 0)], 1, scale);
    expect(lift?.[0]).toBeCloseTo(0.5, 6);
    expect(lift?.[1]).toBeCloseTo(0, 4);
    expect(lift?.[3]).toBeCloseTo(50, 4);
    // 20 of the 50 units came from the other item.
    expect(lift?.[4]).toBeCloseTo(0.4, 4);
    expect(lift?.[9]).toBe(scale);
  }
});

test("what is missing in the period after the promotion is its pull-forward", async () => {
  const own = [0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0];
  const sold = own.map((flag, t) => 100 + 50 * flag - 15 * (own[t - 1] ?? 0));
  const [lift] = await call([sold], [own], 1, "linear", null, 1);
  expect(lift?.[0]).toBeCloseTo(0.5, 6);
  expect(lift?.[6]).toBeCloseTo(0.3, 6);
  expect(lift?.[7]).toBeCloseTo(0, 4);
});

test("the strength of a promotion scales its effect: 20 % off sells half as much more as 40 % off", async () => {
  const depth = [0, 0, 0.2, 0, 0, 0.4, 0, 0.2, 0, 0, 0.4, 0];
  const [lift] = await call([depth.map((each) => 100 + 250 * each)], [depth], 1, "linear");
  // 250 units for a strength of 1, on a baseline of 100.
  expect(lift?.[0]).toBeCloseTo(2.5, 6);
  expect(lift?.[3]).toBeCloseTo(75, 6);
});

test("promotions in most Decembers: the season stays in the regression, and the uplift is not Christmas", async () => {
  const often = flags.map((_, t) => (t % 12 === 11 && t !== 23 ? 1 : t === 5 ? 1 : 0));
  const sold = base.map((units, t) => units * (1 + 0.35 * (often[t] ?? 0)));
  const [lift] = await call([sold], [often], 12);
  expect(Math.abs((lift?.[0] ?? 0) - 0.35)).toBeLessThan(2.5 * (lift?.[1] ?? 0));
  // Taken without season, the December of 60 % more would count as uplift.
  const [blind] = await call([sold], [often], 1);
  expect(blind?.[0]).toBeGreaterThan(0.6);
});

test("promotions in every December cannot be told apart from the season, and it is said so", async () => {
  const always = flags.map((_, t) => (t % 12 === 11 ? 1 : 0));
  for (const season of [12, "auto", null])
    expect(await callFunction("PROMOLIFT", [history], [always], season)).toMatchObject({
      error: "#N/A",
      sentence: expect.stringMatching(/Promotions .* and season cannot be told apart.*every season of 12/) as string,
    });
});

test("families: only the items of its own family lose to an item; items that are always promoted together cannot tell", async () => {
  const unrelated = other.map((units) => 3 * units);
  const own = [flags, none, none];
  const [lift] = await call([history, other, unrelated], own, 12, null, [["A"], ["a "], ["B"]]);
  const [alone] = await call([history, other], own.slice(0, 2), 12);
  expect(lift).toEqual(alone);
  const [single] = await call([history, unrelated], [flags, none], 12, null, [["A"], ["B"]]);
  expect(single?.slice(4, 6)).toEqual(["", ""]);
  const [together] = await call([history, other], [flags], 12);
  expect(together?.slice(4, 6)).toEqual(["", ""]);
});

test("a promotion that does nothing is said to do nothing", async () => {
  const [lift] = await call([base], [flags], 12);
  expect(lift?.[2]).toBeGreaterThan(0.01);
  expect(Math.abs(lift?.[0] ?? 1)).toBeLessThan(3 * (lift?.[1] ?? 0));
});

test("demand that rests now and then is measured in units", async () => {
  const rests = history.map((units, t) => (t === 7 ? 0 : units));
  expect((await call([rests], [flags], 12))[0]?.[9]).toBe("linear");
});

test("zeros before the launch do not count", async () => {
  const late = history.map((units, t) => (t < 12 ? 0 : units));
  const [whole] = await call([late], [flags], 12);
  const [short] = await call([late.slice(12)], [flags.slice(12)], 12);
  expect(whole).toEqual(short);
});

test("uplift, errors and p do not depend on the unit of demand", async () => {
  const [plain] = await call([history], [flags], 12, "linear");
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(1e-12, 1e-3, 1e3, 1e12), fc.constantFrom("linear", "log"), async (unit, scale) => {
      const expected = scale === "linear" ? plain : (await call([history], [flags], 12, "log"))[0];
      const [scaled] = await call([history.map((units) => units * unit)], [flags], 12, scale);
      expect((scaled?.[0] ?? 0) / (expected?.[0] ?? 1)).toBeCloseTo(1, 4);
      expect((scaled?.[1] ?? 0) / (expected?.[1] ?? 1)).toBeCloseTo(1, 3);
      expect((scaled?.[3] ?? 0) / unit / (expected?.[3] ?? 1)).toBeCloseTo(1, 4);
    }),
    { numRuns: 8 },
  );
});

const ten = [10, 12, 11, 10, 20, 12, 11, 10, 21, 12];
const own = [0, 0, 0, 0, 1, 0, 0, 0, 1, 0];
test.each([
  [[[ten.map(() => 0)], [own], 1], "#N/A", /holds no demand/],
  [[[ten], [ten.map(() => 0)], 1], "#N/A", /No period from the first demand on has a promotion/],
  [[[ten], [ten.map(() => 1)], 1], "#N/A", /Every period has the same promotion/],
  [[[ten.slice(0, 7)], [own.slice(0, 7)], 1], "#N/A", /There are 7 periods.*at least 8/],
  [[[ten], [own], 12], "#N/A", /A season of 12 needs 24 periods.*there are 10/],
  [[[ten], [own.map((_, t) => (t % 4 === 0 ? 1 : 0))], 4], "#N/A", /cannot be told apart.*season of 4/],
  [
    [[ten], [own.map((_, t) => t % 2)], 1, null, null, 1],
    "#N/A",
    /missing after promotions cannot be told.*dipPeriods 1/,
  ],
  [[[own.map((flag) => 5 * flag)], [own], 1, "linear"], "#N/A", /There are 6 periods/],
  [[[[0.001, ...own.slice(1).map((flag) => 5 * flag)]], [own], 1, "linear"], "#DIV/0!", /would have sold nothing/],
  [[[[0.001, ...own.slice(1)]], [own], 1, "log"], "#VALUE!", /log needs demand above 0/],
  [[[ten], [[0, 1]], 1], "#VALUE!", /flags must have one value, one a row, one a column/],
  [[[ten], [own.map((flag) => -flag)], 1], "#VALUE!", /flags, row 1, column 5/],
  [[[ten], [own.map((flag) => (flag ? "yes" : 0))], 1], "#VALUE!", /flags, row 1, column 5: the text "yes"/],
  [[[ten], [own], 1, "ln"], "#VALUE!", /scale must be one of auto, log, linear/],
  [[[ten], [own], 1, null, [["A"], ["B"]]], "#VALUE!", /families must have one row for each entry of history/],
  [[[ten], [own], 1, null, null, 13], "#VALUE!", /dipPeriods must be 12 or less/],
  [[[ten], [own], 0], "#VALUE!", /season must be/],
  [[[ten], null, 1], "#VALUE!", /flags is missing/],
  [[null, [own], 1], "#VALUE!", /history is missing/],
])("PROMOLIFT%j is refused with its reason", async (given, error, reason) => {
  const answer = await callFunction("PROMOLIFT", ...(given as unknown[]));
  expect(answer).toMatchObject({ error, sentence: expect.stringMatching(reason) as string });
});
