import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("supply_planning");
const rows = async (id: string, ...given: unknown[]): Promise<number[][]> =>
  (await callFunction(id, ...given)) as number[][];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const stockAfter = (opening: number, made: readonly number[], demand: readonly number[]): number[] => {
  let stock = opening;
  return demand.map((units, period) => (stock += (made[period] ?? 0) - units));
};

describe.each(platforms)("on the %s", (platform) => {
  test("SUP-AGG-04: a level plan by working days, and the stock it leaves", async () => {
    const { inputs, expected, tolerance } = known("SUP-AGG-04");
    const demand = range(platform, [inputs.demand]);
    const [made = []] = await rows("LEVEL", demand, null, null, null, range(platform, [inputs.days]));
    expectWithin(
      tolerance,
      made.map((units, period) => units / inputs.days[period]),
      inputs.days.map(() => inputs.daily_output),
    );
    expectWithin(tolerance, stockAfter(0, made, inputs.demand), expected.ending_inventory);
  });

  test("SUP-AGG-06: a chase plan makes what is demanded, at these rates a day", async () => {
    const { inputs } = known("SUP-AGG-06");
    const [made = []] = await rows("CHASE", range(platform, [inputs.demand]));
    expect(made).toEqual(inputs.demand);
    // The book prints whole units a day.
    expect(made.map((units, period) => Math.round(units / inputs.days[period]))).toEqual(inputs.daily_rates);
  });

  test("nothing is made where the stock is enough, and zero demand is a plan of zeros", async () => {
    const nothing = range(platform, [[null, null, null]]);
    expect(await rows("LEVEL", nothing)).toEqual([[0, 0, 0]]);
    expect(await rows("CHASE", nothing)).toEqual([[0, 0, 0]]);
    expect(await rows("LEVEL", [[10, 20]], 100)).toEqual([[0, 0]]);
    expect(await rows("CHASE", [[10, 20, 30]], 25)).toEqual([[0, 5, 30]]);
  });

  test("a column is one item running down; a block has its own opening stock and targets", async () => {
    expect(await rows("LEVEL", range(platform, [[10], [30]]))).toEqual([[20], [20]]);
    expect(
      await rows(
        "CHASE",
        [
          [10, 20],
          [5, 5],
        ],
        range(platform, [[null], [3]]),
        [[4], [0]],
      ),
    ).toEqual([
      [14, 20],
      [2, 5],
    ]);
  });

  test("a period without working days makes nothing", async () => {
    const days = range(platform, [[10, null, 10]]);
    expect(await rows("LEVEL", [[30, 30, 40]], 0, 0, null, days)).toEqual([[50, 0, 50]]);
    expect(await rows("CHASE", [[30, 30, 40]], 0, 0, null, days)).toEqual([[30, 0, 70]]);
  });
});

// By hand: cumulative needs 80, 380, 460 over 1, 2, 3 periods need 80, 190, 153.3 a period.
test("without shortages the rate is the highest that the periods up to each one need", async () => {
  expect(await rows("LEVEL", [[100, 300, 80]], 20, 0, null, null, "noshortage")).toEqual([[190, 190, 190]]);
  expect(await rows("LEVEL", [[100, 300, 80]], 20)).toEqual([[460 / 3, 460 / 3, 460 / 3]]);
});

// By hand: 1.5 periods after the first are 60 + 40; after the second 80 and half of 80 more; after the last 1.5 x 80.
test("cover walks through the demand that follows; the last period's goes on", async () => {
  const [made = []] = await rows("CHASE", [[100, 60, 80]], 0, null, 1.5);
  expect(stockAfter(0, made, [100, 60, 80])).toEqual([100, 120, 120]);
  const [level = []] = await rows("LEVEL", [[100, 60, 80]], 0, null, 1.5);
  expect(sum(level)).toBeCloseTo(240 + 120, 9);
  // In days: 5 of 20 days are a quarter of the next period.
  const [byDays = []] = await rows("CHASE", [[100, 60, 80]], 0, null, 5, [[22, 20, 20]]);
  expect(stockAfter(0, byDays, [100, 60, 80])).toEqual([15, 20, 20]);
});

const plan = fc.record({
  demand: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 12 }),
  opening: fc.integer({ min: -200, max: 800 }),
  closing: fc.integer({ min: 0, max: 300 }),
});

test("LEVEL: one rate a day, ends on its target unless the opening stock is more than all; without shortages no period closes below zero", async () => {
  await fc.assert(
    fc.asyncProperty(plan, fc.integer({ min: 1, max: 23 }), async ({ demand, opening, closing }, first) => {
      const days = demand.map((_, period) => 1 + ((first + 7 * period) % 23));
      const [made = []] = await rows("LEVEL", [demand], opening, closing, null, [days]);
      made.forEach((units, period) =>
        expect(units / (days[period] ?? 1)).toBeCloseTo((made[0] ?? 0) / (days[0] ?? 1), 6),
      );
      const surplus = Math.max(0, opening - sum(demand) - closing);
      expect(stockAfter(opening, made, demand).at(-1)).toBeCloseTo(closing + surplus, 6);
      const [safe = []] = await rows("LEVEL", [demand], opening, closing, null, [days], "noshortage");
      expect(Math.min(...stockAfter(opening, safe, demand))).toBeGreaterThanOrEqual(-1e-6);
      expect(sum(safe)).toBeGreaterThanOrEqual(sum(made) - 1e-6);
    }),
  );
});

test("CHASE: closing stock never falls below its target, and nothing is made beyond it", async () => {
  await fc.assert(
    fc.asyncProperty(plan, async ({ demand, opening, closing }) => {
      const [made = []] = await rows("CHASE", [demand], opening, closing);
      stockAfter(opening, made, demand).forEach((stock, period) => {
        expect(stock).toBeGreaterThanOrEqual(closing);
        if ((made[period] ?? 0) > 0) expect(stock).toBe(closing);
      });
    }),
  );
});

test.each([
  ["LEVEL", [[[5, 6]], 0, 10, 1], "Give closing (units) or cover (periods or days of demand), not both."],
  ["CHASE", [[[5, 6]], 0, 10, 1], "Give closing (units) or cover (periods or days of demand), not both."],
  ["CHASE", [[[5, -6]]], "demand, row 1, column 2: -6 is too small. Enter 0 or more."],
  ["LEVEL", [[[5, "x"]]], 'demand, row 1, column 2: the text "x" is not a number. Enter a number.'],
  [
    "CHASE",
    [[[5, 6]], 0, null, 3, [[20, 0]]],
    "The last period has no working days, so it cannot tell how much a day of cover is. Leave it out, or give closing in units.",
  ],
])("%s%j is refused", async (id, given, sentence) => {
  expect(await callFunction(id, ...given)).toEqual({ error: "#VALUE!", sentence });
});

test("needs without a working day have no plan; the other items keep theirs", async () => {
  expect(await callFunction("LEVEL", [[5, 6]], 0, 0, null, 0)).toEqual({
    error: "#N/A",
    sentence:
      "There is no working day up to period 2, but 11 units are needed by then. Enter working days, or more opening stock.",
  });
  expect(
    await callFunction(
      "LEVEL",
      [
        [5, 6],
        [1, 1],
      ],
      [[0], [2]],
      0,
      null,
      0,
    ),
  ).toMatchObject([
    [{ code: "#N/A" }, { code: "#N/A" }],
    [0, 0],
  ]);
});
