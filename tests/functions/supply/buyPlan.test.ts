import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

test.each(platforms)("orders, the last day to order, and the price (%s)", async (platform) => {
  const need = range(platform, [[40, null, 70]]);
  const calendar = ((await callFunction("CALENDAR", "2026-01-01")) as unknown[][]).slice(0, 4);
  const prices = range(platform, [
    ["From", "Price"],
    [0, 10],
    [100, 9],
  ]);
  const answer = await callFunction("BUYPLAN", need, 14, null, null, prices, 1, 5, calendar);
  // By hand: apart 2 x 5 + 1100; together 5 + 990 + 70 x 2 = 1135 against 1110. 1 January 2026 is 46023, 1 March 46082.
  expect(answer).toEqual([
    [40, 0, 70],
    [46009, "", 46068],
    [10, "", 10],
  ]);
  expect(await callFunction("BUYPLAN", need, 1, null, null, prices, 0.1, 5)).toEqual([
    [110, 0, 0],
    [0, "", ""],
    [9, "", ""],
  ]);
});

test("it may pay to order more than is needed for the lower price", async () => {
  // By hand: 90 x 10 = 900, 100 x 8 = 800 and 10 left over.
  expect(
    await callFunction("BUYPLAN", 90, 0, null, null, [
      [0, 10],
      [100, 8],
    ]),
  ).toEqual([[100], [1], [8]]);
});

test("a column answers columns; nothing needed, nothing ordered", async () => {
  expect(await callFunction("BUYPLAN", [[0], [0]], 3)).toEqual([
    [0, "", ""],
    [0, "", ""],
  ]);
});

test("no other whole orders are cheaper", async () => {
  const item = fc.record({
    need: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
    minimum: fc.integer({ min: 0, max: 4 }),
    multiple: fc.integer({ min: 0, max: 3 }),
    steps: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
    prices: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
    holding: fc.integer({ min: 0, max: 3 }),
    orderCost: fc.integer({ min: 0, max: 9 }),
  });
  await fc.assert(
    fc.asyncProperty(item, async ({ need, minimum, multiple, steps, prices, holding, orderCost }) => {
      const [lowest, second, third] = prices;
      const breaks = [
        [0, lowest + second + third],
        [steps[0], lowest + second],
        [steps[0] + steps[1], lowest],
      ];
      const priceAt = (units: number): number => breaks.findLast(([from]) => (from ?? 0) <= units)?.[1] ?? NaN;
      const goods = (units: number): number => (units > 0 ? orderCost + units * priceAt(units) : 0);
      const most = need.reduce((sum, units) => sum + units, 0) + steps[0] + steps[1] + minimum + multiple;
      let best = Infinity;
      const tryFrom = (period: number, stock: number, cost: number): void => {
        if (period === need.length) best = Math.min(best, cost);
        if (period === need.length || cost >= best) return;
        for (let units = 0; units <= most; units++) {
          if (units > 0 && (units < minimum || units % Math.max(1, multiple) !== 0)) continue;
          const left = stock + units - (need[period] ?? 0);
          if (left >= 0) tryFrom(period + 1, left, cost + goods(units) + holding * left);
        }
      };
      tryFrom(0, 0, 0);
      const answer = await callFunction("BUYPLAN", [need], 0, minimum, multiple, breaks, holding, orderCost);
      const [orders = [], , paid = []] = answer as number[][];
      let [stock, cost] = [0, 0];
      orders.forEach((units, period) => {
        stock += units - (need[period] ?? 0);
        expect(stock).toBeGreaterThanOrEqual(-1e-9);
        if (units > 0) expect(paid[period]).toBe(priceAt(Math.round(units * 1e6) / 1e6));
        cost += goods(units) + holding * stock;
      });
      expect(cost).toBeCloseTo(best, 6);
    }),
    { numRuns: 150 },
  );
});

describe("refusals", () => {
  test.each([
    ["half a period", [[[5]], 1.5], "leadTime must be a whole number, not 1.5."],
    ["a negative need", [[[5, -1]], 1], "need, row 1, column 2: -1 is too small. Enter 0 or more."],
    [
      "a calendar that is too short",
      [[[1, 1]], 1, null, null, null, null, null, [["P1", "Jan", 46023, 46053]]],
      "The plan has 2 periods, but the calendar only 1 rows. Give the plan's own calendar.",
    ],
  ])("%s", async (_, given, sentence) => {
    expect(await callFunction("BUYPLAN", ...given)).toEqual({ error: "#VALUE!", sentence });
  });

  test("prices that rise, quantities that do not", async () => {
    for (const prices of [
      [
        [0, 10],
        [100, 11],
      ],
      [
        [100, 10],
        [50, 9],
      ],
    ])
      expect(await callFunction("BUYPLAN", 5, 1, null, null, prices)).toMatchObject({ error: "#VALUE!" });
  });
});
