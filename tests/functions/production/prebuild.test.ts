import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("supply_planning");
const plan = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("PREBUILD", ...given)) as number[][];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.each(platforms)("on the %s", (platform) => {
  test("SUP-SUP-02: all capacity is used and 10 units stay short", async () => {
    const { inputs, expected, tolerance } = known("SUP-SUP-02");
    const { demand, capacity, start_stock } = inputs;
    const given = [range(platform, [demand]), range(platform, [capacity]), range(platform, [[start_stock]])];
    const [production, shortage = []] = await plan(...given);
    expectWithin(tolerance, production, expected.production);
    expectWithin(tolerance, sum(shortage), expected.max_cumulative_shortage);
  });

  test("zero demand, zero capacity, and a closed period", async () => {
    expect(await plan(range(platform, [[null, null]]), 5)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(await plan([[3, 4]], range(platform, [[null, null]]))).toEqual([
      [0, 0],
      [3, 4],
    ]);
    expect(await plan([[3, 4]], range(platform, [[10, null]]))).toEqual([
      [7, 0],
      [0, 0],
    ]);
  });

  test("a block answers item by item, a column runs down", async () => {
    expect(
      await plan(
        [
          [5, 15],
          [8, 8],
        ],
        range(platform, [[10], [8]]),
        range(platform, [[null], [4]]),
      ),
    ).toEqual([
      [10, 10],
      [4, 8],
    ]);
    expect(await plan([[5], [15]], 10)).toEqual([
      [10, 0],
      [10, 0],
    ]);
  });
});

// By hand: opening stock of 50 that goes out of use after the first period serves 50 of 60.
test("opening stock is used before it expires, and is kept where later demand cannot be made", async () => {
  expect(await plan([[60, 80]], 100, 50, null, 1)).toEqual([
    [10, 80],
    [0, 0],
  ]);
  expect(await plan([[50, 50]], [[100, 0]], 50, 0)).toEqual([
    [50, 0],
    [0, 0],
  ]);
  expect(await plan([[0, 60]], 100, 50, null, 1)).toEqual([
    [0, 60],
    [0, 0],
  ]);
});

/** Most units that can be served: augmenting paths, unit by unit. */
function mostServed(demand: number[], sources: { units: number; from: number; to: number }[]): number {
  const needs = demand.flatMap((units, period) => new Array<number>(units).fill(period));
  const supplies = sources.flatMap(({ units, from, to }) => new Array<[number, number]>(units).fill([from, to]));
  const servedBy = new Array<number>(supplies.length).fill(-1);
  const augment = (need: number, seen: Set<number>): boolean =>
    supplies.some(([from, to], supply) => {
      const period = needs[need] ?? 0;
      if (period < from || period > to || seen.has(supply)) return false;
      seen.add(supply);
      if ((servedBy[supply] ?? -1) >= 0 && !augment(servedBy[supply] ?? 0, seen)) return false;
      servedBy[supply] = need;
      return true;
    });
  return needs.filter((_, need) => augment(need, new Set())).length;
}

test("no plan serves more, or as much with less production: against matchings unit by unit", async () => {
  const small = fc.integer({ min: 0, max: 4 });
  const given = fc.integer({ min: 1, max: 5 }).chain((periods) =>
    fc.record({
      demand: fc.array(small, { minLength: periods, maxLength: periods }),
      capacity: fc.array(small, { minLength: periods, maxLength: periods }),
      opening: fc.integer({ min: 0, max: 6 }),
      ahead: fc.integer({ min: 0, max: 5 }),
      life: fc.integer({ min: 1, max: 6 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(given, async ({ demand, capacity, opening, ahead, life }) => {
      const [production = [], shortage = []] = await plan([demand], [capacity], opening, ahead, life);
      const reach = Math.min(ahead, life);
      const stock = { units: opening, from: 0, to: life - 1 };
      const sources = capacity.map((units, from) => ({ units, from, to: from + reach }));
      const served = demand.map((units, period) => units - (shortage[period] ?? 0));
      expect(sum(served)).toBe(mostServed(demand, [stock, ...sources]));
      production.forEach((units, period) => expect(units).toBeLessThanOrEqual(capacity[period] ?? 0));
      // What is made and the stock really serve it, with nothing made in vain.
      const made = production.map((units, from) => ({ units, from, to: from + reach }));
      expect(mostServed(served, [stock, ...made])).toBe(sum(served));
      expect(sum(production)).toBeLessThanOrEqual(sum(served));
      // Opening stock in use saves all the production it can.
      const useful = sum(served.slice(0, life));
      expect(sum(served) - sum(production)).toBe(Math.min(opening, useful));
    }),
    { numRuns: 300 },
  );
});

test("nothing is made ahead while the next period has room", async () => {
  const units = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(units, units, async (demand, capacity) => {
      const [production = [], shortage = []] = await plan([demand], [capacity]);
      let stock = 0;
      production.forEach((made, period) => {
        stock += made - (demand[period] ?? 0) + (shortage[period] ?? 0);
        const next = period + 1;
        if (next < 8 && (production[next] ?? 0) < (capacity[next] ?? 0)) expect(stock).toBe(0);
      });
      expect(stock).toBe(0);
    }),
  );
});

test("the plan does not depend on the unit", async () => {
  for (const unit of [2 ** -40, 2 ** 40]) {
    const scaled = [[60, 80, 150, 120].map((each) => each * unit)];
    expect(await plan(scaled, 100 * unit)).toEqual([new Array(4).fill(100 * unit), [0, 0, 0, 10 * unit]]);
  }
});

test.each([
  ["negative capacity", [5, -1], "capacity, row 1, column 1: -1 is too small. Enter 0 or more."],
  ["half a period", [[[5, 5]], 9, 0, 0.5], "periodsAhead, row 1, column 1: 0.5 is not a whole number."],
  [
    "both rows of a block",
    [
      [
        [5, 5],
        [1, 1],
      ],
      9,
      [[0], [0]],
      null,
      null,
      "both",
    ],
    'output "both" shows several rows of one item. For a block of items choose one of production, shortage.',
  ],
  ["no capacity", [5], "capacity is missing. Give it a value."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("PREBUILD", ...given)).toEqual({ error: "#VALUE!", sentence });
});
