import fc from "fast-check";
import { aliveShare } from "../../../src/core/demand/classes/aliveShare";

const zeros = (count: number) => Array.from({ length: count }, () => 0);

test("an item that sold in the last period is alive", () => {
  expect(aliveShare([0, 3, 0, 5])).toBe(1);
});

test("after three idle periods an item that sold in each of 24 lives with 53.7 %", () => {
  // By hand: resting and alive 0.99 x 0.25 = 0.2475 a period; alive 0.2475^3 = 0.015161; withdrawn
  // 0.01 x (1 - 0.015161) / (1 - 0.2475) = 0.013088; 0.015161 / (0.015161 + 0.013088) = 0.5367.
  expect(aliveShare([...Array.from({ length: 24 }, () => 10), ...zeros(3)])).toBeCloseTo(0.5367, 4);
});

test("a regular seller is given up after half a year, a rare one is not", () => {
  const rare = Array.from({ length: 40 }, (_, period) => (period % 8 === 7 ? 2 : 0));
  expect(aliveShare([...Array.from({ length: 24 }, () => 10), ...zeros(6)])).toBeLessThan(0.02);
  expect(aliveShare([...rare, ...zeros(6)])).toBeGreaterThan(0.8);
});

test("the longer an item rests the less likely it lives, and the share stays within 0 and 1", () => {
  const history = fc
    .array(fc.nat(5), { minLength: 1, maxLength: 40 })
    .filter((values) => values.some((value) => value > 0));
  fc.assert(
    fc.property(history, fc.nat(30), (values, rest) => {
      const [now, later] = [aliveShare([...values, ...zeros(rest)]), aliveShare([...values, ...zeros(rest + 1)])];
      return later < now && later >= 0 && now <= 1;
    }),
  );
});
