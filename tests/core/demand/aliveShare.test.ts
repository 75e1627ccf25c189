import fc from "fast-check";
import { aliveShare } from "../../../src/core/demand/classes/aliveShare";
import { isGivenUp } from "../../../src/core/demand/classes/isGivenUp";
import { randomNumbers } from "../../../src/core/statistics/random/randomNumbers";

const zeros = (count: number) => Array.from({ length: count }, () => 0);

test("an item that sold in the last period is alive", () => {
  expect(aliveShare([0, 3, 0, 5], 1)).toBe(1);
});

test("after three idle periods an item that sold in each of 24 lives with 53.7 %", () => {
  // By hand: resting and alive 0.99 x 0.25 = 0.2475 a period; alive 0.2475^3 = 0.015161; withdrawn
  // 0.01 x (1 - 0.015161) / (1 - 0.2475) = 0.013088; 0.015161 / (0.015161 + 0.013088) = 0.5367.
  expect(aliveShare([...Array.from({ length: 24 }, () => 10), ...zeros(3)], 1)).toBeCloseTo(0.5367, 4);
});

test("a regular seller is given up after half a year, a rare one is not", () => {
  const rare = Array.from({ length: 40 }, (_, period) => (period % 8 === 7 ? 2 : 0));
  expect(aliveShare([...Array.from({ length: 24 }, () => 10), ...zeros(6)], 1)).toBeLessThan(0.02);
  expect(aliveShare([...rare, ...zeros(6)], 1)).toBeGreaterThan(0.8);
});

test("the longer an item rests the less likely it lives, and the share stays within 0 and 1", () => {
  const history = fc
    .array(fc.nat(5), { minLength: 1, maxLength: 40 })
    .filter((values) => values.some((value) => value > 0));
  fc.assert(
    fc.property(history, fc.nat(30), (values, rest) => {
      const [now, later] = [aliveShare([...values, ...zeros(rest)], 1), aliveShare([...values, ...zeros(rest + 1)], 1)];
      return later < now && later >= 0 && now <= 1;
    }),
  );
});

// Four months of sales a year (June to September), four years.
const summer = Array.from({ length: 48 }, (_, period) => (period % 12 >= 5 && period % 12 <= 8 ? 100 : 0));

test("an item that rests every year at the same time is alive until it misses a period in which it always sold", () => {
  expect(aliveShare([...summer, ...zeros(5)], 12)).toBe(1);
  expect(aliveShare([...summer, ...zeros(6)], 12)).toBeLessThan(1);
});

test("a resting item that misses the first month of its season lives with 72.5 %", () => {
  // By hand: October to May 0.99 each, withdrawn 1 - 0.99^8 = 0.077255; June withdrawn 0.01 x 0.99^8 more, alive 0.99^9 x 0.25 =
  // 0.228379; 0.228379 / (0.228379 + 0.086483) = 0.7253.
  expect(aliveShare([...summer, ...zeros(6)], 12)).toBeCloseTo(0.7253, 4);
});

test("a resting item that missed one season hardly lives, after two not at all", () => {
  expect(aliveShare([...summer, ...zeros(12)], 12)).toBeLessThan(0.04);
  expect(aliveShare([...summer, ...zeros(24)], 12)).toBeLessThan(0.001);
});

test("the share of a resting item never grows while nothing sells", () => {
  const shares = Array.from({ length: 48 }, (_, rest) => aliveShare([...summer, ...zeros(rest)], 12));
  shares.slice(1).forEach((share, rest) => expect(share).toBeLessThanOrEqual(shares[rest] ?? 0));
});

test("of steady items that sell every two to ten periods less than 1 % are given up, of those that sold most of the time all that stopped a year ago", () => {
  const random = randomNumbers(41);
  const item = (periods: number, interval: number) => {
    const history = Array.from({ length: periods }, () => (random() < 1 / interval ? 1 : 0));
    return history.slice(history.indexOf(1));
  };
  for (const [periods, interval] of [
    [24, 2],
    [24, 5],
    [24, 10],
    [48, 5],
    [48, 10],
  ] as const) {
    const steady = Array.from({ length: 2000 }, () => item(periods, interval)).filter((history) => history.includes(1));
    const givenUp = steady.filter((history) => isGivenUp(history, 12)).length;
    expect([periods, interval, givenUp / steady.length < 0.01]).toEqual([periods, interval, true]);
  }
  const stopped = Array.from({ length: 300 }, () => [...item(24, 1.2), ...zeros(12)]);
  expect(stopped.every((history) => isGivenUp(history, 12))).toBe(true);
});
