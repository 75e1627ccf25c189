import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const bridge = (...given: unknown[]): Promise<unknown> => callFunction("BRIDGE", ...given);
const labels = (answer: unknown): unknown[] => (answer as unknown[][]).slice(1).map(([label]) => label);

test.each(platforms)("a header of the parts is passed over, and parts of 0 are kept (%s)", async (platform) => {
  const parts = range(platform, [
    ["Effect", "Money"],
    ["Price", 30],
    ["Mix", null],
    [null, null],
    ["Volume", -10],
  ]);
  expect(labels(await bridge(100, 120, parts))).toEqual(["From", "Price", "Mix", "Volume", "To", "Check"]);
});

// By hand: 100 -> -50 crosses zero with 100 above and 50 below; -50 -> -80 hangs on a base of -50; -80 -> 20 crosses with 20 above, 80 below.
test("steps below zero hang on a base, steps across zero are split", async () => {
  const parts = [
    ["A", -150],
    ["B", -30],
    ["C", 100],
  ];
  const answer = (await bridge(100, 20, parts)) as (string | number)[][];
  expect(answer.slice(2, 5)).toEqual([
    ["A", 0, 0, 0, 100, 0, -50, -150, -50],
    ["B", -50, 0, 0, -30, 0, 0, -30, -80],
    ["C", 0, 0, 20, 0, -80, 0, 100, 20],
  ]);
});

test("what the parts do not explain is a step of its own and stands in the check", async () => {
  const answer = (await bridge(100, 150, [["Price", 30]])) as (string | number)[][];
  expect(labels(answer)).toEqual(["From", "Price", "Not explained", "To", "Check"]);
  expect(answer.at(-1)).toEqual(["Check", 0, 0, 0, 0, 0, 0, -20, 0]);
  expect(labels(await bridge(100, 150, [["Price", 30]], null, null, null, null, 20))).toEqual([
    "From",
    "Price",
    "To",
    "Check",
  ]);
});

test("the order is the planner's, and small parts are joined", async () => {
  const parts = [
    ["A", 5],
    ["B", -40],
    ["C", 20],
    ["D", -1],
  ];
  const shown = async (order: string, most: number | null = null): Promise<unknown[]> =>
    labels(await bridge(0, -16, parts, null, null, order, most)).slice(1, -2);
  expect(await shown("given")).toEqual(["A", "B", "C", "D"]);
  expect(await shown("largest")).toEqual(["B", "C", "A", "D"]);
  expect(await shown("upfirst")).toEqual(["C", "A", "B", "D"]);
  expect(await shown("given", 3)).toEqual(["B", "C", "Other"]);
});

test("whatever the parts, every bar spans its two levels and the chain ends at the end", async () => {
  const amount = fc.double({ min: -1000, max: 1000, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      fc.array(amount, { minLength: 1, maxLength: 9 }),
      amount,
      amount,
      fc.constantFrom("given", "largest", "upfirst"),
      fc.option(fc.integer({ min: 1, max: 9 })),
      async (amounts, from, to, order, most) => {
        const parts = amounts.map((each, index) => [`P${index}`, each]);
        const answer = (await bridge(from, to, parts, null, null, order, most)) as number[][];
        const bars = answer.slice(2, -2);
        let level = from;
        for (const bar of bars) {
          const [, base = 0, total, up = 0, down = 0, upBelow = 0, downBelow = 0, step = 0, reached = 0] = bar;
          expect(total).toBe(0);
          expect(reached).toBeCloseTo(level + step, 9);
          // What Excel stacks: all above zero upwards, all below downwards; the painted part is the span between the levels.
          const series = [base, up, down, upBelow, downBelow];
          const top = series.reduce((sum, each) => sum + Math.max(0, each), 0);
          const bottom = series.reduce((sum, each) => sum + Math.min(0, each), 0);
          const [low, high] = [Math.min(level, reached), Math.max(level, reached)];
          expect(top).toBeCloseTo(Math.max(0, high), 9);
          expect(bottom).toBeCloseTo(Math.min(0, low), 9);
          expect(Math.abs(up) + Math.abs(down) + Math.abs(upBelow) + Math.abs(downBelow)).toBeCloseTo(high - low, 9);
          level = reached;
        }
        expect(Math.abs(level - to)).toBeLessThanOrEqual(0.0051);
      },
    ),
  );
});

test.each([
  ["an end that is text", [1, "much", [["A", 1]]], 'to must be a number, not the text "much".'],
  ["no parts", [1, 2, null], "parts is missing. Give it a value."],
  ["one column", [1, 2, [["A"]]], "parts must have at least 2 columns (label, amount). It has 1."],
  [
    "an amount that is text",
    [
      1,
      2,
      [
        ["A", 1],
        ["B", "x"],
      ],
    ],
    'parts, row 2, column 2: the text "x" is not a number. Enter a number.',
  ],
  [
    "a part without a name",
    [
      1,
      2,
      [
        ["A", 1],
        [null, 3],
      ],
    ],
    "parts, row 2: the column label is blank. Enter a name or delete the row.",
  ],
  ["no place for a part", [1, 2, [["A", 1]], null, null, null, 0], "most must be 1 or more, not 0."],
])("%s is refused", async (_, given, sentence) => {
  expect(await bridge(...given)).toEqual({ error: "#VALUE!", sentence });
});
