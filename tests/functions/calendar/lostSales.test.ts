import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";

const lostSales = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("LOSTSALES", ...given)) as number[][];

describe.each(platforms)("on the %s", (platform) => {
  test("blank days out are none, blanks before the first sale are no history", async () => {
    const sales = range(platform, [[null, 90, 60, 90]]);
    const daysOut = range(platform, [[30, null, 10, null]]);
    expect(await lostSales(sales, daysOut, 30)).toEqual([[0, 90, 90, 90]]);
    const column = (block: unknown[][]): unknown[][] => (block[0] ?? []).map((cell) => [cell]);
    expect(await lostSales(column(sales), column(daysOut), 30)).toEqual([[0], [90], [90], [90]]);
  });
});

test("the days without stock sell like the others of the period, or like the item's usual day", async () => {
  // 20 on 10 of 30 days: 2 a day; usually 3 a day.
  const given = [[[90, 20, 90, 93, 87]], [[0, 20, 0, 0, 0]], 30] as const;
  expect((await lostSales(...given, "own", 1))[0]?.[1]).toBeCloseTo(60, 9);
  expect((await lostSales(...given, "usual", 1))[0]?.[1]).toBeCloseTo(20 + 20 * 3, 9);
  expect((await lostSales(...given, "own", 1, "lost"))[0]?.[1]).toBeCloseTo(40, 9);
});

test("a period without any stock takes the usual day of its season", async () => {
  const history = Array.from({ length: 48 }, (_, t) => (t % 12 === 11 ? 310 : 93));
  const sales = history.map((value, t) => (t === 35 ? 0 : value));
  const daysOut = history.map((_, t) => (t === 35 ? 31 : 0));
  expect((await lostSales([sales], [daysOut], 31, "own", 12))[0]?.[35]).toBeCloseTo(310, 6);
});

test("an item that never was in stock has no answer, the others keep theirs", async () => {
  const rows = (await callFunction(
    "LOSTSALES",
    [
      [5, 5],
      [60, 30],
    ],
    [
      [30, 30],
      [0, 15],
    ],
    30,
  )) as unknown[][];
  expect(rows[0]?.map((cell) => (cell as { code: string }).code)).toEqual(["#N/A", "#N/A"]);
  expect(rows[1]).toEqual([60, 60]);
});

test("demand is never less than the sales, and is the sales where nothing was out of stock", async () => {
  const period = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 30 }));
  const property = fc.asyncProperty(
    fc.array(period, { minLength: 1, maxLength: 30 }),
    fc.constantFrom("own", "usual"),
    async (periods, method) => {
      const [sales, daysOut] = [periods.map(([sold]) => sold), periods.map(([, out]) => out)];
      const answer = await callFunction("LOSTSALES", [sales], [daysOut], 30, method, 4);
      if (!Array.isArray(answer)) return expect(answer).toMatchObject({ error: "#N/A" });
      (answer as number[][])[0]?.forEach((demand, t) => {
        if (daysOut[t] === 0) expect(demand).toBe(sales[t]);
        else expect(demand).toBeGreaterThanOrEqual(sales[t] ?? 0);
      });
    },
  );
  await fc.assert(property, { numRuns: 100 });
});

test.each([
  [[[[1, 2]], [[0, 31]], 30], "#VALUE!", /Period 2: 31 days out of stock are more than the 30 days/],
  [[[[1, 2]], [[0, -1]], 30], "#VALUE!", /daysOut, row 1, column 2: -1 is too small/],
  [[[[1, 2]], [[0, 1]], 0], "#VALUE!", /daysInPeriod, row 1, column 1/],
  [[[[1, 2]], [[0, 1, 2]], 30], "#VALUE!", /daysOut must have one value/],
  [[[[5, 5]], [[30, 30]], 30], "#N/A", /out of stock in all its periods/],
  [[[[1, 2]], [[0, 1]], 30, "mine"], "#VALUE!", /method must be one of own, usual/],
])("LOSTSALES%j is %s with its reason", async (given, error, reason) => {
  expect(await callFunction("LOSTSALES", ...given)).toMatchObject({
    error,
    sentence: expect.stringMatching(reason) as string,
  });
});
