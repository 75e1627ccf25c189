import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin } from "../../support/referenceCases";

const close = { rel: 1e-12, abs: 1e-12 };
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

// By hand: 90 / 360 x 360 = 90 days, 60 / 720 x 360 = 30, 40 / 360 x 360 = 40 (of purchases of 300: 48).
test.each(platforms)("days of inventory + receivables - payables, blanks are none (%s)", async (platform) => {
  const lists = [
    [90, null],
    [60, 60],
    [40, 40],
    [720, 720],
    [360, 360],
  ].map((values) => range(platform, column(values)));
  expectWithin(close, await callFunction("CASHCYCLE", ...lists, 360), [
    [90, 30, 40, 80],
    [0, 30, 40, -10],
  ]);
  expectWithin(close, await callFunction("CASHCYCLE", 90, 60, 40, 720, 360, 360, 300), [[90, 30, 48, 72]]);
});

test("the unit of money does not matter, and days of the period scale the days", async () => {
  const money = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
  await fc.assert(
    fc.asyncProperty(fc.array(money, { minLength: 5, maxLength: 5 }), money, async (given, factor) => {
      const [row = []] = (await callFunction("CASHCYCLE", ...given)) as number[][];
      expectWithin({ rel: 1e-9, abs: 1e-9 }, row[3], (row[0] ?? 0) + (row[1] ?? 0) - (row[2] ?? 0));
      const scaled = (await callFunction("CASHCYCLE", ...given.map((each) => each * factor))) as number[][];
      const size = { rel: 1e-9, abs: 1e-9 * ((row[0] ?? 0) + (row[1] ?? 0) + (row[2] ?? 0)) };
      expectWithin(size, scaled[0], row);
      expectWithin(size, await callFunction("CASHCYCLE", ...given, 730), [row.map((days) => 2 * days)]);
    }),
  );
});

test("a period without sales keeps its error to its own column", async () => {
  const answer = await callFunction("CASHCYCLE", [[1, 1]], 1, 1, [[0, 10]], 10, 10);
  expect(answer).toMatchObject([
    [{ code: "#DIV/0!" }, 1],
    [{ code: "#DIV/0!" }, 1],
    [{ code: "#DIV/0!" }, 1],
    [{ code: "#DIV/0!" }, 1],
  ]);
});

test.each([
  ["sales", [1, 1, 1, 0, 1], "sales are 0: days of receivables cannot be told."],
  ["cost of sales", [1, 1, 1, 1, 0], "costOfSales is 0: days of inventory cannot be told."],
  ["purchases", [1, 1, 1, 1, 1, null, 0], "purchases are 0: days of payables cannot be told."],
])("without %s there are no days", async (_, given, sentence) => {
  expect(await callFunction("CASHCYCLE", ...given)).toEqual({ error: "#DIV/0!", sentence });
});

test.each([
  ["a negative balance", [-1, 1, 1, 1, 1], "inventory, row 1, column 1: -1 is too small. Enter 0 or more."],
  ["no days", [1, 1, 1, 1, 1, [[-5]]], "days, row 1, column 1: -5 is too small. Enter more than 0."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("CASHCYCLE", ...given)).toEqual({ error: "#VALUE!", sentence });
});
