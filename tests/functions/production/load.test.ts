import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const supply = referenceCases("supply_planning");
const production = referenceCases("production_scheduling");

test.each(platforms)("SUP-RCCP-01: bill of capacity (%s)", async (platform) => {
  const { inputs, expected, tolerance } = supply("SUP-RCCP-01");
  const items = Object.keys(inputs.mps);
  const routing = items.flatMap((item) =>
    Object.entries(inputs.hours_per_unit[item]).map(([resource, hours]) => [item, resource, hours, null, null]),
  );
  const resources = Object.keys(expected.load_hours);
  const given = [items.map((item) => [item]), items.map((item) => inputs.mps[item]), range(platform, routing)];
  const named = await callFunction("LOAD", ...given);
  expectWithin(
    tolerance,
    named,
    resources.map((name) => [name, ...expected.load_hours[name]]),
  );
  const numbers = await callFunction("LOAD", ...given, range(platform, [["machining"], ["Paint"], [null]]));
  expectWithin(tolerance, numbers, [expected.load_hours.Machining, [0, 0, 0, 0], [0, 0, 0, 0]]);
});

test("PRO-CAP-02: run time and set-ups by batch", async () => {
  const { inputs, expected, tolerance } = production("PRO-CAP-02");
  const items = inputs.demand.map((_: number, index: number) => `P${index}`);
  const routing = items.map((item: string, index: number) => [
    ...[item, "Machine", inputs.process_minutes[index] / 60, inputs.setup_minutes[index] / 60, inputs.lot_size[index]],
  ]);
  const single = (index: number): Promise<unknown> =>
    callFunction("LOAD", items[index], inputs.demand[index], routing, "Machine");
  expectWithin(
    tolerance,
    [await single(0), await single(1)],
    expected.hours.map((hours: number) => [[hours]]),
  );
  const [[both = 0] = []] = (await callFunction(
    ...(["LOAD", items.map((item: string) => [item]), inputs.demand.map((units: number) => [units])] as const),
    ...[routing, "Machine"],
  )) as number[][];
  expectWithin(tolerance, both / (inputs.hours_per_year * (1 - inputs.cushion)), expected.machines);
});

// By hand: 130 units in batches of 60 are 2.17 set-ups on average, 3 whole ones; nothing made needs none.
test("set-ups: average, whole batches, and one a period where there is no batch size", async () => {
  const plan = [[130, 0]];
  const load = (batch: number | null, setups: string | null): Promise<unknown> =>
    callFunction("LOAD", "A", plan, [["A", "Press", 0.1, 2, batch]], "Press", null, setups);
  expectWithin({ rel: 1e-12 }, await load(60, null), [[13 + (2 * 130) / 60, 0]]);
  expectWithin({ rel: 1e-12 }, await load(60, "whole"), [[13 + 6, 0]]);
  expectWithin({ rel: 1e-12 }, await load(null, null), [[13 + 2, 0]]);
});

test("a resource profile: each row's hours fall its own offset earlier, the earliest in the first period", async () => {
  const routing = [
    ["A", "Weld", 1],
    ["A", "Paint", 2],
  ];
  expect(await callFunction("LOAD", "A", [[10, 20, 30]], routing, null, [[2], [0]])).toEqual([
    ["Weld", 60, 0, 0],
    ["Paint", 20, 40, 60],
  ]);
});

test("overall factors: all hours spread by historic shares", async () => {
  const routing = [
    ["A", "any", 0.5],
    ["B", "any", 1],
  ];
  const shares = [
    ["Assembly", 0.75],
    ["Paint", 0.25],
  ];
  const given = [
    [["A"], ["B"]],
    [
      [100, 0],
      [50, 20],
    ],
    routing,
  ];
  expect(await callFunction("LOAD", ...given, null, null, null, shares)).toEqual([
    ["Assembly", 75, 15],
    ["Paint", 25, 5],
  ]);
  expect(await callFunction("LOAD", ...given, [["Paint"]], null, null, shares)).toEqual([[25, 5]]);
});

test("average load is additive, proportional to the plan, and offsets keep its total", async () => {
  const plan = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 6, maxLength: 6 });
  const routing = fc.array(
    fc.tuple(
      fc.constantFrom("R1", "R2"),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 50 }),
    ),
    { minLength: 1, maxLength: 5 },
  );
  const total = (rows: unknown): number => (rows as number[][]).flat().reduce((sum, each) => sum + each, 0);
  await fc.assert(
    fc.asyncProperty(plan, plan, routing, fc.integer({ min: 0, max: 7 }), async (one, other, steps, offset) => {
      const table = steps.map((step) => ["A", ...step]);
      const rows = [["R1"], ["R2"]];
      const load = async (units: number[], ...more: unknown[]): Promise<number[][]> =>
        (await callFunction("LOAD", "A", [units], table, rows, ...more)) as number[][];
      const [first, second, both] = [
        await load(one),
        await load(other),
        await load(one.map((units, p) => units + (other[p] ?? 0))),
      ];
      expectWithin(
        { rel: 1e-9, abs: 1e-6 },
        both,
        first.map((row, r) => row.map((hours, p) => hours + (second[r]?.[p] ?? 0))),
      );
      expect(total(await load(one, offset))).toBeCloseTo(total(first), 4);
    }),
  );
});

test.each([
  [
    "unequal rows",
    [[["A"], ["B"]], [[1]], [["A", "R", 1]]],
    "plan must have one row for each entry of items: it has 1, items has 2.",
  ],
  ["negative hours", ["A", 1, [["A", "R", -1]]], "routing, row 1, column 3: -1 is too small. Enter 0 or more."],
  [
    "a row without a resource",
    ["A", 1, [["A", null, 1]]],
    "routing, row 1: the column resource is blank. Enter a name or delete the row.",
  ],
  [
    "half a period of offset",
    ["A", 1, [["A", "R", 1]], null, 0.5],
    "leadTimeOffset, row 1, column 1: 0.5 is not a whole number.",
  ],
  [
    "shares that do not add up",
    [
      "A",
      1,
      [["A", "R", 1]],
      null,
      null,
      null,
      [
        ["R", 0.5],
        ["S", 0.4],
      ],
    ],
    "The historic shares of the resources must add up to 1 (100 %). They add up to 0.9.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("LOAD", ...given)).toEqual({ error: "#VALUE!", sentence });
});
