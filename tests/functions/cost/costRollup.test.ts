import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");
const close = { rel: 1e-12, abs: 1e-12 };

interface Line {
  readonly parent: string;
  readonly component: string;
  readonly qty: number;
}
const linesOf = (bom: readonly Line[]): unknown[][] =>
  bom.map(({ parent, component, qty }) => [parent, component, qty]);
const bodyOf = (answer: unknown): Record<string, number[]> =>
  Object.fromEntries((answer as [string, ...number[]][]).slice(1).map(([item, ...row]) => [item, row]));

describe.each(platforms)("COSTROLLUP answers the reference cases on the %s", (platform) => {
  test("COS-ROLL-01: three levels, with the overhead of each item on its labour", async () => {
    const { inputs, expected, tolerance } = known("COS-ROLL-01");
    const routing = Object.entries<{ hours: number; rate: number; overhead_rate_on_labour: number }>(inputs.routing);
    const answer = await callFunction(
      "COSTROLLUP",
      range(platform, [...linesOf(inputs.bom), [null, null, null]]),
      range(platform, [["item", "cost"], ...Object.entries(inputs.material_cost), [null, null]]),
      range(
        platform,
        routing.map(([item, { hours }]) => [item, `of ${item}`, hours, null, null, null]),
      ),
      range(
        platform,
        routing.map(([item, { rate }]) => [`of ${item}`, rate, null, null, null]),
      ),
      range(
        platform,
        routing.map(([item, { overhead_rate_on_labour: share }]) => [item, share, null, null]),
      ),
    );
    const body = bodyOf(answer);
    expect((answer as unknown[][])[0]).toEqual(["item", "cost", "material", "labour", "overhead"]);
    for (const item of ["A", "B", "C"]) expectWithin(tolerance, body[item]?.[0], expected.unit_cost[item]);
    const { material, labour, overhead } = expected.A_breakdown;
    expectWithin(tolerance, body.A?.slice(1), [material, labour, overhead]);
  });

  test("COS-ROLL-05: a changed component cost, where it is used", async () => {
    const { inputs, expected, tolerance } = known("COS-ROLL-05");
    const answer = await callFunction(
      "COSTROLLUP",
      range(platform, linesOf(inputs.bom)),
      range(platform, [
        ["D", null],
        ["E", 4],
      ]),
      ...[null, null, null, null, null, "change"],
      range(platform, [["E", 4 + inputs.price_change.E]]),
    );
    const body = bodyOf(answer);
    expect(Object.keys(body)).toEqual(["A", "B", "C"]);
    for (const item of ["A", "B", "C"]) expectWithin(tolerance, body[item]?.[2], expected.delta[item]);
  });
});

test("set-up is spread over its batch, overhead of a work centre counts by hour and by rate, machines have their element", async () => {
  // By hand: hours 0.2 + 1/50 = 0.22; 0.22 x 40 = 8.8 machine; overhead 0.22 x (40 x 0.25 + 5) = 3.3.
  const answer = await callFunction(
    "COSTROLLUP",
    null,
    null,
    [["P", "Mill", 0.2, 1, 50]],
    [["Mill", 40, 0.25, 5, "machine"]],
  );
  expectWithin(close, answer, [
    ["item", "cost", "material", "labour", "overhead", "machine"],
    ["P", 12.1, 0, 0, 3.3, 8.8],
  ]);
});

test("what an operation spoils has cost the operations before it and the material, not those behind", async () => {
  // By hand: 1 good unit needs 1 through the second operation and 1/0.8 through the first, which takes 1.25 x 4 of material.
  const routing = [
    ["P", "One", 1, 0, 0, 0.8],
    ["P", "Two", 1, 0, 0, 0],
  ];
  const rates = [
    ["One", 10],
    ["Two", 20],
  ];
  const answer = await callFunction("COSTROLLUP", [["P", "M", 1]], [["M", 4]], routing, rates);
  expectWithin(close, bodyOf(answer).P, [37.5, 5, 32.5, 0]);
});

