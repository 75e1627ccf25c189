import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const consume = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("CONSUME", ...given)) as number[][];
const sum = (values: readonly number[] = []): number => values.reduce((left, right) => left + right, 0);

describe.each(platforms)("on the %s", (platform) => {
  test("SUP-MPS-02: consumption in the own period, backward, then forward", async () => {
    const { inputs, expected, tolerance } = referenceCases("supply_planning")("SUP-MPS-02");
    const orders = range(platform, [inputs.orders.map((value: number) => (value === 0 ? null : value))]);
    const reach = [inputs.backward, inputs.forward] as const;
    expectWithin(tolerance, await consume([inputs.forecast], orders, ...reach), [expected.net_forecast]);
    expectWithin(tolerance, await consume([inputs.forecast], orders, ...reach, "demand"), [expected.total_demand]);
    const down = (row: unknown[] = []): unknown[][] => row.map((cell) => [cell]);
    const answer = await consume(down(inputs.forecast), down(orders[0]), ...reach);
    expectWithin(tolerance, answer, down(expected.net_forecast));
  });
});

test("without a reach an order consumes its own period only, and what it does not find is excess", async () => {
  expect(await consume([[50, 50]], [[80, 0]])).toEqual([[0, 50]]);
  expect(await consume([[50, 50]], [[80, 0]], null, null, "excess")).toEqual([[30, 0]]);
});

test("the nearest earlier period goes first", async () => {
  expect(await consume([[50, 50, 50]], [[0, 0, 80]], 2)).toEqual([[50, 20, 0]]);
  expect(await consume([[50, 50, 50, 50]], [[0, 120, 0, 0]], 1, 2)).toEqual([[0, 0, 30, 50]]);
});

test("what orders consume of the forecast is what they are less the excess; nothing is negative, and no reach consumes less", async () => {
  const cell = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }));
  const property = fc.asyncProperty(
    fc.array(cell, { minLength: 1, maxLength: 12 }),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 4 }),
    async (cells, backward, forward) => {
      const [forecast, orders] = [cells.map(([value]) => value), cells.map(([, value]) => value)];
      const [left = []] = await consume([forecast], [orders], backward, forward);
      const [excess = []] = await consume([forecast], [orders], backward, forward, "excess");
      expect(sum(forecast) - sum(left)).toBe(sum(orders) - sum(excess));
      left.forEach((value, t) => {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(forecast[t] ?? 0);
      });
      const [own = []] = await consume([forecast], [orders]);
      expect(sum(left)).toBeLessThanOrEqual(sum(own));
    },
  );
  await fc.assert(property, { numRuns: 150 });
});

test.each([
  [[[[1, 2]], [[1]]], /orders must have the shape of forecast: 1 rows and 2 columns/],
  [[[[1, -2]], [[1, 1]]], /forecast, row 1, column 2: -2 is too small/],
  [[[[1, 2]], [[1, -1]]], /orders, row 1, column 2/],
  [[[[1, 2]], [[1, 1]], -1], /backward must be 0 or more/],
  [[[[1, 2]], [[1, 1]], 1, 0.5], /forward must be a whole number/],
  [[[[1, 2]], [[1, 1]], 1, 1, "net"], /answer must be one of unconsumed, demand, excess/],
  [[[["x"]], [[1]]], /forecast, row 1, column 1/],
])("CONSUME%j is #VALUE! with its reason", async (given, reason) => {
  expect(await callFunction("CONSUME", ...given)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});
