import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";

const likeForLike = async (...given: unknown[]): Promise<(number | string)[][]> =>
  (await callFunction("LIKEFORLIKE", ...given)) as (number | string)[][];
const calendar = async (...given: unknown[]): Promise<unknown[][]> =>
  (await callFunction("CALENDAR", ...given)) as unknown[][];
const counting = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const sum = (values: readonly (number | string)[]): number =>
  values.reduce<number>((total, value) => total + Number(value), 0);
/** Fiscal weeks from Monday; 2025 and 2026 begin on 30 December 2024 and 29 December 2025. */
const weeks = (): Promise<unknown[][]> => calendar("2024-12-30", 2, "week", "Monday", "nearest");

test("in months last year is the same month; the plan's months get theirs, what lies before stays blank", async () => {
  const months = await calendar("2024-01-01", 3);
  const [row = []] = await likeForLike([counting(24)], months);
  expect(row).toEqual([...Array.from({ length: 12 }, () => ""), ...counting(24)]);
  const [half = []] = await likeForLike([counting(15)], months);
  expect(half.slice(24)).toEqual([13, 14, 15, "", "", "", "", "", "", "", "", ""]);
});

describe.each(platforms)("on the %s", (platform) => {
  test("a column runs down, a blank is no demand", async () => {
    const months = await calendar("2025-01-01", 2);
    const column = range(platform, [[5], [null], [7]]);
    const answer = await likeForLike(column, months);
    expect(answer).toHaveLength(24);
    expect(answer.slice(12, 16)).toEqual([[5], [0], [7], [""]]);
  });

  test("a table of holidays may have blank cells", async () => {
    const table = range(platform, [
      ["Holiday", "Date", "Before", "After", "Uplift"],
      ["Easter", null, null, null, null],
      [null, null, null, null, null],
    ]);
    expect(await likeForLike([counting(52)], await weeks(), table)).toEqual(
      await likeForLike([counting(52)], await weeks(), "easter"),
    );
  });
});

test("after a year of 53 weeks, week 1 stands beside week 2: the same days 52 weeks earlier", async () => {
  // National Retail Federation: fiscal 2023 has 53 weeks; its restated calendar sets week 1 of 2024 beside week 2 of 2023.
  const retail = await calendar("2023-01-29", 2, "week", null, "nearest");
  expect(retail).toHaveLength(105);
  const [row = []] = await likeForLike([counting(53)], retail);
  expect(row[52]).toBe(1); // week 53 of 2023 beside week 1
  expect(row.slice(53)).toEqual(counting(53).slice(1));
});

test("by number, a week 53 has no last year and is nobody's last year", async () => {
  const retail = await calendar("2022-01-30", 3, "week", null, "nearest");
  const [row = []] = await likeForLike([counting(157)], retail, null, "period");
  expect(row.slice(52, 104)).toEqual(counting(52));
  expect(row[104]).toBe(""); // week 53 of 2023
  expect(row[105]).toBe(53); // week 1 of 2024 beside week 1 of 2023
});

test("a period of five weeks is set beside five weeks", async () => {
  // 4-5-4: the last period of fiscal 2023 has five weeks, of 2022 and 2024 four.
  const retail = await calendar("2022-01-30", 3, "454", null, "nearest");
  const values = [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 5]; // one a week
  for (const align of ["week", "period"]) {
    const [row = []] = await likeForLike([values], retail, null, align);
    const own = retail.map((period) => period[5]);
    row.slice(12).forEach((value, index) => expect(value).toBeCloseTo(own[12 + index] as number, 9));
  }
});

test("by the working day last year is scaled to this year's working days", async () => {
  const months = await calendar("2025-01-01", 2);
  const [row = []] = await likeForLike([counting(12).map(() => 100)], months, null, "workingdays");
  // March 2025 has 21 weekdays, March 2026 has 22.
  expect(row[14]).toBeCloseTo((100 * 22) / 21, 9);
});