test("overhead on material is charged once, at the level that buys it", async () => {
  // By hand: B has 10 of material and 2 of overhead; A takes them over and adds none.
  const bom = [
    ["A", "B", 1],
    ["B", "M", 1],
  ];
  const answer = await callFunction("COSTROLLUP", bom, [["M", 10]], null, null, [["*", 0, 0.2]]);
  expectWithin(
    close,
    [bodyOf(answer).A, bodyOf(answer).B],
    [
      [12, 10, 0, 2],
      [12, 10, 0, 2],
    ],
  );
});

test("an item's own overhead row holds instead of the one for all", async () => {
  const bom = [
    ["A", "M", 1],
    ["B", "M", 1],
  ];
  const overheads = [
    ["*", 0, 0, 3],
    ["B", 0, 0, 1],
  ];
  const answer = await callFunction("COSTROLLUP", bom, [["M", 10]], null, null, overheads);
  expectWithin(
    close,
    [bodyOf(answer).A, bodyOf(answer).B],
    [
      [13, 10, 0, 3],
      [11, 10, 0, 1],
    ],
  );
});

test("a cost list of all items does not count made items twice; a charge under an element's name is added", async () => {
  const costs = [
    ["M", 10, null],
    ["A", 99, null],
    ["A", 2, "Plating"],
  ];
  const answer = await callFunction("COSTROLLUP", [["A", "M", 1]], costs, null, null, null, null, [["A"], ["m"], [""]]);
  expectWithin(close, answer, [
    ["item", "cost", "material", "labour", "overhead", "Plating"],
    ["A", 12, 10, 0, 0, 2],
    ["M", 10, 10, 0, 0, 0],
    ["", "", "", "", "", ""],
  ]);
});

test("only lines that are valid on the day count", async () => {
  const bom = [
    ["A", "M", 1, 0, 0, 100],
    ["A", "M", 2, 0, 101, 0],
  ];
  const at = async (day: number): Promise<number | undefined> =>
    bodyOf(await callFunction("COSTROLLUP", bom, [["M", 10]], ...[null, null, null, null, null, null, null], day))
      .A?.[0];
  expect(await at(100)).toBe(10);
  expect(await at(101)).toBe(20);
});

test("an item without a cost shows it in its own row and in those above, and leaves the others", async () => {
  const bom = [
    ["A", "B", 1],
    ["B", "X", 1],
    ["C", "M", 1],
  ];
  const answer = (await callFunction("COSTROLLUP", bom, [["M", 10]])) as { code?: string; message?: string }[][];
  const byItem = new Map(answer.map(([item, cost]) => [item as unknown, cost]));
  expect(byItem.get("C")).toBe(10);
  for (const item of ["A", "B", "X"]) {
    expect(byItem.get(item)).toMatchObject({ code: "#VALUE!" });
    expect(byItem.get(item)?.message).toMatch(/^X has no cost/);
  }
});

