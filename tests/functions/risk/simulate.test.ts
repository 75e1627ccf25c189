import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const simulate = (...given: unknown[]): Promise<unknown> => callFunction("SIMULATE", ...given);
const drivers = [
  ["Driver", "Distribution", "A", "B", "C"],
  ["fixed", "fixed", 5, null, null],
  ["normal", "normal", 100, 20, null],
  ["lognormal", "Lognormal", 100, 20, null],
  ["gamma", "gamma", 100, 50, null],
  ["uniform", "uniform", 10, 30, null],
  ["triangular", "triangular", 0, 10, 50],
  ["pert", "pert", 0, 10, 50],
  ["poisson", "poisson", 4, null, null],
  ["negbin", "negbin", 4, 4, null],
  ["event", "event", 0.2, 1000, null],
  ["empirical", "empirical", 1, 2, 6],
];
/** Means and standard deviations by the formulas of the distributions; triangular (a+b+c)/3, pert (a+4b+c)/6 with variance (mean-a)(c-mean)/7. */
const moments: Readonly<Record<string, readonly [number, number]>> = {
  fixed: [5, 0],
  normal: [100, 20],
  lognormal: [100, 20],
  gamma: [100, 50],
  uniform: [20, 20 / Math.sqrt(12)],
  triangular: [20, Math.sqrt((0 + 100 + 2500 - 0 - 0 - 500) / 18)],
  pert: [15, Math.sqrt((15 * 35) / 7)],
  poisson: [4, 2],
  negbin: [4, 4],
  event: [200, 400],
  empirical: [3, Math.sqrt((4 + 1 + 9) / 3)],
};

test.each(platforms)(
  "the draws of every distribution have its mean and deviation, within four standard errors (%s)",
  async (platform) => {
    const trials = 8000;
    const [, ...rows] = (await simulate(range(platform, drivers), trials, 7, null, "summary")) as [
      string,
      number,
      number,
    ][];
    expect(rows.map(([name]) => name)).toEqual(Object.keys(moments));
    for (const [name, mean, deviation] of rows) {
      const [expected = NaN, spread = NaN] = moments[name] ?? [];
      expect(Math.abs(mean - expected)).toBeLessThanOrEqual((4 * spread) / Math.sqrt(trials));
      expect(Math.abs(deviation - spread)).toBeLessThanOrEqual(0.07 * spread + 1e-12);
    }
  },
);

test("the same seed gives the same draws, another gives others, and a further driver leaves them as they are", async () => {
  const one = [["A", "normal", 10, 2]];
  const first = await simulate(one, 5, 3);
  expect(await simulate(one, 5, 3)).toEqual(first);
  expect(await simulate(one, 5, 4)).not.toEqual(first);
  const both = (await simulate([...one, ["B", "gamma", 5, 1]], 5, 3)) as unknown[][];
  expect(both.map(([value]) => [value])).toEqual(first);
});

test("correlated drivers have about the correlation of their scores", async () => {
  const given = [
    ["A", "normal", 10, 2],
    ["B", "normal", 5, 1],
  ];
  const [, ...draws] = (await simulate(given, 8000, 1, [
    [1, -0.7],
    [-0.7, 1],
  ])) as [number, number][];
  const products = draws.reduce((sum, [a, b]) => sum + ((a - 10) / 2) * (b - 5), 0) / draws.length;
  // Standard error of a correlation of 0.7 over 8,000 draws: (1 - 0.49) / root 8000 = 0.006; of the plain mean of products 0.014.
  expect(Math.abs(products + 0.7)).toBeLessThan(0.05);
});

