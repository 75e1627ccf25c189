import { levelShifts } from "../../../../src/core/demand/levelShifts/levelShifts";
import { noise } from "../../../support/noise";

const shifted = (count: number, last: number, factor: number, value: (t: number) => number = () => 1000): number[] =>
  Array.from({ length: count }, (_, t) => value(t) * (t >= count - last ? factor : 1));

// By construction; AOP.OUTLIERS takes three periods at the end for a new level, fewer for odd values.
test.each([3, 4, 5, 8])("a new level of the last %d periods begins where it begins, with its whole size", (last) => {
  const [found, ...more] = levelShifts({ history: shifted(24, last, 2), season: 1, confidence: 0.95 });
  expect(more).toEqual([]);
  expect(found?.period).toBe(25 - last);
  expect(found?.size).toBeCloseTo(1000, 6);
  expect(found?.before).toBeCloseTo(1000, 6);
});

test.each([1, 2])("of the last %d periods nothing is said yet: they may be odd values", (last) => {
  expect(levelShifts({ history: shifted(24, last, 2), season: 1, confidence: 0.95 })).toEqual([]);
});

test.each([
  [24, 1],
  [48, 12],
  [130, 52],
])("with noise too, in %d periods with a season of %d", (count, season) => {
  for (const last of [3, 5, 7])
    for (const from of [0, 100, 200]) {
      const history = shifted(count, last, 2, (t) => 1000 * noise(t + from));
      expect(levelShifts({ history, season, confidence: 0.95 }).map(({ period }) => period)).toEqual([
        count + 1 - last,
      ]);
    }
});

// By construction: a smooth year of weeks, up and down by 30 %, with noise; before, nine of ten such histories of two years were told to shift.
describe.each([104, 156])("in %d weeks with a smooth season of 52", (count) => {
  const weeks = (from: number, factor = 1, start = count): number[] =>
    Array.from({ length: count }, (_, t) => {
      const season = 1 + 0.3 * Math.sin((2 * Math.PI * t) / 52 + from);
      return 1000 * season * noise(t + 1000 * from) * (t >= start ? factor : 1);
    });
  const starts = [0, 1, 2, 3, 4, 5];

  test("the season is no shift", () => {
    for (const from of starts)
      expect([from, levelShifts({ history: weeks(from), season: 52, confidence: 0.95 })]).toEqual([from, []]);
  });

  test("a level 40 % higher is one shift, placed within three weeks", () => {
    for (const from of starts) {
      const found = levelShifts({ history: weeks(from, 1.4, 60), season: 52, confidence: 0.95 });
      expect([from, found.length]).toEqual([from, 1]);
      expect(Math.abs((found[0]?.period ?? 0) - 61)).toBeLessThanOrEqual(3);
    }
  });
});
