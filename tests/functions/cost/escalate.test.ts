import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");
const close = { rel: 1e-12, abs: 1e-12 };
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe.each(platforms)("ESCALATE answers the reference cases on the %s", (platform) => {
  test("COS-FIN-03: a price linked to two indices, with a fixed share", async () => {
    const { inputs, expected, tolerance } = known("COS-FIN-03");
    expect(inputs.weights[0] + inputs.weights[1] + inputs.fixed_share).toBeCloseTo(1, 12);
    const [now, weights, base] = [inputs.index_now, inputs.weights, inputs.index_base].map(column);
    const answer = await callFunction(
      "ESCALATE",
      range(platform, [[inputs.base_price]]),
      now,
      null,
      "index",
      null,
      weights,
      base,
    );
    expectWithin(tolerance, answer, [[expected.price]]);
  });

  test("COS-FIN-04: spend after growth, inflation and savings", async () => {
    const { inputs, expected, tolerance } = known("COS-FIN-04");
    const rises = inputs.inflation.map((rise: number, line: number) => [
      inputs.volume_growth[line],
      rise,
      inputs.savings[line] === 0 ? null : -inputs.savings[line],
    ]);
    const answer = await callFunction("ESCALATE", column(inputs.last_spend), range(platform, rises));
    expectWithin(tolerance, answer, column(expected.budget));
  });
});

test("a step holds from its period on, a yearly rise comes again, a smooth one is whole after a year", async () => {
  const year = [new Array<number>(25).fill(100)];
  const at = async (method: string): Promise<number[]> => {
    const [row = []] = (await callFunction("ESCALATE", year, 0.1, 4, method)) as number[][];
    return [2, 3, 14, 15].map((period) => row[period] ?? 0);
  };
  expectWithin(close, await at("step"), [100, 110, 110, 110]);
  expectWithin(close, await at("yearly"), [100, 110, 110, 121]);
  expectWithin(close, await at("smooth"), [100, 100, 100 * 1.1 ** (11 / 12), 110]);
});

test("lines have their own rises and dates; rises of one line compound", async () => {
  const answer = await callFunction(
    "ESCALATE",
    [
      [100, 100, 100],
      [50, 60, 70],
    ],
    column([0.1, 0.2]),
    column([2, 3]),
  );
  expectWithin(close, answer, [
    [100, 110, 110],
    [50, 60, 84],
  ]);
  const down = await callFunction("ESCALATE", column([100, 100, 100]), [[0.1, 0.1]], [[2, 3]]);
  expectWithin(close, down, column([100, 110, 121]));
});

test("an index by period moves an amount a line, a row or a column alike", async () => {
  expectWithin(close, await callFunction("ESCALATE", column([100, 50]), [[200, 220, 240]], null, "index"), [
    [100, 110, 120],
    [50, 55, 60],
  ]);
  expectWithin(close, await callFunction("ESCALATE", 100, column([200, 220]), null, "index"), column([100, 110]));
  expectWithin(
    close,
    await callFunction("ESCALATE", column([10, 20]), column([1, 2]), null, "index"),
    column([10, 40]),
  );
});

test("a rise and its undoing leave the base, and escalation is linear in it", async () => {
  const share = fc.double({ min: -0.4, max: 0.9, noNaN: true });
  const row = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 24 });
  await fc.assert(
    fc.asyncProperty(row, share, fc.integer({ min: 1, max: 30 }), async (base, rise, from) => {
      fc.pre(1 / (1 + rise) - 1 > -1);
      const undone = await callFunction("ESCALATE", [base], [[rise, 1 / (1 + rise) - 1]], from);
      expectWithin({ rel: 1e-9, abs: 1e-6 }, undone, [base]);
      const [once = []] = (await callFunction("ESCALATE", [base], rise, from)) as number[][];
      const twice = await callFunction("ESCALATE", [base.map((each) => 2 * each)], rise, from);
      expectWithin({ rel: 1e-12, abs: 1e-12 }, twice, [once.map((each) => 2 * each)]);
    }),
  );
});

test.each([
  ["3 for 3 %", [100, 3], "change, row 1, column 1: 3 is too large. Enter 1 or less."],
  [
    "weights above 1",
    [100, column([2, 2]), null, "index", null, column([0.7, 0.5]), column([1, 1])],
    "The weights add up to 1.2; the part of a price that follows indices cannot be above 1.",
  ],
  ["a period of 0", [100, 0.1, 0], "effectiveFrom, row 1, column 1: 0 is too small. Enter 1 or more."],
  [
    "indices for another number of periods",
    [[[1, 2, 3]], [[1, 2]], null, "index"],
    "base has 3 periods, but 2 are wanted. Give one amount, or one a period.",
  ],
  [
    "indices without weights",
    [
      100,
      [
        [1, 2],
        [3, 4],
      ],
      null,
      "index",
    ],
    "change must have a row for each of the 1 weights. It has 2 rows and 2 columns.",
  ],
  ["text as a base", [[["x"]], 0.1], 'base, row 1, column 1: the text "x" is not a number. Enter a number.'],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("ESCALATE", ...given)).toEqual({ error: "#VALUE!", sentence });
});

test("an index that was 0 at the base price divides by zero", async () => {
  expect(await callFunction("ESCALATE", 100, [[5, 6]], null, "index", null, 1, 0)).toMatchObject({ error: "#DIV/0!" });
});