test("ranges hold, and the mode is where most of a triangle lies", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("triangular", "pert", "uniform"),
      fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -1e6, max: 1e6, noNaN: true }))),
      async (kind, values) => {
        const [least = 0, middle = 0, most = 0] = [...values].sort((a, b) => Number(a) - Number(b));
        const parameters = kind === "uniform" ? [least, most, 0] : [least, middle, most];
        const [, ...draws] = (await simulate([["D", kind, ...parameters]], 50)) as [number][];
        const noise = 1e-9 * Math.max(1, Math.abs(least), Math.abs(most));
        for (const [value] of draws) {
          expect(value).toBeGreaterThanOrEqual(least - noise);
          expect(value).toBeLessThanOrEqual(most + noise);
        }
      },
    ),
  );
});

test.each([
  ["no drivers", [null], "drivers is missing. Give it a value."],
  [
    "a header alone",
    [[["Name", "Kind", "A"]]],
    "drivers has no rows with data. Enter a name, a distribution and its parameters in each row.",
  ],
  [
    "too few columns",
    [[["A", "normal"]]],
    "drivers must have at least 3 columns: name, distribution, and the parameters. It has 2.",
  ],
  [
    "a row without a name",
    [[[null, "normal", 1, 1]]],
    "drivers, row 1: the name is blank. Enter a name or delete the row.",
  ],
  [
    "a misspelt distribution",
    [[["A", "normel", 1, 1]]],
    'drivers, row 1: "normel" is no distribution. Did you mean "normal"?',
  ],
  [
    "another word",
    [[["A", "xyzzyqq", 1, 1]]],
    'drivers, row 1: "xyzzyqq" is no distribution. Use fixed, normal, lognormal, gamma, uniform, triangular, pert, poisson, negbin, event, empirical.',
  ],
  [
    "text as a parameter",
    [[["A", "normal", "x", 1]]],
    'drivers, row 1, column 3: the text "x" is not a number. Enter a number.',
  ],
  [
    "a negative deviation",
    [[["A", "normal", 1, -1]]],
    "drivers, row 1: deviation is -1. A normal driver needs deviation of 0 or more.",
  ],
  [
    "a lognormal mean of 0",
    [[["A", "lognormal", 0, 1]]],
    "drivers, row 1: mean is 0. A lognormal driver needs mean above 0.",
  ],
  [
    "a falling range",
    [[["A", "pert", 3, 2, 1]]],
    "drivers, row 1: least, mode and most must rise. They are 3, 2, 1; correct their order.",
  ],
  [
    "a chance above 1",
    [[["A", "event", 1.5, 1]]],
    "drivers, row 1: the chance of an event is between 0 and 1, not 1.5.",
  ],
  [
    "no values",
    [[["A", "empirical", null, null]]],
    "drivers, row 1: an empirical driver needs the values seen, from column 3 on.",
  ],
  [
    "correlations of another size",
    [
      [["A", "normal", 1, 1]],
      10,
      1,
      [
        [1, 0],
        [0, 1],
      ],
    ],
    "correlations must have a row and a column for each of the 1 drivers, 1 in the diagonal, the same on both sides of it, all between -1 and 1. See row 2, column 2.",
  ],
  [
    "correlations that contradict",
    [
      [
        ["A", "normal", 1, 1],
        ["B", "normal", 1, 1],
        ["C", "normal", 1, 1],
      ],
      10,
      1,
      [
        [1, 0.9, 0.9],
        [0.9, 1, -0.9],
        [0.9, -0.9, 1],
      ],
    ],
    "These correlations contradict one another: no drivers can have all of them. Bring the largest ones nearer to 0.",
  ],
  [
    "too many cells",
    [Array.from({ length: 6 }, (_, index) => [`D${index}`, "fixed", 1]), 100_000],
    "100000 trials of 6 drivers are more than the 500000 cells that one call may give. Ask for fewer trials, or for the summary.",
  ],
  ["no trials", [[["A", "normal", 1, 1]], -1], "trials must be 1 or more, not -1."],
])("%s is refused", async (_, given, sentence) => {
  expect(await simulate(...given)).toEqual({ error: "#VALUE!", sentence });
});
