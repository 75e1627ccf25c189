import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

describe.each(platforms)("ATP on the %s", (platform) => {
  // By hand: stock 20 - 15 = 5 free at once; 50 - 30 - 10 = 10 of the first receipt, 50 - 25 = 25 of the second.
  const receipts = range(platform, [[null, 50, null, 50]]);

  test("discrete: a receipt less the orders up to the next one", async () => {
    expect(await callFunction("ATP", 20, receipts, [[15, 30, 10, 25]])).toEqual([[5, 10, 0, 25]]);
  });

  test("cumulative: all that can be promised up to the period", async () => {
    expect(await callFunction("ATP", 20, receipts, [[15, 30, 10, 25]], "cumulative")).toEqual([[5, 15, 15, 40]]);
  });

  test("what a later order lacks is kept back from the receipts before it, the nearest first", async () => {
    // By hand: the last receipt lacks 12; 10 come from the one before, 2 from the stock.
    expect(await callFunction("ATP", 20, receipts, [[15, 30, 10, 62]])).toEqual([[3, 0, 0, 0]]);
  });

  test("where a promise breaks the units are negative, and nothing is free before", async () => {
    // By hand: 20 + 100 - 15 - 30 - 10 - 80 = -15.
    expect(await callFunction("ATP", 20, receipts, [[15, 30, 10, 80]])).toEqual([[0, 0, 0, -15]]);
    expect(await callFunction("ATP", 20, receipts, [[15, 30, 10, 80]], "cumulative")).toEqual([[0, 0, 0, -15]]);
  });
});

test("a late promise is negative until the receipt that repays it", async () => {
  // By hand: 10 - 25 = -15; + 40 = 25.
  expect(await callFunction("ATP", 10, [[0, 40]], [[25, 0]], "cumulative")).toEqual([[-15, 25]]);
});

test("a block answers item by item, a column is one item running down", async () => {
  const orders = [
    [15, 30],
    [1, 2],
  ];
  expect(
    await callFunction(
      "ATP",
      [[20], [5]],
      [
        [0, 50],
        [0, 0],
      ],
      orders,
    ),
  ).toEqual([
    [5, 20],
    [2, 0],
  ]);
  expect(await callFunction("ATP", 20, [[0], [50]], [[15], [30]])).toEqual([[5], [20]]);
});

describe("laws", () => {
  const item = fc.integer({ min: 1, max: 12 }).chain((periods) => {
    const row = fc.array(
      fc.integer({ min: 0, max: 300 }).map((units) => units / 10),
      {
        minLength: periods,
        maxLength: periods,
      },
    );
    return fc.record({ onHand: fc.integer({ min: -20, max: 90 }), receipts: row, orders: row });
  });

  test("new orders for what can be promised break no promise, one unit more does", async () => {
    await fc.assert(
      fc.asyncProperty(item, fc.nat(), async ({ onHand, receipts, orders }, choice) => {
        const [free] = (await callFunction("ATP", onHand, [receipts], [orders], "cumulative")) as [number[]];
        const period = choice % receipts.length;
        const lowest = (extra: number): number => {
          let stock = onHand;
          const projected = receipts.map(
            (units, at) => (stock += units - (orders[at] ?? 0) - (at === period ? extra : 0)),
          );
          return Math.min(...projected.slice(period));
        };
        fc.pre((free[period] ?? 0) >= 0);
        if ((free[period] ?? 0) > 0) expect(lowest(free[period] ?? 0)).toBeGreaterThanOrEqual(-1e-9);
        expect(lowest((free[period] ?? 0) + 1)).toBeLessThan(0);
      }),
    );
  });

  test("discrete adds up to cumulative, and the last is the stock that is left", async () => {
    await fc.assert(
      fc.asyncProperty(item, async ({ onHand, receipts, orders }) => {
        const [discrete] = (await callFunction("ATP", onHand, [receipts], [orders])) as [number[]];
        const [cumulative] = (await callFunction("ATP", onHand, [receipts], [orders], "cumulative")) as [number[]];
        let sum = 0;
        discrete.forEach((units, period) => expect((sum += units)).toBeCloseTo(cumulative[period] ?? NaN, 9));
        const left = onHand + receipts.reduce((all, units, at) => all + units - (orders[at] ?? 0), 0);
        if (left >= 0) expect(cumulative.at(-1)).toBeCloseTo(left, 9);
      }),
    );
  });
});

describe("refusals", () => {
  test.each([
    ["a negative order", [20, [[0, 50]], [[15, -30]]], "orders, row 1, column 2: -30 is too small. Enter 0 or more."],
    ["a negative receipt", [20, [[0, -5]], [[1, 1]]], "receipts, row 1, column 2: -5 is too small. Enter 0 or more."],
    [
      "text for stock",
      ["x", [[0, 5]], [[1, 1]]],
      'onHand, row 1, column 1: the text "x" is not a number. Enter a number.',
    ],
    ["no orders", [20, [[0, 5]]], "orders is missing. Give it a value."],
    [
      "a word that is no mode",
      [20, [[0, 5]], [[1, 1]], "cumulated"],
      'mode must be one of discrete, cumulative, not the text "cumulated". Did you mean cumulative?',
    ],
  ])("%s", async (_, given, sentence) => {
    expect(await callFunction("ATP", ...given)).toEqual({ error: "#VALUE!", sentence });
  });
});
