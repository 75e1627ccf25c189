import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";
import { serialOfDay } from "../../../src/core/calendar/calendarDay";

const caseOf = referenceCases("demand_planning");
const serial = (iso: string): number => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return serialOfDay({ year, month, day });
};
type Row = [string, string, number, number, number, number, number, string, number];
const calendar = async (...given: unknown[]): Promise<Row[]> => (await callFunction("CALENDAR", ...given)) as Row[];

test("DEM-CAL-445: the ends of the periods of a 4-4-5 year", async () => {
  const { inputs, expected, tolerance } = caseOf("DEM-CAL-445");
  const rows = await calendar(inputs.year_start, 1, inputs.pattern.replaceAll("-", ""));
  expectWithin(
    tolerance,
    rows.map((row) => row[3]),
    expected.period_ends.map(serial),
  );
  expect(rows.reduce((weeks, row) => weeks + row[5], 0)).toBe(inputs.weeks);
});

test("DEM-CAL-53: by the nearest rule the last period of a 53-week year takes the extra week", async () => {
  const { inputs, expected, tolerance } = caseOf("DEM-CAL-53");
  const rows = await calendar(serial(inputs.year_start), 1, inputs.pattern.replaceAll("-", ""), null, "nearest");
  const last = rows[11] as Row;
  const found = [last[5], last[2], last[3]];
  expectWithin(tolerance, found, [
    expected.last_period_weeks,
    serial(expected.period_12_start),
    serial(expected.period_12_end),
  ]);
  expect(last[0]).toBe("2023-P12");
});

test("years of 53 weeks by the nearest rule are those of ISO 8601 and of the NRF calendar", async () => {
  const weeksOfYear = async (first: string, years: number, weekStart: string): Promise<number[]> => {
    const rows = await calendar(first, years, "week", weekStart, "nearest");
    const counts = new Map<number, number>();
    rows.forEach((row) => counts.set(row[8], (counts.get(row[8]) ?? 0) + 1));
    return [...counts].filter(([, weeks]) => weeks === 53).map(([year]) => year);
  };
  // ISO 8601 long years of 2015 to 2036.
  expect(await weeksOfYear("2015-01-01", 22, "Monday")).toEqual([2015, 2020, 2026, 2032]);
  // National Retail Federation: 53-week years 2012, 2017, 2023.
  expect(await weeksOfYear("2012-01-29", 14, "Sunday")).toEqual([2012, 2017, 2023]);
});

test("by the last rule a year ends on the last such weekday of its closing month", async () => {
  // Years that end on the last Saturday of December: 2022 has 53 weeks (26 December 2021 to 31 December 2022).
  const rows = await calendar("2021-12-26", 2, "445");
  expect(rows[11]?.[3]).toBe(serial("2022-12-31"));
  expect(rows[23]?.[3]).toBe(serial("2023-12-30"));
});

test("months follow Gregory's calendar, with quarters from the first fiscal month; a year from July on is named after its end", async () => {
  const rows = await calendar("2025-07-01", 1);
  expect(rows[0]).toEqual([
    "2026-P01",
    "Jul 2025",
    serial("2025-07-01"),
    serial("2025-07-31"),
    31,
    31 / 7,
    23,
    "Q1",
    2026,
  ]);
  expect(rows[7]?.slice(0, 5)).toEqual(["2026-P08", "Feb 2026", serial("2026-02-01"), serial("2026-02-28"), 28]);
  expect(rows[11]?.[7]).toBe("Q4");
});

test("the 13 periods of a 13x4 year have four weeks; the fourth quarter has four periods", async () => {
  const rows = await calendar("2018-01-01", 1, "13x4");
  expect(rows.map((row) => row[5])).toEqual(Array.from({ length: 13 }, () => 4));
  expect(rows.map((row) => row[7])).toEqual([
    "Q1",
    "Q1",
    "Q1",
    "Q2",
    "Q2",
    "Q2",
    "Q3",
    "Q3",
    "Q3",
    "Q4",
    "Q4",
    "Q4",
    "Q4",
  ]);
});

test("a week-based year begins on the given weekday nearest to the first day", async () => {
  const rows = await calendar("2026-01-01", 1, "week", "Monday");
  expect(rows[0]?.slice(0, 4)).toEqual(["2026-W01", "W01 2026", serial("2025-12-29"), serial("2026-01-04")]);
});

test("periods follow each other without gap or overlap, in every pattern", async () => {
  const patterns = fc.constantFrom("month", "445", "454", "544", "13x4", "week");
  const property = fc.asyncProperty(
    fc.integer({ min: 36_526, max: 55_000 }),
    fc.integer({ min: 1, max: 6 }),
    patterns,
    fc.constantFrom("last", "nearest"),
    async (first, years, pattern, rule) => {
      const rows = await calendar(first, years, pattern, null, rule);
      expect(rows[0]?.[2]).toBe(first);
      rows.forEach((row, index) => {
        expect(row[4]).toBe(row[3] - row[2] + 1);
        if (index > 0) expect(row[2]).toBe((rows[index - 1] as Row)[3] + 1);
      });
      expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test.each([
  [["soon"], /firstDay must be a date/],
  [["2026-01-01", 0], /years must be 1 or more/],
  [["2026-01-01", 1.5], /years must be a whole number/],
  [["2026-01-01", 1, "months"], /pattern must be one of .*Did you mean month\?/],
  [["2026-01-01", 1, "week", "Mondy"], /weekStart must be one of .*Did you mean Monday\?/],
  [["2026-01-01", 1, "week", null, "first"], /rule53 must be one of last, nearest/],
  [[null], /firstDay is missing/],
])("CALENDAR%j is #VALUE! with its reason", async (given, reason) => {
  expect(await callFunction("CALENDAR", ...given)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});
