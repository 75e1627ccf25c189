import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin } from "../../support/referenceCases";

const curve = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("EXCHANGECURVE", ...given)) as number[][];
const two = [[[100], [20]], [[1], [10]], [[30], [10]], 2, [[200], [20]], 0.2] as const;

// scipy 1.17.1: norm; SLSQP on the value short under the value of safety stock for "balanced".
test("equal service, the balanced spread of the same money, and equal cover", async () => {
  const [value, safety] = [577.577143206184, 377.577143206184];
  expectWithin({ rel: 1e-9 }, await curve(0.98, ...two), [[value, 0.99601916262, 0.2 * value, safety]]);
  expectWithin({ rel: 1e-9 }, await curve(0.98, ...two, "balanced"), [[value, 0.9961864902, 0.2 * value, safety]]);
  expectWithin({ rel: 1e-9 }, await curve(0.98, ...two, "cover"), [[value, 0.99289224695, 0.2 * value, safety]]);
});

// scipy 1.17.1, the same optimisation: stocks and norm.cdf of their k.
test("the balanced spread in units and as service targets, items down and targets across", async () => {
  const targets = [[0.9, 0.98]];
  expectWithin({ rel: 1e-6 }, await curve(targets, ...two, "balanced", null, "stocks"), [
    [40.76997751, 77.51014094],
    [19.48404111, 30.00670023],
  ]);
  const services = await curve(targets, ...two, "balanced", null, "services");
  expectWithin({ rel: 1e-6 }, services, [
    [0.83171325, 0.96614497],
    [0.91585663, 0.98307248],
  ]);
  const stock = await callFunction("SAFETYSTOCK", services[0]?.[1], 30, 2);
  expectWithin({ rel: 1e-6 }, stock, [[77.51014094]]);
});

// scipy 1.17.1: gamma, root of the loss by Brent's method.
test("by fill rate the service is the target, whatever the distribution", async () => {
  const answer = await curve(0.97, ...two, null, "fill", null, null, null, "gamma");
  expectWithin({ rel: 1e-8 }, answer, [[462.4256228033, 0.97, 0.2 * 462.4256228033, 262.4256228033]]);
});

describe.each(platforms)("on the %s", (platform) => {
  test("items without demand or scatter hold no safety stock and do not disturb the others", async () => {
    const answer = await curve(
      ...[0.98, range(platform, [[100], [20], [null], [50]]), [[1], [10], [5], [2]]],
      ...[range(platform, [[30], [10], [null], [null]]), 2, range(platform, [[200], [20], [null], [40]])],
      ...[0.2, "balanced", null, "stocks"],
    );
    expectWithin({ rel: 1e-6, abs: 1e-12 }, answer, [[77.51014094], [30.00670023], [0], [0]]);
  });

  test("without lead time there is cycle stock only, and all demand is served", async () => {
    const leadTime = range(platform, [[null], [null]]);
    const [demand, cost, deviation, , quantity] = two;
    for (const rule of ["equal", "balanced", "cover"])
      expect(await curve(0.9, demand, cost, deviation, leadTime, quantity, 0.2, rule)).toEqual([[200, 1, 40, 0]]);
  });
});

const item = fc.record({
  demand: fc.double({ min: 1, max: 500, noNaN: true }),
  cost: fc.double({ min: 0.1, max: 200, noNaN: true }),
  ratio: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
  // Orders smaller than the units short in a cycle would count as a fill rate of 0, however short: nothing to compare.
  cover: fc.double({ min: 1, max: 12, noNaN: true }),
});
const items = fc.array(item, { minLength: 2, maxLength: 8 });
const target = fc.double({ min: 0.51, max: 0.999, noNaN: true });
const columns = (given: readonly { demand: number; cost: number; ratio: number; cover: number }[]): unknown[] => [
  given.map(({ demand }) => [demand]),
  given.map(({ cost }) => [cost]),
  given.map(({ demand, ratio }) => [demand * ratio]),
  2,
  given.map(({ demand, cover }) => [demand * cover]),
  0.2,
];

