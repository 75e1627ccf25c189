import fc from "fast-check";
import { calendarDay, serialOfDay, weekdayOf } from "../../../src/core/calendar/calendarDay";
import { easterSunday } from "../../../src/core/calendar/easterSunday";
import { orthodoxEasterSunday } from "../../../src/core/calendar/orthodoxEasterSunday";

// Dates of the churches' calendars; 1943 and 2038 have the latest possible Easter, 2008 one of the earliest.
test.each([
  [1943, 4, 25],
  [2000, 4, 23],
  [2008, 3, 23],
  [2024, 3, 31],
  [2025, 4, 20],
  [2026, 4, 5],
  [2027, 3, 28],
  [2038, 4, 25],
])("Easter of %d is in month %d on day %d", (year, month, day) => {
  expect(easterSunday(year)).toBe(serialOfDay({ year, month, day }));
});

test.each([
  [2024, 5, 5],
  [2025, 4, 20],
  [2026, 4, 12],
  [2027, 5, 2],
])("the Orthodox Easter of %d is in month %d on day %d", (year, month, day) => {
  expect(orthodoxEasterSunday(year)).toBe(serialOfDay({ year, month, day }));
});

test("both are Sundays, Easter between 22 March and 25 April, the Orthodox one on it or one to five weeks later", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1910, max: 2199 }), (year) => {
      const [west, east] = [easterSunday(year), orthodoxEasterSunday(year)];
      expect([weekdayOf(west), weekdayOf(east)]).toEqual([6, 6]);
      expect(west).toBeGreaterThanOrEqual(serialOfDay({ year, month: 3, day: 22 }));
      expect(west).toBeLessThanOrEqual(serialOfDay({ year, month: 4, day: 25 }));
      expect([0, 7, 28, 35]).toContain(east - west);
      expect(calendarDay(west).year).toBe(year);
    }),
  );
});