test("Easter's week stands beside Easter's week, and the weeks between close up", async () => {
  // Easter 20 April 2025 ends week 16, 5 April 2026 week 14.
  const [row = []] = await likeForLike([counting(52)], await weeks(), "easter");
  const beside = (week: number): unknown => row[52 + week - 1];
  expect([13, 14, 15, 16, 17].map(beside)).toEqual([13, 16, 14, 15, 17]);
  const dates = [["2025-04-20"], ["2026-04-05"]];
  for (const given of [
    dates,
    [dates.flat()],
    [
      ["Easter", "2025-04-20"],
      ["Easter", "2026-04-05"],
    ],
  ])
    expect(await likeForLike([counting(52)], await weeks(), given)).toEqual([row]);
});

test("a holiday later than last year moves its weeks back, with the weeks on which it is felt", async () => {
  // A festival in week 20 of 2025 (15 May) and week 23 of 2026 (4 June), felt in the week before it too.
  const table = [
    ["Festival", "2025-05-15", 7, 0],
    ["Festival", "2026-06-04", 7, 0],
  ];
  const [row = []] = await likeForLike([counting(52)], await weeks(), table);
  expect([18, 19, 20, 21, 22, 23, 24].map((week) => row[52 + week - 1])).toEqual([18, 21, 22, 23, 19, 20, 24]);
});

test("in months the uplift of a holiday moves from its month to that of this year", async () => {
  // Seven days up to Easter that sell twice as much: 14 to 20 April 2025; 30 March to 5 April 2026 (2 in March, 5 in April).
  const months = await calendar("2025-01-01", 2);
  const table = [["Easter", null, null, null, 1]];
  const sales = counting(12).map((month) => (month === 4 ? 370 : month % 2 ? 310 : 300));
  const [row = []] = await likeForLike([sales], months, table);
  expect(row[12 + 2]).toBeCloseTo(330, 9);
  expect(row[12 + 3]).toBeCloseTo(350, 9);
  expect(row[12 + 4]).toBe(310);
});

test("moving a holiday changes the order of last year's weeks, never their total", async () => {
  const table = await weeks();
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 52, maxLength: 52 }),
    fc.integer({ min: 10, max: 340 }),
    fc.integer({ min: -40, max: 40 }),
    async (values, day, move) => {
      const [first, second] = [45_656 + day, 45_656 + day + Math.min(Math.max(364 + move, 370 - day), 721 - day)];
      const [row = []] = await likeForLike([values], table, [[first], [second]]);
      expect(sum(row.slice(52))).toBe(sum(values));
    },
  );
  await fc.assert(property, { numRuns: 80 });
});

test.each([
  [[counting(30)], null, null, /series has 30 columns, but calendar only 24 periods/],
  [[counting(12)], "easter", null, /the period 2025-P01 is no single week.*uplift/],
  [[counting(12)], [["Diwali"]], null, /row 1: the text "Diwali" has no date/],
  [[counting(12)], [["Diwali", "soon"]], null, /row 1: the text "soon" has no date/],
  [[counting(12)], [["2025-04-20"]], null, /one date cannot be moved/],
  [[counting(12)], [["2025-04-20", "2028-04-05"]], null, /are 1081 days apart/],
  [[counting(12)], [["Easter", null, -1]], null, /movingHolidays, row 1, column 3: -1 is too small/],
  [[counting(12)], [["Easter", null, 1, 1, "x"]], null, /movingHolidays, row 1, column 5/],
  [[counting(12)], null, "weeks", /Did you mean week\?/],
  [[["x"]], null, null, /series, row 1, column 1/],
])("LIKEFORLIKE(%j, months, %j, %j) is #VALUE! with its reason", async (series, holidays, align, reason) => {
  expect(await callFunction("LIKEFORLIKE", series, await calendar("2025-01-01", 2), holidays, align)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});

test("a calendar without years can be aligned by week only", async () => {
  const short = (await weeks()).map((row) => row.slice(0, 4));
  expect((await likeForLike([counting(52)], short))[0]?.[52]).toBe(1);
  expect(await callFunction("LIKEFORLIKE", [counting(52)], short, null, "period")).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(/the year is missing/) as string,
  });
});
