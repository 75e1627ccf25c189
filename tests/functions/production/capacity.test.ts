import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("production_scheduling");
const calendarOf = async (periods: number): Promise<unknown[][]> =>
  ((await callFunction("CALENDAR", "2026-01-01")) as unknown[][]).slice(0, periods);

test("PRO-CAL-01: shifts x hours x working days x efficiency", async () => {
  const { inputs, expected, tolerance } = known("PRO-CAL-01");
  const { shifts_per_day, hours_per_shift, efficiency } = inputs;
  const holidays = inputs.holidays.map((day: string) => [day]);
  const days = (await callFunction("WORKDAYS", await calendarOf(1), holidays)) as number[][];
  const january = [["P01", "January", inputs.start, inputs.end, 31, 31 / 7, days[0]?.[0]]];
  expectWithin(tolerance, days[0]?.[0], expected.working_days);
  const answer = await callFunction("CAPACITY", [["Line", shifts_per_day, hours_per_shift, efficiency]], january);
  expectWithin(tolerance, answer, [[expected.available_hours]]);
});

describe.each(platforms)("on the %s", (platform) => {
  // By hand: January 2026 has 31 / 7 weeks, February 4; a blank efficiency is 1.
  test("hours a week x weeks x efficiency; header rows and blank rows are ignored", async () => {
    const header = [["Period", "Label", "Start", "End", "Days", "Weeks", "Working days", "Quarter", "Year"]];
    const calendar = [...header, ...(await calendarOf(2))];
    const table = [
      ["Resource", "Hours a week", "Efficiency"],
      ["Line 1", 40, 0.85],
      ["Line 2", 70, null],
      [null, null, null],
    ];
    expectWithin({ rel: 1e-12 }, await callFunction("CAPACITY", range(platform, table), calendar), [
      [(40 * 0.85 * 31) / 7, 136],
      [310, 280],
    ]);
  });

  test("OEE and machines multiply; blank ones are 1", async () => {
    const calendar = [["P1", "Jan", 46023, 46053, 31, 4.4, 20]];
    const table = range(platform, [
      ["Press", 2, 8, 0.9, 0.8, 3],
      ["Saw", 1, 7.5, null, null, null],
    ]);
    expectWithin({ rel: 1e-12 }, await callFunction("CAPACITY", table, calendar), [[20 * 16 * 0.9 * 0.8 * 3], [150]]);
  });

  test("maintenance as a list (by id, label or day) or as a block is taken off", async () => {
    const calendar = await calendarOf(2);
    const table = [
      ["Line 1", 70],
      ["Line 2", 70],
    ];
    const list = range(platform, [
      ["line 2", calendar[0]?.[0], 10],
      ["Line 2", calendar[1]?.[1], 5],
      ["Line 2", "2026-02-14", 2],
      ["Line 2", 46054, 1],
      [null, null, null],
    ]);
    const expected = [
      [310, 280],
      [300, 272],
    ];
    expectWithin({ rel: 1e-12 }, await callFunction("CAPACITY", table, calendar, list), expected);
    const block = range(platform, [
      [null, null],
      [10, 8],
    ]);
    expectWithin({ rel: 1e-12 }, await callFunction("CAPACITY", table, calendar, block), expected);
  });
});

test("hours are proportional to hours a week and to efficiency", async () => {
  const calendar = await calendarOf(12);
  const hours = fc.double({ min: 0, max: 168, noNaN: true });
  await fc.assert(
    fc.asyncProperty(hours, fc.double({ min: 0.01, max: 1, noNaN: true }), async (perWeek, efficiency) => {
      const [row = []] = (await callFunction("CAPACITY", [["Line", perWeek, efficiency]], calendar)) as number[][];
      const [full = []] = (await callFunction("CAPACITY", [["Line", 2 * perWeek]], calendar)) as number[][];
      expectWithin(
        { rel: 1e-9 },
        row,
        full.map((each) => (each * efficiency) / 2),
      );
    }),
  );
});

describe("refusals", () => {
  const cases: [string, unknown[][], unknown, string][] = [
    ["an efficiency of 85", [["Line", 40, 85]], null, "resources, row 1, column 3: 85 is too large. Enter 2 or less."],
    ["negative hours", [["Line", -40]], null, "resources, row 1, column 2: -40 is too small. Enter 0 or more."],
    [
      "a shift of 25 hours",
      [["Line", 1, 25, 1]],
      null,
      "resources, row 1, column 3: 25 is too large. Enter 24 or less.",
    ],
    [
      "maintenance of an unknown resource",
      [["Line", 40]],
      [["Lime", "2026-01-05", 4]],
      "maintenance, row 1: Lime is not in the resource table. Correct its name or add the resource.",
    ],
    [
      "maintenance outside the calendar",
      [["Line", 40]],
      [["Line", "P99", 4]],
      "maintenance, row 1: P99 is no period of the calendar. Enter a period's id, its label, or a day in it.",
    ],
    [
      "more maintenance than hours",
      [["Line", 40]],
      [[0, 161]],
      "Line loses 161 hours to maintenance in Feb 2026, but has only 160. Correct the maintenance hours.",
    ],
  ];
  test.each(cases)("%s", async (_, table, maintenance, sentence) => {
    expect(await callFunction("CAPACITY", table, await calendarOf(2), maintenance)).toEqual({
      error: "#VALUE!",
      sentence,
    });
  });
});
