import fc from "fast-check";
import { demandTable } from "../../../../src/core/inventory/newsvendor/demandTable";
import { repeatedTable } from "../../../../src/core/inventory/newsvendor/repeatedTable";
import { stepOf } from "../../../../src/core/inventory/newsvendor/stepOf";

test("the sum of two periods has every pair of demands, as counting them out says", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 })), {
    ...{ minLength: 1, maxLength: 6 },
  });
  fc.assert(
    fc.property(rows, fc.constantFrom(1, 25, 0.25), (drawn, step) => {
      const total = drawn.reduce((sum, [, weight]) => sum + weight, 0);
      const table = demandTable(
        drawn.map(([value]) => value * step),
        drawn.map(([, weight]) => weight / total),
      );
      const counted = new Map<number, number>();
      for (const [one, weight] of drawn)
        for (const [other, times] of drawn) {
          const sum = (one + other) * step;
          counted.set(sum, (counted.get(sum) ?? 0) + (weight * times) / total ** 2);
        }
      const sum = repeatedTable(table, 2);
      sum.values.forEach((value, index) =>
        expect(sum.probabilities[index]).toBeCloseTo(counted.get(Math.round(value / step) * step) ?? 0, 12),
      );
    }),
  );
});

test("values without a common step keep their mean, and nearly their deviation, on the grid", () => {
  const values = [0, Math.PI, 10, 31.4159265];
  const table = demandTable(values, [0.4, 0.3, 0.2, 0.1]);
  const mean = values.reduce((sum, value, index) => sum + value * (table.probabilities[index] ?? 0), 0);
  const variance = values.reduce(
    (sum, value, index) => sum + (value - mean) ** 2 * (table.probabilities[index] ?? 0),
    0,
  );
  const sum = repeatedTable(table, 5);
  const moment = (power: number): number =>
    sum.values.reduce(
      (total, value, index) => total + (value - 5 * mean) ** power * (sum.probabilities[index] ?? 0),
      0,
    );
  expect(sum.probabilities.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
  expect(moment(1)).toBeCloseTo(0, 9);
  expect(moment(2) / (5 * variance)).toBeCloseTo(1, 4);
});

test.each([
  [[0, 50, 125], 25],
  [[3, 4.5], 1.5],
  [[7], 0],
  [[0, Math.PI], null],
])("the step of %j is %s", (values, step) => {
  expect(stepOf(values)).toBe(step);
});
