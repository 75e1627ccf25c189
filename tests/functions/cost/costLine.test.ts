import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");
const close = { rel: 1e-12, abs: 1e-12 };

// By hand.
test.each(platforms)("each behaviour of a block, one line a row, blanks are none (%s)", async (platform) => {
  const driver = range(platform, [
    [100, null, 201],
    [100, null, 201],
    [100, null, 201],
    [100, null, 201],
  ]);
  const behaviour = range(platform, [["variable"], ["Fixed"], ["step"], ["semi"]]);
  const stepSize = range(platform, [[null], [null], [100], [null]]);
  const fixedPart = range(platform, [[null], [null], [5], [50]]);
  expectWithin(
    close,
    await callFunction("COSTLINE", driver, [[2], [900], [300], [2]], behaviour, stepSize, fixedPart),
    [
      [200, 0, 402],
      [900, 900, 900],
      [305, 5, 905],
      [250, 50, 452],
    ],
  );
});

test("COS-FIN-04: spend x volume growth, price inflation and savings as factors of a year", async () => {
  const { inputs, expected, tolerance } = known("COS-FIN-04");
  const column = (values: number[]): number[][] => values.map((value) => [value]);
  const volumes = inputs.volume_growth.map((growth: number, line: number) => inputs.last_spend[line] * (1 + growth));
  const factors = inputs.inflation.map((rise: number, line: number) => [1, (1 + rise) * (1 - inputs.savings[line])]);
  const answer = (await callFunction(
    ...(["COSTLINE", volumes.map((units: number) => [units, units]), 1, null, null, null, factors] as const),
  )) as number[][];
  expectWithin(tolerance, column(answer.map(([, second = 0]) => second)), column(expected.budget));
});

test("COS-CAP-01: cost of used and unused capacity at the capacity's rate", async () => {
  const { inputs, expected, tolerance } = known("COS-CAP-01");
  const rate = inputs.capacity_cost / inputs.capacity_units;
  const answer = await callFunction("COSTLINE", [[inputs.used_units, inputs.capacity_units - inputs.used_units]], rate);
  expectWithin(tolerance, answer, [[expected.used_cost, expected.unused_cost]]);
});

test("COS-FIN-03: an index-linked price as a fixed share and factors", async () => {
  const { inputs, expected, tolerance } = known("COS-FIN-03");
  const indices = inputs.weights.map(
    (weight: number, index: number) => (weight * inputs.index_now[index]) / inputs.index_base[index],
  );
  const factor = inputs.fixed_share + indices.reduce((sum: number, each: number) => sum + each, 0);
  const answer = await callFunction("COSTLINE", [[1, 1]], inputs.base_price, null, null, null, [[1, factor]]);
  expectWithin(tolerance, answer, [[inputs.base_price, expected.price]]);
});

describe("escalation", () => {
  test("a yearly rise compounds evenly: nothing in the first period, the whole rise a year later", async () => {
    const [row = []] = (await callFunction(
      "COSTLINE",
      [new Array(25).fill(100)],
      1,
      null,
      null,
      null,
      0.03,
    )) as number[][];
    expectWithin(close, [row[0], row[12], row[24]], [100, 103, 106.09]);
    expectWithin(close, row[6], 100 * Math.sqrt(1.03));
    const [quarters = []] = (await callFunction(
      "COSTLINE",
      [[1, 1, 1, 1, 1]],
      100,
      null,
      null,
      null,
      0.08,
      4,
    )) as number[][];
    expectWithin(close, quarters[4], 108);
  });

  test("a column is a rise a line, a row is factors a period, a block factors a line and period", async () => {
    const driver = [
      [100, 100],
      [100, 100],
    ];
    const rise = (await callFunction("COSTLINE", driver, 1, null, null, null, [[0], [0.21]], 2)) as number[][];
    expectWithin(close, rise, [
      [100, 100],
      [100, 110],
    ]);
    expectWithin(close, await callFunction("COSTLINE", driver, 1, null, null, null, [[1, 1.5]]), [
      [100, 150],
      [100, 150],
    ]);
    expectWithin(
      close,
      await callFunction("COSTLINE", driver, 1, null, null, null, [
        [1, 1.5],
        [2, 1],
      ]),
      [
        [100, 150],
        [200, 100],
      ],
    );
  });

  test("a line that runs down takes its factors down", async () => {
    const answer = await callFunction("COSTLINE", [[100], [100]], 1, null, null, null, [[1], [1.1]]);
    expectWithin(close, answer, [[100], [110]]);
  });
});

const units = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 6, maxLength: 6 });

test("variable cost is proportional, step cost covers it and exceeds it by less than a step", async () => {
  await fc.assert(
    fc.asyncProperty(
      units,
      fc.double({ min: 1, max: 5000, noNaN: true }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      async (row, size, rate) => {
        const [variable = []] = (await callFunction("COSTLINE", [row], rate / size)) as number[][];
        const [step = []] = (await callFunction("COSTLINE", [row], rate, "step", size)) as number[][];
        step.forEach((cost, period) => {
          expect(cost).toBeGreaterThanOrEqual((variable[period] ?? 0) - 1e-6 * (1 + rate));
          expect(cost).toBeLessThanOrEqual((variable[period] ?? 0) + rate * (1 + 1e-6));
        });
      },
    ),
  );
});

test("rounding noise starts no step: 0.1 + 0.2 of a step of 0.3 is one", async () => {
  expect(await callFunction("COSTLINE", 0.1 + 0.2, 7, "step", 0.3)).toEqual([[7]]);
});

test("a step line without a step size keeps its error to its own row", async () => {
  const answer = await callFunction(
    "COSTLINE",
    [
      [1, 2],
      [3, 4],
    ],
    10,
    [["step"], ["variable"]],
    [[0], [0]],
  );
  expect(answer).toMatchObject([
    [{ code: "#VALUE!" }, { code: "#VALUE!" }],
    [30, 40],
  ]);
});

test.each([
  [
    "a step without its size",
    [[[1, 2]], 10, "step"],
    'The behaviour "step" needs stepSize, the driver units that one step serves, above 0. It is 0.',
  ],
  [
    "an unknown behaviour",
    [[[1, 2]], 10, "varible"],
    'behaviour must be one of variable, fixed, step, semi, not the text "varible". Did you mean variable?',
  ],
  [
    "a rise of 300 %",
    [[[1, 2]], 10, null, null, null, 3],
    "escalator, row 1, column 1: 3 is too large. Enter 1 or less.",
  ],
  [
    "rates of another number of lines",
    [
      [
        [1, 2],
        [1, 2],
      ],
      [[1], [2], [3]],
    ],
    "rate must have one value, or one for each of the 2 rows. It has 3 rows and 1 columns.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("COSTLINE", ...given)).toEqual({ error: "#VALUE!", sentence });
});