/** A bill in which item i is made of some of the items behind it. */
const bills = fc
  .array(
    fc.record({ from: fc.nat(8), step: fc.integer({ min: 1, max: 5 }), quantity: fc.integer({ min: 1, max: 9 }) }),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((links) => links.map(({ from, step, quantity }) => [`I${from}`, `I${from + step}`, quantity]));
const costs = Array.from({ length: 14 }, (_, item) => [`I${item}`, item + 1]);
const routing = Array.from({ length: 9 }, (_, item) => [`I${item}`, "W", item / 10, 0, 0, 0.9]);

test("elements add up to the cost, and what the levels add is what an item costs", async () => {
  await fc.assert(
    fc.asyncProperty(bills, fc.double({ min: 0.5, max: 1, noNaN: true }), async (bom, good) => {
      const made = [...new Set(bom.map(([parent]) => parent))].map((item) => [item]);
      const tables = [bom, costs, routing, [["W", 30, 0.5]], null, [["I3", good]]];
      const all = Array.from({ length: 14 }, (_, item) => [`I${item}`]);
      const cost = bodyOf(await callFunction("COSTROLLUP", ...tables, all));
      const added = bodyOf(await callFunction("COSTROLLUP", ...tables, all, "added"));
      for (const [item] of made) {
        const [total = 0, ...elements] = cost[item as string] ?? [];
        expectWithin(
          { rel: 1e-9 },
          elements.reduce((sum, each) => sum + each, 0),
          total,
        );
        // One level down, by the definition: own part + components over operation and item yields.
        const below = bom
          .filter(([parent]) => parent === item)
          .reduce((sum, [, component, quantity]) => sum + Number(quantity) * (cost[component as string]?.[0] ?? 0), 0);
        const lost = 0.9 * (item === "I3" ? good : 1);
        expectWithin({ rel: 1e-9, abs: 1e-9 }, total, (added[item as string]?.[0] ?? 0) + below / lost);
      }
    }),
  );
});

test("twice the price of everything is twice the cost", async () => {
  await fc.assert(
    fc.asyncProperty(bills, async (bom) => {
      const doubled = costs.map(([item, cost]) => [item, Number(cost) * 2]);
      const once = bodyOf(await callFunction("COSTROLLUP", bom, costs));
      const twice = bodyOf(await callFunction("COSTROLLUP", bom, doubled));
      for (const [item, [cost = 0]] of Object.entries(once)) expectWithin({ rel: 1e-12 }, twice[item]?.[0], 2 * cost);
    }),
  );
});

const bom = [["A", "M", 1]];
test.each([
  [
    "a loop",
    [
      [
        ["A", "B", 1],
        ["B", "A", 1],
      ],
      [["M", 1]],
    ],
    /A > B > A/,
  ],
  ["a missing cost", [bom, null, null, null, null, null, [["A"]]], /^M has no cost: it is not in componentCosts/],
  [
    "a work centre without a rate",
    [bom, [["M", 1]], [["A", "Mill", 1]]],
    /^A has an operation at Mill, but rates has no row/,
  ],
  ["an unknown item", [bom, [["M", 1]], null, null, null, null, [["Z"]]], /^items, row 1: Z is in none of the tables/],
  [
    "a work centre twice",
    [
      bom,
      [["M", 1]],
      [["A", "W", 1]],
      [
        ["W", 1],
        ["w", 2],
      ],
    ],
    /^rates, row 2: w stands there twice/,
  ],
  ["a yield of 0", [bom, [["M", 1]], null, null, null, [["A", 0]]], /^yields, row 1, column 2: 0 is too small/],
  ["a negative cost", [bom, [["M", -1]]], /^componentCosts, row 1, column 2: -1 is too small/],
  [
    "text for a cost",
    [
      bom,
      [
        ["M", 1],
        ["N", "x"],
      ],
    ],
    /^componentCosts, row 2, column 2: the text "x" is not a number/,
  ],
  ["change without changed costs", [bom, [["M", 1]], null, null, null, null, null, "change"], /needs changedCosts/],
  [
    "a changed cost of a made item",
    [bom, [["M", 1]], null, null, null, null, null, "change", [["A", 5]]],
    /^changedCosts, row 1: A is made/,
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("COSTROLLUP", ...given)).toEqual({
    error: "#VALUE!",
    sentence: expect.stringMatching(sentence) as string,
  });
});

test("a changed cost of what nothing uses is not enough data", async () => {
  const given = [
    bom,
    [
      ["M", 1],
      ["N", 1],
    ],
    null,
    null,
    null,
    null,
    null,
    "change",
    [["N", 5]],
  ];
  expect(await callFunction("COSTROLLUP", ...given)).toMatchObject({ error: "#N/A" });
});