test("balanced spends the same money and serves at least as much as any other spread", async () => {
  const names = fc.constantFrom("normal", "gamma", "lognormal");
  await fc.assert(
    fc.asyncProperty(items, target, names, async (given, level, distribution) => {
      const at = async (rule: string): Promise<readonly number[]> =>
        (await curve(level, ...columns(given), rule, null, null, null, null, distribution))[0] ?? [];
      const [balanced, equal, cover] = [await at("balanced"), await at("equal"), await at("cover")];
      expect(Math.abs((balanced[0] ?? 0) / (equal[0] ?? 0) - 1)).toBeLessThan(1e-9);
      expect(balanced[1]).toBeGreaterThanOrEqual((equal[1] ?? 0) - 1e-9);
      expect(balanced[1]).toBeGreaterThanOrEqual((cover[1] ?? 0) - 1e-9);
    }),
    { numRuns: 60 },
  );
});

test("in whole units balanced never spends more, and no point of equal service with as little money serves more", async () => {
  await fc.assert(
    fc.asyncProperty(items, target, async (given, level) => {
      const at = (rule: string, levels: unknown): Promise<number[][]> =>
        curve(levels, ...columns(given), rule, null, null, null, null, "poisson");
      const [[, served = 0, , spent = 0] = []] = await at("balanced", level);
      const [[, , , limit = 0] = []] = await at("equal", level);
      expect(spent).toBeLessThanOrEqual(limit * (1 + 1e-9) + 1e-9);
      for (const [, service = 0, , money = 0] of await at("equal", [[0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995]]))
        if (money <= spent) expect(service).toBeLessThanOrEqual(served + 1e-9);
    }),
    { numRuns: 60 },
  );
});

test("more service takes more stock and serves more, for every rule; the unit of money does not matter", async () => {
  await fc.assert(
    fc.asyncProperty(items, fc.constantFrom("equal", "balanced", "cover"), async (given, rule) => {
      const levels = [[0.6], [0.8], [0.95], [0.999]];
      const points = await curve(levels, ...columns(given), rule);
      points.slice(1).forEach(([value = 0, service = 0], index) => {
        const [before = 0, served = 0] = points[index] ?? [];
        expect(value).toBeGreaterThan(before);
        expect(service).toBeGreaterThanOrEqual(served);
      });
      const scaled = await curve(levels, ...columns(given.map((each) => ({ ...each, cost: each.cost * 1024 }))), rule);
      scaled.forEach((row, index) => {
        expect(row[1]).toBeCloseTo(points[index]?.[1] ?? 0, 9);
        expect((row[0] ?? 0) / 1024 / (points[index]?.[0] ?? 0)).toBeCloseTo(1, 9);
      });
    }),
    { numRuns: 40 },
  );
});

test.each([
  [
    "a service level of 1",
    [1, ...two],
    "A service target of 1 (100 %) would need unlimited stock. Enter a share below 1, such as 0.99.",
  ],
  [
    "95 for 0.95",
    [[[95]], ...two],
    "The service target 95 is not a share. Enter a share between 0 and 1: 0.95 for 95 %.",
  ],
  [
    "an item that orders nothing",
    [0.9, [[100], [20]], 1, 5, 2, [[10], [0]], 0.2],
    "Item 2 has demand, but its orderQuantity is 0 or blank. Give the units that it orders at a time.",
  ],
  [
    "a negative deviation",
    [0.9, 10, 1, -5, 2, 10, 0.2],
    "deviation, row 1, column 1: -5 is too small. Enter 0 or more.",
  ],
  ["20 for 0.2", [0.9, 10, 1, 5, 2, 10, 20], "holdingRate must be 1 or less, not 20."],
  [
    "unequal lengths",
    [0.9, [[10], [20], [30]], [[1], [2]], 5, 2, 10, 0.2],
    "unitCost must have one value, or one for each of the 3 rows. It has 2 rows and 1 columns.",
  ],
  [
    "errors in place of a deviation",
    [0.9, 10, 1, 5, 2, 10, 0.2, null, null, null, null, null, "empirical"],
    'distribution must be one of normal, gamma, poisson, negbin, lognormal, not the text "empirical".',
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("EXCHANGECURVE", ...given)).toEqual({ error: "#VALUE!", sentence });
});

test("items without any demand have no service to measure", async () => {
  expect(await callFunction("EXCHANGECURVE", 0.9, [[0], [0]], 1, 0, 2, 10, 0.2)).toEqual({
    error: "#DIV/0!",
    sentence: "None of the items has demand, so there is no service to measure.",
  });
});
