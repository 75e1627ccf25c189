import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

// Heizer & Render, Awesome speaker kits (the bill of the reference case SUP-BOM-01).
const bom = [
  ["A", "B", 2],
  ["A", "C", 3],
  ["B", "D", 2],
  ["B", "E", 2],
  ["C", "E", 2],
  ["C", "F", 2],
  ["F", "G", 1],
  ["F", "D", 2],
];

test.each(platforms)("all levels, quantities over all ways, on the %s", async (platform) => {
  const table = range(platform, [["Parent", "Component", "Quantity"], ...bom, [null, null, null]]);
  // SUP-BOM-01: 50 A need 800 D, so one needs 16; by hand one C needs 2 F x 2 D.
  expect(await callFunction("WHEREUSED", "d", table)).toEqual([
    ["D", "B", 2, 1],
    ["D", "F", 2, 1],
    ["D", "A", 16, 2],
    ["D", "C", 4, 2],
  ]);
});

test("direct shows the lines themselves, top only end items", async () => {
  expect(await callFunction("WHEREUSED", "E", bom, "direct")).toEqual([
    ["E", "B", 2, 1],
    ["E", "C", 2, 1],
  ]);
  expect(await callFunction("WHEREUSED", [["E"], ["G"]], bom, "top")).toEqual([
    ["E", "A", 10, 2],
    ["G", "A", 6, 3],
  ]);
});

test("two lines of one parent add up, scrap raises the quantity", async () => {
  const table = [
    ["P", "X", 1, 0],
    ["P", "X", 2, 0.2],
  ];
  expect(await callFunction("WHEREUSED", "X", table)).toEqual([["X", "P", 3.5, 1]]);
});

test("at counts the lines that are valid on the day", async () => {
  const table = [
    ["P", "X", 1, 0, null, "2026-02-15"],
    ["Q", "X", 2, 0, "2026-02-16", null],
  ];
  expect(await callFunction("WHEREUSED", "X", table, null, "2026-02-15")).toEqual([["X", "P", 1, 1]]);
  expect(await callFunction("WHEREUSED", "X", table, null, "2026-02-16")).toEqual([["X", "Q", 2, 1]]);
  const periods = [
    ["P", "X", 1, 0, null, 2],
    ["Q", "X", 2, 0, 3, null],
  ];
  expect(await callFunction("WHEREUSED", "X", periods, null, 3)).toEqual([["X", "Q", 2, 1]]);
});

test("the quantity is what exploding one parent needs of the component", async () => {
  const triple = fc.tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 9 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(triple, { minLength: 1, maxLength: 20 }), async (triples) => {
      const lines = triples.map(([parent, step, quantity]) => [`I${parent}`, `I${parent + step}`, quantity]);
      const component = lines[0]?.[1];
      const uses = (await callFunction("WHEREUSED", component, lines)) as [string, string, number, number][];
      const used = new Map(uses.map(([, parent, quantity]) => [parent, quantity]));
      for (const parent of new Set(lines.map(([each]) => String(each)))) {
        const [[needed]] = (await callFunction("EXPLODE", parent, 1, lines, [[component]])) as [[number]];
        expect(needed).toBeCloseTo(used.get(parent) ?? 0, 6);
      }
    }),
    { numRuns: 60 },
  );
});

describe("refusals", () => {
  test.each([
    [
      "an item that nothing needs",
      ["A", bom],
      "#N/A",
      "Nothing needs A: no line of the bill of materials has it as its component.",
    ],
    [
      "an unknown item",
      ["Z", bom],
      "#N/A",
      "Nothing needs Z: no line of the bill of materials has it as its component.",
    ],
    ["no component", [null, bom], "#VALUE!", "component is missing. Give it a value."],
    [
      "a loop",
      [
        "A",
        [
          ["A", "B", 1],
          ["B", "A", 1],
        ],
      ],
      "#VALUE!",
      "The bill of materials runs in a circle: A > B > A. Take one of these lines out: an item cannot be part of itself.",
    ],
    [
      "a negative quantity",
      ["B", [["A", "B", -2]]],
      "#VALUE!",
      "bom, row 1, column 3: -2 is too small. Enter 0 or more.",
    ],
  ])("%s", async (_, given, error, sentence) => {
    expect(await callFunction("WHEREUSED", ...given)).toEqual({ error, sentence });
  });
});
