import fc from "fast-check";
import { seasonEvidence } from "../../../src/core/demand/seasonality/seasonEvidence";
import { seasonLength } from "../../../src/core/demand/seasonality/seasonLength";

/** Noise of mean 0 and deviation about 1 that is the same in every run (Knuth's multiplicative generator, sums of twelve). */
function noise(seed: number): () => number {
  let state = seed;
  const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  return () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);
}
const series = (length: number, at: (period: number, error: number) => number, seed: number): number[] => {
  const error = noise(seed);
  return Array.from({ length }, (_, period) => at(period, error()));
};
const seeds = Array.from({ length: 20 }, (_, index) => 1000 + 7919 * index);
const quarters = [70, 130, 110, 90];
const weekdays = [100, 100, 110, 120, 140, 60, 20];
const months = [80, 70, 90, 100, 110, 120, 130, 120, 110, 100, 90, 80];
const share = (found: (seed: number) => boolean): number => seeds.filter(found).length / seeds.length;

test("a smooth season of weeks is found from two years on", () => {
  for (const length of [104, 130, 156, 208, 260])
    expect(
      share(
        (seed) =>
          seasonLength([series(length, (t, e) => 200 * (1 + 0.4 * Math.sin((Math.PI * t) / 26)) + 10 * e, seed)]) ===
          52,
      ),
    ).toBe(1);
});

test("quarters are found from three years on, and mostly from two", () => {
  const found = (length: number): number =>
    share((seed) => seasonLength([series(length, (t, e) => (quarters[t % 4] ?? 0) * (1 + 0.03 * e), seed)]) === 4);
  for (const length of [12, 16, 24, 40]) expect(found(length)).toBe(1);
  expect(found(8)).toBeGreaterThan(0.7);
});

test("months, four-week periods and days of the week are told apart", () => {
  const found = (length: number, shape: readonly number[]): number =>
    share(
      (seed) =>
        seasonLength([series(length, (t, e) => (shape[t % shape.length] ?? 0) * (1 + 0.05 * e), seed)]) ===
        shape.length,
    );
  expect(found(36, months)).toBe(1);
  expect(found(60, months)).toBe(1);
  expect(found(56, weekdays)).toBe(1);
  expect(found(39, [...months, 85])).toBeGreaterThanOrEqual(0.9);
});

test("growth does not hide a season, and is none", () => {
  expect(
    share((seed) => seasonLength([series(36, (t, e) => (50 + 3 * t) * (months[t % 12] ?? 0) + 300 * e, seed)]) === 12),
  ).toBe(1);
  expect(share((seed) => seasonLength([series(60, (t, e) => 100 + 5 * t + 10 * e, seed)]) === 12)).toBeGreaterThan(0.9);
});

test("where nothing repeats it is 12, the season of months: noise and wandering levels", () => {
  expect(share((seed) => seasonLength([series(60, (_, e) => 100 + 10 * e, seed)]) === 12)).toBeGreaterThan(0.8);
  const wandering = (seed: number): number[] => {
    let level = 1000;
    return series(104, (_, e) => (level += 20 * e), seed);
  };
  expect(share((seed) => seasonLength([wandering(seed)]) === 12)).toBeGreaterThan(0.8);
  expect(seasonLength([])).toBe(12);
  expect(seasonLength([[0, 0, 0], [5]])).toBe(12);
  expect(seasonLength([Array.from({ length: 60 }, () => 7)])).toBe(12);
});

test("a season that repeats exactly leaves nothing to chance, and what it repeats is all of it", () => {
  const history = Array.from({ length: 24 }, (_, t) => quarters[t % 4] ?? 0);
  expect(seasonEvidence([history], 4)).toEqual({
    repeated: expect.closeTo(1, 9) as number,
    chance: expect.closeTo(0, 9) as number,
  });
  expect(seasonEvidence([history.slice(0, 7)], 4)).toBeNull();
});

test("the evidence is a share up to 1 and a chance from 0 to 1, whatever the unit", () => {
  const histories = fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 0, maxLength: 60 }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(histories, fc.constantFrom(4, 6, 7, 12, 13), (given, season) => {
      const evidence = seasonEvidence(given, season);
      const scaled = seasonEvidence(
        given.map((values) => values.map((value) => value * 1024)),
        season,
      );
      if (!evidence) return scaled === null;
      return (
        evidence.repeated <= 1 + 1e-9 &&
        evidence.chance >= 0 &&
        evidence.chance <= 1 &&
        Math.abs((scaled?.repeated ?? NaN) - evidence.repeated) < 1e-9
      );
    }),
  );
});
