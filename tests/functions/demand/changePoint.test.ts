import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { noise } from "../../support/noise";

type Cells = (number | string)[][];
const shifts = async (...given: unknown[]): Promise<Cells> => (await callFunction("CHANGEPOINT", ...given)) as Cells;
const none = [["none", "", "", "", ""]];
const series = (length: number, usual: (t: number) => number): number[] =>
  Array.from({ length }, (_, t) => usual(t) * noise(t));
const season = (t: number): number => 1 + 0.5 * Math.sin((2 * Math.PI * t) / 12);

describe.each(platforms)("on the %s", (platform) => {
  test("the launch is no shift, and positions count from the first column", async () => {
    const history = range(platform, [[null, null, null, null, ...series(40, (t) => (t < 20 ? 100 : 200))]]);
    const [row = []] = await shifts(history, 12);
    expect(row.slice(0, 2)).toEqual([1, 25]);
    const column = (history[0] ?? []).map((cell) => [cell]);
    expect(await shifts(column, 12)).toEqual([row]);
  });
});

test("an exact step is found exactly, in units and as a share, and is certain", async () => {
  const history = [...Array.from({ length: 12 }, () => 100), ...Array.from({ length: 12 }, () => 180)];
  for (const periods of [1, 12]) {
    const [[item, period, size, share, confidence] = []] = await shifts([history], periods);
    expect([item, period]).toEqual([1, 13]);
    expect(size).toBeCloseTo(80, 6);
    expect(share).toBeCloseTo(0.8, 8);
    expect(confidence).toBeCloseTo(1, 9);
  }
});

test("two shifts in a noisy seasonal history are found within a period, with the season's share taken out", async () => {
  const rows = await shifts([series(72, (t) => season(t) * (t < 30 ? 100 : t < 50 ? 160 : 110))], 12);
  [31, 51].forEach((period, index) => expect(Math.abs(Number(rows[index]?.[1]) - period)).toBeLessThanOrEqual(1));
  expect(rows).toHaveLength(2);
  expect(Number(rows[0]?.[2])).toBeGreaterThan(50);
  expect(Number(rows[0]?.[2])).toBeLessThan(70);
  expect(Number(rows[1]?.[3])).toBeCloseTo(110 / 160 - 1, 1);
});

test("a customer lost four months ago is noticed, and an item that stopped selling too", async () => {
  const lost = await shifts([series(48, (t) => season(t) * (t < 44 ? 100 : 50))], 12);
  expect(lost[0]?.[1]).toBe(45);
  const stopped = await shifts([series(48, (t) => (t < 40 ? 100 : 0))], 12);
  expect(stopped[0]?.[1]).toBe(41);
  expect(Number(stopped[0]?.[3])).toBeCloseTo(-1, 2);
});

test("neither noise, trend, growth, season nor a single odd value is a shift", async () => {
  const histories = [
    series(60, () => 100),
    series(60, (t) => 100 + 2 * t),
    series(60, (t) => 100 * 1.02 ** t),
    series(60, (t) => 100 * season(t)),
    series(60, (t) => (100 + t) * season(t)),
    series(60, (t) => (t === 33 ? 900 : 100)),
    Array.from({ length: 60 }, (_, t) => 100 + t),
    Array.from({ length: 60 }, (_, t) => 100 * season(t)),
  ];
  expect(await shifts(histories, 12)).toEqual(none);
});

test("a constant and an item without demand have no shift", async () => {
  expect(await shifts([[7, 7, 7, 7, 7, 7, 7, 7]], 4)).toEqual(none);
  expect(await shifts([[0, 0, 0, 0, 0, 0, 0, 0]], 4)).toEqual(none);
  const block = [Array.from({ length: 9 }, () => 7), Array.from({ length: 9 }, () => 0)];
  expect(await shifts(block, 1, null, "last")).toEqual([
    ["", "", "", ""],
    ["", "", "", ""],
  ]);
});

test("last gives a row an item; one too short keeps its error to its row", async () => {
  const two = series(40, (t) => (t < 12 ? 100 : t < 30 ? 200 : 120));
  const histories = [two, two.map((value, t) => (t < 34 ? 0 : value)), series(40, () => 100)];
  const last = (await shifts(histories, 12, null, "last")) as unknown[][];
  expect(last[0]?.[0]).toBe(31);
  expect(last[1]?.[0]).toMatchObject({ code: "#N/A" });
  expect(last[2]).toEqual(["", "", "", ""]);
  const all = (await shifts(histories, 12)) as unknown[][];
  expect(all.map((row) => row[0])).toEqual([1, 1, 2]);
  expect(all[2]?.[1]).toMatchObject({ code: "#N/A" });
});

test("a step that cannot be told from trend and season is no shift", async () => {
  // Two seasons: a trend and a step between them are the same. Found by a property test.
  const answer = await shifts([[3, 39, 25, 1, 10, 15, 1, 38]], 4, 0.5);
  answer.flat().forEach((cell) => expect(typeof cell === "number" ? Math.abs(cell) : 0).toBeLessThan(100));
});

test("a higher confidence tells less", async () => {
  // A fall by a tenth in noise of 4.6 %, with little history: 91 % sure.
  const history = [series(16, (t) => (t < 5 ? 100 : 90))];
  const [[, period, , , sureness] = []] = await shifts(history, 1, 0.9);
  expect(period).toBe(6);
  expect(await shifts(history, 1, Number(sureness) + 0.001)).toEqual(none);
});

test("pure noise shows a shift in less than one of ten histories", async () => {
  const histories = fc.sample(fc.array(fc.integer({ min: 70, max: 130 }), { minLength: 36, maxLength: 36 }), {
    numRuns: 100,
    seed: 7,
  });
  const found = await shifts(histories, 12);
  expect(new Set(found.map((row) => row[0])).size).toBeLessThan(10);
});

test("positions and shares do not change with the unit of measure", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 8, maxLength: 40 }),
    fc.constantFrom(1e-12, 1e-3, 1e12),
    async (history, unit) => {
      const plain = await shifts([history], 4, 0.5);
      const scaled = await shifts([history.map((value) => value * unit)], 4, 0.5);
      expect(scaled.map((row) => row[1])).toEqual(plain.map((row) => row[1]));
      scaled.forEach((row, index) => {
        if (typeof row[3] === "number") expect(row[3]).toBeCloseTo(Number(plain[index]?.[3]), 6);
      });
    },
  );
  await fc.assert(property, { numRuns: 40 });
});

test.each([
  [[[[1, 2, 3]]], "#N/A", /needs 8 periods since the first demand; this item has 3/],
  [[[[1, 2, 3, 4, 5, 6, 7, 8]], 1, 1], "#VALUE!", /confidence must be less than 1/],
  [[[[1, 2, 3, 4, 5, 6, 7, 8]], 0], "#VALUE!", /season must be a whole number/],
  [[[[1, 2, 3, 4, 5, 6, 7, 8]], 1, null, "first"], "#VALUE!", /answer must be one of all, last/],
  [[[[1, "x", 3, 4, 5, 6, 7, 8]]], "#VALUE!", /history, row 1, column 2/],
])("CHANGEPOINT%j is %s with its reason", async (given, error, reason) => {
  expect(await callFunction("CHANGEPOINT", ...given)).toMatchObject({
    error,
    sentence: expect.stringMatching(reason) as string,
  });
});
