import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";

const rows = async (...given: unknown[]): Promise<unknown[][]> =>
  (await callFunction("CALENDAR", ...given)) as unknown[][];

test("a month is shared over weeks by days: 31 units of January 2026 are one a day", async () => {
  const months = (await rows("2026-01-01")).slice(0, 1);
  const weeks = (await rows("2025-12-29", 1, "week")).slice(0, 5);
  expect(await callFunction("REBUCKET", [[31]], months, weeks)).toEqual([[4, 7, 7, 7, 6]]);
  // By working days: 2 in the week of 1 January (Thursday, Friday), then 5 each, of 22.
  expect(await callFunction("REBUCKET", [[22]], months, weeks, "workingdays")).toEqual([[2, 5, 5, 5, 5]]);
  expect(await callFunction("REBUCKET", [[10]], months, weeks, "even")).toEqual([[2, 2, 2, 2, 2]]);
});

test("rounded parts still add up (largest remainder)", async () => {
  const months = (await rows("2026-01-01")).slice(0, 1);
  const weeks = (await rows("2025-12-29", 1, "week")).slice(0, 5);
  // 100/31 a day: 12.9, 22.58, 22.58, 22.58, 19.35: the three largest remainders round up.
  expect(await callFunction("REBUCKET", [[100]], months, weeks, "days", 0)).toEqual([[13, 23, 23, 22, 19]]);
});

describe.each(platforms)("on the %s", (platform) => {
  test("a column of values answers as a column, and blanks are 0", async () => {
    const months = (await rows("2026-01-01")).slice(0, 2);
    const answer = await callFunction("REBUCKET", range(platform, [[null], [28]]), months, months);
    expect(answer).toEqual([[0], [28]]);
  });
});

test("a period with a value that the new calendar does not contain is refused, because its total would be lost", async () => {
  const months = await rows("2026-01-01");
  const given = [[Array.from({ length: 12 }, () => 1)], months, months.slice(0, 11)] as const;
  expect(await callFunction("REBUCKET", ...given)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(/31 days of period 2026-P12 lie outside toCalendar/) as string,
  });
  const untouched = [[...Array.from({ length: 11 }, () => 1), 0]];
  expect(await callFunction("REBUCKET", untouched, months, months.slice(0, 11))).toEqual([
    Array.from({ length: 11 }, () => 1),
  ]);
});

test("the number of columns must be that of the periods", async () => {
  expect(await callFunction("REBUCKET", [[1, 2]], await rows("2026-01-01"), await rows("2026-01-01"))).toMatchObject({
    sentence: expect.stringMatching(
      /values must have one column for each of the 12 periods of fromCalendar. It has 2./,
    ) as string,
  });
});

test("the total of each row stays exactly the same, whatever the rule and the rounding", async () => {
  const months = await rows("2026-01-01");
  const weeks = await rows("2025-12-29", 2, "week");
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: -1000, max: 100_000 }), { minLength: 12, maxLength: 12 }),
    fc.constantFrom("days", "workingdays", "even"),
    fc.constantFrom(null, 0, 2),
    async (values, by, decimals) => {
      const answer = (await callFunction("REBUCKET", [values], months, weeks, by, decimals)) as number[][];
      const total = answer.flat().reduce((sum, value) => sum + value, 0);
      const expected = values.reduce((sum, value) => sum + value, 0);
      expect(Math.abs(total - expected)).toBeLessThan(1e-6);
      if (decimals === 0) expect(answer.flat().every((value) => Number.isInteger(value))).toBe(true);
    },
  );
  await fc.assert(property, { numRuns: 60 });
});
