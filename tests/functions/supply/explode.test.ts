import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("supply_planning");
const lines = (bom: { parent: string; component: string; qty_per: number }[]): unknown[][] =>
  bom.map(({ parent, component, qty_per }) => [parent, component, qty_per]);

describe.each(platforms)("EXPLODE answers the reference cases on the %s", (platform) => {
  test("SUP-BOM-01: total requirements through all levels, blank rows and a header ignored", async () => {
    const { inputs, expected, tolerance } = known("SUP-BOM-01");
    const blank = [null, null, null];
    const bom = range(platform, [["Parent", "Component", "Quantity"], ...lines(inputs.bom), blank, blank]);
    const answer = (await callFunction("EXPLODE", inputs.top_item, inputs.quantity, bom)) as [string, number][];
    const components = Object.entries(expected.requirements).filter(([item]) => item !== inputs.top_item);
    expect(answer.map(([item]) => item).sort()).toEqual(components.map(([item]) => item).sort());
    const found = new Map(answer);
    components.forEach(([item, quantity]) => expectWithin(tolerance, found.get(item), quantity));
  });

  test("SUP-BOM-03: scrap of the component and yield of the parent", async () => {
    const { inputs, expected, tolerance } = known("SUP-BOM-03");
    const { parent_quantity, qty_per, scrap_rate, parent_yield } = inputs;
    const answer = await callFunction(
      ...([
        "EXPLODE",
        "P",
        parent_quantity,
        range(platform, [["P", "C", qty_per, scrap_rate, null, null]]),
        "C",
      ] as const),
      ...[null, null, null, [["P", parent_yield]]],
    );
    expectWithin(tolerance, answer, [[expected.requirement]]);
  });

  test("SUP-MRP-08: stock netted at every level, with lead times", async () => {
    const { inputs, expected, tolerance } = known("SUP-MRP-08");
    const plan = Array.from({ length: 8 }, (_, week) => (week + 1 === inputs.due_week ? inputs.quantity : null));
    const items = Object.keys(inputs.lead_times_weeks);
    const answer = await callFunction(
      ...(["EXPLODE", inputs.top_item, range(platform, [plan]), lines(inputs.bom)] as const),
      items.map((item) => [item]),
      Object.entries(inputs.lead_times_weeks),
      Object.entries(inputs.on_hand),
      "releases",
    );
    const releases = items.map((item) =>
      Array.from({ length: 8 }, (_, week) => expected.planned_releases[item]?.[week + 1] ?? 0),
    );
    expectWithin(tolerance, answer, releases);
  });
});

// By hand: A needs 2 B and 3 C, B needs 1 C; C lies on level 2 although the bill names it on level 1 first.
const bom = [
  ["A", "C", 3],
  ["A", "B", 2],
  ["B", "C", 1],
];

test("components come by low-level code, then as the bill names them; only dependent demand is returned", async () => {
  expect(
    await callFunction(
      "EXPLODE",
      [["A"], ["B"]],
      [
        [10, 0],
        [0, 5],
      ],
      bom,
    ),
  ).toEqual([
    ["B", 20, 0],
    ["C", 50, 5],
  ]);
});

test("with rows: numbers only, in their order, zeros for what nothing needs; spelling does not matter", async () => {
  expect(await callFunction("EXPLODE", "a ", 10, bom, [["c"], ["X"], ["b"], ["A"]])).toEqual([[50], [0], [20], [0]]);
});

test("an item that comes twice (two sites) counts twice; an item without a bill needs nothing", async () => {
  expect(await callFunction("EXPLODE", [["A"], ["A"], ["Z"]], [[1], [2], [9]], bom, [["B"]])).toEqual([[6]]);
});

test("item codes that are numbers are the same as their texts", async () => {
  expect(await callFunction("EXPLODE", [[1001]], 10, [["1001", 2002, 2]])).toEqual([["2002", 20]]);
});

test("lead times move needs forward; what falls before the first period is due in it", async () => {
  const plan = [[10, 0, 0, 20]];
  const answer = await callFunction(
    "EXPLODE",
    "A",
    plan,
    [
      ["A", "B", 1],
      ["B", "C", 1],
    ],
    [["B"], ["C"]],
    [
      ["A", 2],
      ["B", 1],
    ],
  );
  expect(answer).toEqual([
    [10, 20, 0, 0],
    [30, 0, 0, 0],
  ]);
});

test("a phantom takes no time and is not named, but stock of it is used first", async () => {
  const phantomBill = [
    ["A", "Kit", 1],
    ["Kit", "C", 2],
  ];
  const times = [
    ["A", 1],
    ["Kit", 3],
  ];
  const given = ["A", [[0, 0, 10]], phantomBill, null, times] as const;
  // By hand: 10 A in period 3 start in period 2; with 4 kits in stock 6 x 2 C are needed then, without 20.
  expect(await callFunction("EXPLODE", ...given, null, null, null, null, ["kit"])).toEqual([["C", 0, 20, 0]]);
  expect(await callFunction("EXPLODE", ...given, [["Kit", 4]], "net", null, null, [["Kit"]])).toEqual([
    ["C", 0, 12, 0],
  ]);
});

