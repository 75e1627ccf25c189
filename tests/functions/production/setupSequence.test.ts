import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("production_scheduling");

async function sequence(...given: unknown[]): Promise<{ order: number[]; total: number; gap: number }> {
  const rows = (await callFunction("SETUPSEQUENCE", ...given)) as number[][];
  const [total = NaN, gap = NaN] = rows.slice(-2).map((row) => row[2]);
  return { order: rows.slice(0, -2).map((row) => Number(row[0])), total, gap };
}
const costOf = (setups: readonly (readonly number[])[], order: readonly number[], closed: boolean): number =>
  order.reduce((sum, job, place) => {
    const before = place > 0 ? order[place - 1] : closed && order.length > 1 ? order.at(-1) : undefined;
    return before === undefined ? sum : sum + (setups[before - 1]?.[job - 1] ?? 0);
  }, 0);
const permutations = (items: readonly number[]): number[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((first) => permutations(items.filter((each) => each !== first)).map((rest) => [first, ...rest]));

describe.each(platforms)("on the %s", (platform) => {
  test("PRO-SETUP-01: the least set-up from a given start", async () => {
    const { inputs, expected, tolerance } = known("PRO-SETUP-01");
    const found = await sequence(range(platform, inputs.setup_matrix), inputs.start + 1);
    expectWithin(tolerance, found.total, expected.min_total_setup);
    expect([found.order[0], found.gap]).toEqual([inputs.start + 1, 0]);
  });

  test("one job needs no set-up; blank set-ups cost nothing", async () => {
    expect(await sequence(range(platform, [[7]]), null, true)).toEqual({ order: [1], total: 0, gap: 0 });
    expect(
      (
        await sequence(
          range(platform, [
            [null, null],
            [null, null],
          ]),
        )
      ).total,
    ).toBe(0);
  });
});

const matrix = (most: number): fc.Arbitrary<number[][]> =>
  fc.integer({ min: 1, max: most }).chain((count) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: count, maxLength: count }), {
      minLength: count,
      maxLength: count,
    }),
  );

test("no order needs less set-up: all orders of up to 6 jobs tried, open and closed, with and without a start", async () => {
  await fc.assert(
    fc.asyncProperty(matrix(6), fc.boolean(), fc.boolean(), async (setups, closed, isFixed) => {
      const start = isFixed ? setups.length : null;
      const found = await sequence(setups, start, closed);
      const orders = permutations(setups.map((_, job) => job + 1)).filter((order) => !isFixed || order[0] === start);
      expect(found.total).toBe(Math.min(...orders.map((order) => costOf(setups, order, closed))));
      expect(costOf(setups, found.order, closed)).toBe(found.total);
    }),
    { numRuns: 80 },
  );
});

/** Jobs on a ring: from each to the next costs 1, so the least is known however many there are. */
const ring = (count: number): number[][] =>
  Array.from({ length: count }, (_, from) =>
    Array.from({ length: count }, (__, to) =>
      Math.min((to - from + count) % count, 1 + ((from * 7 + to * 13) % 40) + 5),
    ),
  );

test("20 jobs whose least set-up is known are put in that order, and the bound proves it", async () => {
  const found = await sequence(ring(20), 1);
  expect([found.total, found.gap]).toEqual([19, 0]);
  expect((await sequence(ring(20), null, true)).total).toBe(20);
});

test("40 jobs: a full order, its own total, no less than its bound, the same in any unit", async () => {
  const setups = Array.from({ length: 40 }, (_, from) =>
    Array.from({ length: 40 }, (__, to) => 1 + ((from * 31 + to * 57 + from * to * 11) % 83)),
  );
  const found = await sequence(setups);
  expect([...found.order].sort((a, b) => a - b)).toEqual(setups.map((_, job) => job + 1));
  expect(costOf(setups, found.order, false)).toBe(found.total);
  expect(found.gap).toBeLessThan(0.5);
  const scaled = setups.map((row) => row.map((each) => each * 2 ** -40));
  expect((await sequence(scaled)).order).toEqual(found.order);
});

test.each([
  [
    "a block that is not square",
    [
      [
        [0, 1, 2],
        [1, 0, 2],
      ],
    ],
    "changeovers must have as many columns as rows: from each job to each other. It has 2 rows and 3 columns.",
  ],
  [
    "a start that is no job",
    [
      [
        [0, 1],
        [1, 0],
      ],
      3,
    ],
    'start, row 1: "3" is not in jobs. Correct the name, or add it there.',
  ],
  [
    "a negative set-up",
    [
      [
        [0, -1],
        [1, 0],
      ],
    ],
    "changeovers, row 1, column 2: -1 is too small. Enter 0 or more.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("SETUPSEQUENCE", ...given)).toEqual({ error: "#VALUE!", sentence });
});
