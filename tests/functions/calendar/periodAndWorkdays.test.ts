import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const header = ["Period", "Label", "Start", "End", "Days", "Weeks", "Working days", "Quarter", "Year"];
const months = async (): Promise<unknown[][]> => (await callFunction("CALENDAR", "2026-01-01")) as unknown[][];

describe.each(platforms)("on the %s", (platform) => {
  test("PERIOD answers in the shape of the dates, blank for blank", async () => {
    const dates = range(platform, [
      [46023, null],
      [46053.99, 46387],
    ]);
    const expected = [
      ["2026-P01", ""],
      ["2026-P01", "2026-P12"],
    ];
    expect(await callFunction("PERIOD", dates, await months())).toEqual(expected);
    expect(await callFunction("PERIOD", dates, [header, ...(await months())])).toEqual(expected);
  });

  test("WORKDAYS skips blank holidays and counts a holiday on a weekend or twice only once", async () => {
    const holidays = range(platform, [[46023], [null], [46023], [46025]]);
    const days = (await callFunction("WORKDAYS", await months(), holidays)) as number[][];
    expect(days[0]).toEqual([21]); // January 2026: 22 weekdays, 1 January a Thursday, 3 January a Saturday.
  });
});

test("PERIOD gives #N/A only in the cell of a date outside the calendar", async () => {
  const answer = (await callFunction("PERIOD", [[46023], [40000]], await months())) as unknown[][];
  expect(answer[0]).toEqual(["2026-P01"]);
  expect(answer[1]?.[0]).toMatchObject({ code: "#N/A" });
});

test("PERIOD names the place of a text that is no date", async () => {
  expect(await callFunction("PERIOD", [[46023], ["31/01/2026"]], await months())).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(/dates, row 2, column 1: the text "31\/01\/2026" is not a date/) as string,
  });
});

test("PRO-CAL-01: working days of a month without its holidays", async () => {
  const { inputs, expected, tolerance } = referenceCases("production_scheduling")("PRO-CAL-01");
  const calendar = await callFunction("CALENDAR", inputs.start);
  const holidays = inputs.holidays.map((day: string) => [day]);
  const days = (await callFunction("WORKDAYS", calendar, holidays)) as number[][];
  expectWithin(tolerance, days[0]?.[0], expected.working_days);
});

test("the weekend is given as in NETWORKDAYS.INTL", async () => {
  const week = await callFunction("CALENDAR", "2026-01-05", 1, "week");
  const firstWeek = async (weekend: unknown): Promise<unknown> =>
    ((await callFunction("WORKDAYS", week, null, weekend)) as number[][])[0]?.[0];
  expect(await firstWeek(1)).toBe(5);
  expect(await firstWeek(11)).toBe(6);
  expect(await firstWeek("0000000")).toBe(7);
  // 6 January 2026 is a Tuesday; code 3 frees Monday and Sunday, 13 only Tuesday, "0100000" only Tuesday.
  const holiday = [[46028]];
  const tuesdayFree = async (weekend: unknown): Promise<unknown> =>
    ((await callFunction("WORKDAYS", week, holiday, weekend)) as number[][])[0]?.[0];
  expect(await tuesdayFree(2)).toBe(4); // code 2: Sunday and Monday
  expect(await tuesdayFree(3)).toBe(5); // code 3: Monday and Tuesday
  expect(await tuesdayFree(13)).toBe(6);
  expect(await tuesdayFree("0100000")).toBe(6);
  expect(await firstWeek("1111111")).toBeUndefined();
});

test("a calendar out of order, or backwards, is refused with its row", async () => {
  const rows = await months();
  const swapped = [rows[1], rows[0]] as unknown[][];
  expect(await callFunction("WORKDAYS", swapped)).toMatchObject({
    sentence: expect.stringMatching(/calendar, row 2/) as string,
  });
  const backwards = [["P1", "", 46053, 46023]];
  expect(await callFunction("WORKDAYS", backwards)).toMatchObject({
    sentence: expect.stringMatching(/ends before it starts/) as string,
  });
});
