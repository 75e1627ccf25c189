import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");
const close = { rel: 1e-12, abs: 1e-12 };
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

test.each(platforms)("COS-ROLL-04: activity-based cost a unit of products (%s)", async (platform) => {
  const { inputs, expected, tolerance } = known("COS-ROLL-04");
  const pools = inputs.pools as { cost: number; driver_total: number }[];
  const row = (values: readonly number[]): unknown[][] => range(platform, [values]);
  const answer = (await callFunction(
    "COSTTOSERVE",
    range(platform, column(inputs.units.map(() => null))),
    row(pools.map(({ cost }) => cost)),
    range(platform, inputs.product_drivers),
    null,
    row(pools.map((pool) => pool.driver_total)),
  )) as number[][];
  const perUnit = answer.map(([cost = 0], product) => cost / inputs.units[product]);
  expectWithin(tolerance, perUnit, expected.unit_overhead);
});

test("margin is revenue less direct cost less cost to serve; blank shares where nothing was earned", async () => {
  // By hand: 30 by 2 and 1 driver units is 20 and 10.
  const answer = await callFunction(
    "COSTTOSERVE",
    column([100, 0]),
    30,
    column([2, 1]),
    column([40, 5]),
    null,
    column(["A", "B"]),
  );
  expectWithin(close, answer, [
    ["A", 20, 40, 0.4, 20],
    ["B", 10, -15, "", 10],
  ]);
});

test.each(platforms)(
  "a pool with a capacity leaves what nobody uses with nobody, a blank one charges all (%s)",
  async (platform) => {
    const given = [
      column([0, 0]),
      [[100, 60]],
      [
        [1, 1],
        [1, 2],
      ],
      null,
      range(platform, [[5, null]]),
    ];
    expectWithin(close, await callFunction("COSTTOSERVE", ...given, null, "pools"), [
      [20, 40, 60],
      [20, 60, 0],
    ]);
  },
);

test("the ranking ends at the margin of all", async () => {
  const answer = (await callFunction(
    "COSTTOSERVE",
    column([10, 90, 50]),
    60,
    column([1, 1, 1]),
    null,
    null,
    null,
    "ranked",
  )) as number[][];
  expectWithin(
    close,
    answer.map((row) => row[4]),
    [70, 100, 90],
  );
});

test("every pool is charged to the cent, rounded or not", async () => {
  const usage = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { minLength: 1, maxLength: 30 });
  const money = fc.integer({ min: 1, max: 1e9 }).map((value) => value / 100);
  await fc.assert(
    fc.asyncProperty(usage, money, money, fc.nat(300), async (drivers, one, two, idle) => {
      const used = [0, 1].map((pool) => drivers.reduce((sum, row) => sum + (row[pool] ?? 0), 0));
      fc.pre(used.every((units) => units > 0));
      const capacity = [[(used[0] ?? 0) + idle, 0]];
      const given = [column(drivers.map(() => 100)), [[one, two]], drivers, null, capacity, null];
      const cents = (value = 0): number => Math.round(value * 100);
      const rows = (await callFunction("COSTTOSERVE", ...given, "customers", 2)) as number[][];
      const pools = (await callFunction("COSTTOSERVE", ...given, "pools", 2)) as number[][];
      [one, two].forEach((cost, pool) => {
        const charged = rows.reduce((sum, row) => sum + cents(row[3 + pool]), 0);
        expect(charged + cents(pools[pool]?.[2])).toBe(cents(cost));
      });
      const plain = (await callFunction("COSTTOSERVE", ...given)) as number[][];
      const unused = (one * idle) / ((used[0] ?? 0) + idle);
      expectWithin(
        { rel: 1e-9 },
        plain.reduce((sum, row) => sum + (row[0] ?? 0), 0),
        one + two - unused,
      );
    }),
  );
});

test.each([
  [
    "a pool that nobody uses",
    [column([1, 1]), 60, column([0, 0])],
    "Pool 1 of 60 has no driver units: nobody can bear it. Enter its driver, or clear the pool.",
  ],
  [
    "more use than capacity",
    [column([1, 1]), 60, column([2, 3]), null, 4],
    "Pool 1: 5 driver units are used, but its capacity is only 4. Correct the one or the other.",
  ],
  [
    "one pool for two drivers",
    [1, 60, [[1, 2]]],
    "pools must have one value for each of the 2 columns of drivers. It has 1.",
  ],
  ["a negative driver", [1, 60, [[-1]]], "drivers, row 1, column 1: -1 is too small. Enter 0 or more."],
  [
    "keys of another number",
    [1, 60, column([1, 2]), null, null, [["A"]]],
    "keys must have one row for each entry of drivers: it has 1, drivers has 2.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("COSTTOSERVE", ...given)).toEqual({ error: "#VALUE!", sentence });
});
