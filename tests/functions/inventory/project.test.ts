import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const supply = referenceCases("supply_planning");
const units = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 8, maxLength: 8 });

test.each(platforms)("opening + receipts - demand, backlog and lost (%s)", async (platform) => {
  const receipts = range(platform, [[null, 50, null]]);
  const demand = range(platform, [[20, 35, 60]]);
  expect(await callFunction("PROJECT", 40, receipts, demand)).toEqual([
    [20, 35, -25],
    [0, 0, 25],
  ]);
  expect(await callFunction("PROJECT", 40, receipts, demand, "lost")).toEqual([
    [20, 35, 0],
    [0, 0, 25],
  ]);
});

// SUP-SUP-02: production of 100 a period against 60, 80, 150, 120 is short by 10 in all.
test("SUP-SUP-02: shortage of a plan that cannot be met", async () => {
  const { inputs, expected, tolerance } = supply("SUP-SUP-02");
  const answer = (await callFunction(
    ...(["PROJECT", inputs.start_stock, [expected.production], [inputs.demand], "backlog", "shortage"] as const),
  )) as number[][];
  expectWithin(tolerance, Math.max(...(answer[0] ?? [])), expected.max_cumulative_shortage);
});

test("every period ties: closing = opening + receipts - demand, plus what was lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -100, max: 500 }), units, units, async (opening, receipts, demand) => {
      const backlog = (await callFunction("PROJECT", opening, [receipts], [demand])) as number[][];
      const lost = (await callFunction("PROJECT", opening, [receipts], [demand], "lost")) as number[][];
      const total = (row: readonly number[] = []): number => row.reduce((sum, each) => sum + each, 0);
      expect(backlog[0]?.at(-1)).toBe(opening + total(receipts) - total(demand));
      expect(lost[0]?.at(-1)).toBe(opening + total(receipts) - total(demand) + total(lost[1]));
      expect(Math.min(...(lost[0] ?? []))).toBeGreaterThanOrEqual(0);
      backlog[0]?.forEach((closing, period) => expect(backlog[1]?.[period]).toBe(Math.max(0, -closing)));
    }),
  );
});

test("a block answers items by periods; a single column of demand is one item that runs down", async () => {
  const block = await callFunction("PROJECT", [[40], [5]], 10, [
    [20, 35],
    [10, 20],
  ]);
  expect(block).toEqual([
    [30, 5],
    [5, -5],
  ]);
  expect(await callFunction("PROJECT", 40, [[0], [50], [0]], [[20], [35], [60]])).toEqual([
    [20, 0],
    [35, 0],
    [-25, 25],
  ]);
  expect(await callFunction("PROJECT", [[40], [5], [1]], 0, [[20], [35], [60]], null, "closing")).toEqual([
    [20],
    [-30],
    [-59],
  ]);
});

test("refusals", async () => {
  expect(await callFunction("PROJECT", 40, [[0, 50]], [[20, 35, 60]])).toEqual({
    error: "#VALUE!",
    sentence:
      "receipts must have one value, one a row, one a column, or 1 rows and 3 columns. It has 1 rows and 2 columns.",
  });
  expect(
    await callFunction(
      "PROJECT",
      40,
      0,
      [[20], [30]].map((row) => [...row, 1]),
      null,
      "both",
    ),
  ).toEqual({
    error: "#VALUE!",
    sentence: 'output "both" shows several rows of one item. For a block of items choose one of closing, shortage.',
  });
  expect(await callFunction("PROJECT", 40, 0, [[20, "x"]])).toEqual({
    error: "#VALUE!",
    sentence: 'demand, row 1, column 2: the text "x" is not a number. Enter a number.',
  });
  expect(await callFunction("PROJECT", 40, 0, [[20, 1]], "backlogs")).toMatchObject({
    sentence: 'mode must be one of backlog, lost, not the text "backlogs". Did you mean backlog?',
  });
});