describe("effectivity", () => {
  test("by period number: a line holds from its first to its last period, blank is open", async () => {
    const changed = [
      ["A", "Old", 1, 0, null, 2],
      ["A", "New", 1, 0, 3, null],
    ];
    expect(await callFunction("EXPLODE", "A", [[5, 5, 5, 5]], changed)).toEqual([
      ["Old", 5, 5, 0, 0],
      ["New", 0, 0, 5, 5],
    ]);
  });

  test.each(platforms)("by date: the periods that begin while the line is valid (%s)", async (platform) => {
    const changed = range(platform, [
      ["A", "Old", 1, null, null, "2026-02-15"],
      ["A", "New", 1, null, "2026-02-16", null],
    ]);
    const calendar = ((await callFunction("CALENDAR", "2026-01-01")) as unknown[][]).slice(0, 3);
    const given = ["A", [[5, 5, 5]], changed, null, null, null, null, null, calendar];
    expect(await callFunction("EXPLODE", ...given)).toEqual([
      ["Old", 5, 5, 0],
      ["New", 0, 0, 5],
    ]);
  });
});

describe("laws", () => {
  /** A bill in which every item needs only later ones. */
  const bill = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 9 })),
    {
      minLength: 1,
      maxLength: 25,
    },
  );
  const asLines = (triples: readonly (readonly [number, number, number])[]): unknown[][] =>
    triples.map(([parent, step, quantity]) => [`I${parent}`, `I${parent + step}`, quantity]);
  const items = Array.from({ length: 15 }, (_, index) => [`I${index}`]);
  const plan = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }), {
    minLength: 15,
    maxLength: 15,
  });

  test("every component's requirement is the sum over its lines of what its parents need and are planned", async () => {
    await fc.assert(
      fc.asyncProperty(bill, plan, async (triples, units) => {
        const gross = (await callFunction("EXPLODE", items, units, asLines(triples), items)) as number[][];
        gross.forEach((row, item) =>
          row.forEach((value, period) => {
            const expected = triples
              .filter(([parent, step]) => parent + step === item)
              .reduce(
                (sum, [parent, , quantity]) =>
                  sum + quantity * ((gross[parent]?.[period] ?? 0) + (units[parent]?.[period] ?? 0)),
                0,
              );
            expect(value).toBeCloseTo(expected, 3);
          }),
        );
      }),
    );
  });

  test("lead times and stock never change more than they may: totals stay, or fall by no more than the stock", async () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 15, maxLength: 15 });
    const total = (row: readonly number[] = []): number => row.reduce((sum, each) => sum + each, 0);
    await fc.assert(
      fc.asyncProperty(bill, plan, numbers, async (triples, units, leadTimes) => {
        const table = items.map(([item], index) => [item, leadTimes[index] ?? 0]);
        const plain = (await callFunction("EXPLODE", items, units, asLines(triples), items)) as number[][];
        const moved = (await callFunction("EXPLODE", items, units, asLines(triples), items, table)) as number[][];
        expect(moved.map(total)).toEqual(plain.map(total));
        const net = (await callFunction(
          "EXPLODE",
          items,
          units,
          asLines(triples),
          items,
          null,
          table,
          "net",
        )) as number[][];
        net.forEach((row, item) => expect(total(row)).toBeLessThanOrEqual(total(plain[item]) + total(units[item])));
      }),
      { numRuns: 40 },
    );
  });

  test("a shuffled bill answers the same requirements", async () => {
    await fc.assert(
      fc.asyncProperty(bill, plan, async (triples, units) => {
        const straight = await callFunction("EXPLODE", items, units, asLines(triples), items);
        const shuffled = await callFunction("EXPLODE", items, units, asLines([...triples].reverse()), items);
        expectWithin({ rel: 1e-12 }, shuffled, straight);
      }),
    );
  });
});

describe("refusals", () => {
  test.each([
    [
      "a loop, by its name",
      [
        "A",
        1,
        [
          ["A", "B", 1],
          ["B", "C", 1],
          ["C", "A", 1],
          ["C", "D", 1],
        ],
      ],
      "The bill of materials runs in a circle: A > B > C > A. Take one of these lines out: an item cannot be part of itself.",
    ],
    [
      "a loop below other items",
      [
        "X",
        1,
        [
          ["X", "Y", 1],
          ["Y", "Z", 1],
          ["z", "y", 1],
        ],
      ],
      "The bill of materials runs in a circle: Y > Z > Y. Take one of these lines out: an item cannot be part of itself.",
    ],
    [
      "an item that is part of itself",
      ["A", 1, [["A", "A", 1]]],
      "The bill of materials runs in a circle: A > A. Take one of these lines out: an item cannot be part of itself.",
    ],
    [
      "items and plan of unequal length",
      [[["A"], ["B"]], [[1]], bom],
      "plan must have one row for each entry of items: it has 1, items has 2.",
    ],
    ["a negative plan", ["A", [[1, -1]], bom], "plan, row 1, column 2: -1 is too small. Enter 0 or more."],
    ["a negative quantity", ["A", 1, [["A", "B", -2]]], "bom, row 1, column 3: -2 is too small. Enter 0 or more."],
    ["all of it scrap", ["A", 1, [["A", "B", 2, 1]]], "bom, row 1, column 4: 1 is too large. Enter less than 1."],
    [
      "a line without a component",
      ["A", 1, [["A", null, 2]]],
      "bom, row 1: the column component is blank. Enter a name or delete the row.",
    ],
    [
      "a calendar that is too short",
      ["A", [[1, 1]], bom, null, null, null, null, null, [["P1", "Jan", 46023, 46053]]],
      "The plan has 2 periods, but the calendar only 1 rows. Give the plan's own calendar.",
    ],
  ])("%s", async (_, given, sentence) => {
    expect(await callFunction("EXPLODE", ...given)).toEqual({ error: "#VALUE!", sentence });
  });

  test("no item with components is no data", async () => {
    expect(await callFunction("EXPLODE", "Q", 1, bom)).toEqual({
      error: "#N/A",
      sentence:
        "No item of the plan has a line in the bill of materials. Check that the item codes are the same in both.",
    });
  });
});
