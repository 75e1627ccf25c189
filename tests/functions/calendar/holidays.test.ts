import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";

const calendar = async (...given: unknown[]): Promise<unknown[][]> =>
  (await callFunction("CALENDAR", ...given)) as unknown[][];
const holidays = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("HOLIDAYS", ...given)) as number[][];

describe.each(platforms)("on the %s", (platform) => {
  test("Easter and the six days before it are shared by the months they lie in", async () => {
    // Easter Sunday: 31 March 2024, 20 April 2025, 5 April 2026 (Meeus, chapter 8). In 2026 its days are 30 and 31 March and 1 to 5 April.
    const [row = []] = await holidays(range(platform, await calendar("2024-01-01", 3)), null);
    expect(row[2]).toBe(1);
    expect(row[15]).toBe(1);
    expect(row[26]).toBeCloseTo(2 / 7, 12);
    expect(row[27]).toBeCloseTo(5 / 7, 12);
    expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(3, 12);
  });

  test("a table of holidays gives a row each, with blanks for no days around", async () => {
    // 18 February to 19 March 2026: 11 days in February, 18 or 19 in March (28 days after the first).
    const table = range(platform, [
      ["Holiday", "Date", "Before", "After"],
      ["Ramadan", "2026-02-18", null, 28],
      ["Single's day", "2026-11-11", null, null],
    ]);
    const answer = await holidays(range(platform, await calendar("2026-01-01")), table);
    expect(answer).toHaveLength(2);
    expect(answer[0]?.slice(1, 3)).toEqual([expect.closeTo(11 / 29, 12), expect.closeTo(18 / 29, 12)]);
    expect(answer[1]).toEqual(Array.from({ length: 12 }, (_, month) => (month === 10 ? 1 : 0)));
  });
});

test("as a driver it finds the sales of a moving Easter exactly", async () => {
  // Sales 100 a month and 70 more for an Easter: the regression's coefficient is 70, its forecast the Easter's share.
  const [row = []] = await holidays(await calendar("2021-01-01", 6));
  const demand = row.slice(0, 60).map((share) => 100 + 70 * share);
  const answer = (await callFunction(
    "FORECAST.DRIVERS",
    [demand],
    [row.slice(0, 60)],
    [row.slice(60)],
    1,
  )) as number[][];
  row.slice(60).forEach((share, month) => expect(answer[0]?.[month]).toBeCloseTo(100 + 70 * share, 6));
});

test("over whole years the shares of a holiday add up to one a year, in every pattern of periods", async () => {
  const patterns = ["month", "445", "week"];
  const calendars = await Promise.all(patterns.map((pattern) => calendar("2024-01-01", 3, pattern)));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...calendars),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 20 }),
      async (periods, before, after) => {
        const [row = []] = await holidays(periods, [["Fair", "2025-06-11", before, after]]);
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(row.every((share) => share >= 0 && share <= 1 + 1e-12)).toBe(true);
      },
    ),
  );
});

test.each([
  [[["whitsun"]], /no date/],
  [[["Fair", "2026-06-11", "two"]], /"two"/],
  [[["Fair", "2026-06-11", -1]], /too small/],
])("HOLIDAYS(calendar, %j) is #VALUE! with its reason", async (table, reason) => {
  const answer = await callFunction("HOLIDAYS", await calendar("2026-01-01"), table);
  expect(answer).toMatchObject({ error: "#VALUE!", sentence: expect.stringMatching(reason) as string });
});

test("a calendar of text is refused", async () => {
  expect(await callFunction("HOLIDAYS", [["x"]])).toMatchObject({ error: "#VALUE!" });
});
