import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";
import { single } from "../../support/single";

const turns = (...given: unknown[]): Promise<unknown> => callFunction("TURNS", ...given);

describe.each(platforms)("on the %s", (platform) => {
  test("INV-KPI-02: GMROI is the margin over the inventory at cost", async () => {
    const { inputs, expected, tolerance } = referenceCases("inventory_management")("INV-KPI-02");
    const answer = await callFunction("GMROI", inputs.gross_margin, range(platform, [[inputs.average_inventory_cost]]));
    expectWithin(tolerance, answer, [[expected.gmroi]]);
  });

  // By hand: 180 sold in three months are 720 a year, over (100 + 80 + 60) / 3 = 80; months without sales count.
  test("turns are the year's cost of sales over the average inventory, blank sales are 0", async () => {
    expect(await turns(range(platform, [[90, null, 90]]), [[100, 80, 60]])).toEqual([[9]]);
  });
});

// By hand: 12 x (100 + 120 + 140) / 3 = 1440 a year over the mean of 210, 230 and 250.
test("with the opening in front each period counts with the mean of opening and closing", async () => {
  expectWithin({ rel: 1e-12 }, await turns([[100, 120, 140]], [[200, 220, 240, 260]]), [[1440 / 230]]);
});

test("one inventory is the average of all periods", async () => {
  expect(await turns([[100, 120, 140]], 160)).toEqual([[9]]);
  expect(await turns(1440, 160, null, null, 1)).toEqual([[9]]);
});

test("trailing gives a figure a period, at the start over the periods that there are, and keeps the direction", async () => {
  const row = [[10, 20, 30, 40]];
  expect(await turns(row, 60, 2)).toEqual([[2, 3, 5, 7]]);
  expect(await turns([[10], [20], [30], [40]], [[60], [60], [60], [60]], 2)).toEqual([[2], [3], [5], [7]]);
  expect(await turns([[10], [20]], [[60], [60], [60]])).toEqual([[3]]);
});

test("each item of a block, and yearly values in a column", async () => {
  const block = [
    [10, 20],
    [30, 40],
  ];
  expect(await turns(block, [[60], [120]])).toEqual([[3], [3.5]]);
  expect(await turns([[600], [900]], [[100], [300]], 1, null, 1)).toEqual([[6], [3]]);
});

test("without inventory or sales only the cells concerned have an error", async () => {
  expect(await turns([[0, 10]], [[0, 5]], 1)).toMatchObject([[{ code: "#DIV/0!" }, 24]]);
  expect(await turns([[0, 10]], [[5, 5]], 1, "days")).toMatchObject([
    [{ code: "#DIV/0!", message: "Nothing was sold, so the inventory lasts for no number of days." }, 182.5 / 12],
  ]);
  expect(await turns([[0, 10]], [[5, 5]], 1)).toEqual([[0, 24]]);
  expect(await callFunction("GMROI", [[10, -5]], [[0, 5]])).toMatchObject([[{ code: "#DIV/0!" }, -1]]);
});

const money = fc.integer({ min: 1, max: 1e6 });
const figures = fc.array(fc.tuple(money, money), { minLength: 1, maxLength: 24 });

test("days on hand times turns are the days of the year, and the currency does not matter", async () => {
  await fc.assert(
    fc.asyncProperty(figures, fc.integer({ min: 1, max: 24 }), async (pairs, trailing) => {
      const cost = pairs.map(([each]) => each);
      const stock = pairs.map(([, each]) => each);
      const [times = []] = (await turns([cost], [stock], trailing)) as number[][];
      const [days = []] = (await turns([cost], [stock], trailing, "days", null, 360)) as number[][];
      times.forEach((each, period) => expect(each * (days[period] ?? 0)).toBeCloseTo(360, 7));
      const scaled = await turns([cost.map((each) => each * 1024)], [stock.map((each) => each * 1024)], trailing);
      expect(scaled).toEqual([times]);
      const whole = single(await turns([cost], [stock]));
      const [over = []] = (await turns([cost], [stock], cost.length)) as number[][];
      expect(over.at(-1)).toBe(whole);
    }),
  );
});

test.each([
  [
    "inventory of other periods",
    [[[1, 2, 3]], [[1, 2]]],
    "inventory must have one row for each of the 1 rows of costOfSales, and 3 columns, one more for the opening, or one. It has 1 rows and 2 columns.",
  ],
  ["a text", [[[1, "x"]], 5], 'costOfSales, row 1, column 2: the text "x" is not a number. Enter a number.'],
  ["a window of no periods", [[[1, 2]], 5, 0], "trailing must be 1 or more, not 0."],
  ["a year without periods", [[[1, 2]], 5, 1, null, 0], "periodsPerYear must be more than 0, not 0."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("TURNS", ...given)).toEqual({ error: "#VALUE!", sentence });
});
