import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

type Answer = [score: number, rank: number][];

const score = (...given: unknown[]): Promise<Answer> => callFunction("SUPPLIERSCORE", ...given) as Promise<Answer>;

describe.each(platforms)("SUPPLIERSCORE on the %s", (platform) => {
  // On time (more is better), price (less is better), complaints (less is better; none at B).
  const metrics = range(platform, [
    [0.95, 10, 4],
    [0.9, 8, null],
    [1, 12, 8],
  ]);
  const direction = range(platform, [["higher", "lower", "lower"]]);

  test("minmax: worst 0, best full, the others in proportion, weighted", async () => {
    // By hand, points: A 1/2, 1/2, 1/2; B 0, 1, 1; C 1, 0, 0. Weights 5 : 3 : 2.
    expect(await score(metrics, [[50, 30, 20]], direction)).toEqual([
      [expect.closeTo(50, 9), 1],
      [expect.closeTo(50, 9), 1],
      [expect.closeTo(50, 9), 1],
    ]);
    // Weights 1 : 1 : 2 : A 1/2, B 3/4, C 1/4.
    expect(await score(metrics, [[1], [1], [2]], direction)).toEqual([
      [expect.closeTo(50, 9), 2],
      [75, 1],
      [25, 3],
    ]);
  });

  test("ratio: value over best, best over value; a best of 0 leaves the others without points", async () => {
    // By hand: A 0.95, 8/10, 0; B 0.9, 1, 1; C 1, 8/12, 0; equal weights.
    expect(await score(metrics, 1, direction, "ratio")).toEqual([
      [expect.closeTo((100 * (0.95 + 0.8)) / 3, 9), 2],
      [expect.closeTo((100 * 2.9) / 3, 9), 1],
      [expect.closeTo((100 * (1 + 2 / 3)) / 3, 9), 3],
    ]);
  });

  test("a blank direction is higher; 1 and -1 are taken, and words in any case", async () => {
    const given = range(platform, [[null, -1, "LOWER"]]);
    expect(await score(metrics, [[1, 1, 2]], given)).toEqual(await score(metrics, [[1, 1, 2]], direction));
    expect(await score(metrics, [[1, 0, 0]])).toEqual([
      [expect.closeTo(50, 9), 2],
      [0, 3],
      [100, 1],
    ]);
  });
});

test("equal suppliers share the better rank, as in RANK.EQ", async () => {
  expect(await score([[3], [5], [5], [1]], 1)).toEqual([
    [50, 3],
    [100, 1],
    [100, 1],
    [0, 4],
  ]);
});

test("noise of the sum does not part two suppliers who are equal", async () => {
  // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in the last place; every order of points counts the same.
  const answer = await score(
    [
      [0.1, 0.2, 0.3, 0, 1],
      [0.3, 0.2, 0.1, 0, 1],
      [0.2, 0.1, 0.3, 0, 1],
      [1, 1, 1, 1, 0],
      [0, 0, 0, 0, 0],
    ],
    1,
  );
  expect(answer.slice(0, 3).map(([, rank]) => rank)).toEqual([2, 2, 2]);
});

test("all equal on a criterion: full points for all; one supplier alone has 100", async () => {
  expect(
    await score(
      [
        [7, 0],
        [7, 0],
      ],
      [[2, 3]],
      "lower",
      "ratio",
    ),
  ).toEqual([
    [100, 1],
    [100, 1],
  ]);
  expect(await score([[0.9, 12, 3]], [[1, 2, 3]], "lower")).toEqual([[100, 1]]);
  expect(await score(0.9, 1)).toEqual([[100, 1]]);
});

describe("laws", () => {
  const table = fc.integer({ min: 1, max: 4 }).chain((criteria) => {
    const row = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: criteria, maxLength: criteria });
    return fc.record({
      metrics: fc.array(row, { minLength: 1, maxLength: 7 }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria, maxLength: criteria }),
      direction: fc.array(fc.constantFrom("higher", "lower"), { minLength: criteria, maxLength: criteria }),
      method: fc.constantFrom("minmax", "ratio"),
    });
  });

  test("scores lie from 0 to 100, ranks count the better ones, and the units do not matter", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(1e-12, 3, 1e12), async (given, scale) => {
        const { metrics, weights, direction, method } = given;
        const answer = await score(metrics, [weights], [direction], method);
        answer.forEach(([points, rank]) => {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
          expect(rank).toBe(1 + answer.filter(([other]) => other > points + 1e-8).length);
        });
        const scaled = metrics.map((row) => row.map((value) => value * scale));
        const other = await score(scaled, [weights.map((weight) => weight * scale)], [direction], method);
        other.forEach(([points, rank], supplier) => {
          expect(points).toBeCloseTo(answer[supplier]?.[0] ?? NaN, 6);
          expect(rank).toBe(answer[supplier]?.[1]);
        });
      }),
    );
  });

  test("a supplier who is nowhere worse than another does not score less", async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ metrics, weights, direction, method }) => {
        const answer = await score(metrics, [weights], [direction], method);
        metrics.forEach((one, index) =>
          metrics.forEach((other, place) => {
            const isNowhereWorse = one.every((value, criterion) =>
              direction[criterion] === "higher" ? value >= (other[criterion] ?? 0) : value <= (other[criterion] ?? 0),
            );
            if (isNowhereWorse) expect(answer[index]?.[0]).toBeGreaterThanOrEqual((answer[place]?.[0] ?? 0) - 1e-9);
          }),
        );
      }),
    );
  });

  test("minmax does not care where the scale begins", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: -80, max: 80 }), async ({ metrics, weights, direction }, shift) => {
        const shifted = metrics.map((row) => row.map((value) => value + shift));
        expect(await score(shifted, [weights], [direction])).toEqual(await score(metrics, [weights], [direction]));
      }),
    );
  });
});

describe("refusals", () => {
  const two = [
    [1, 2],
    [3, 4],
  ];
  test.each([
    [
      "weights of 0",
      [two, [[0, 0]]],
      "All weights are 0, so nothing counts. Give at least one criterion a weight above 0.",
    ],
    ["a negative weight", [two, [[1, -1]]], "weights, row 1, column 2: -1 is too small. Enter 0 or more."],
    [
      "too few weights",
      [two, [[1, 2, 3]]],
      "weights must have one value, or one for each of the 2 criteria (columns of metrics). It has 3.",
    ],
    [
      "too many directions",
      [two, 1, [["higher", "lower", "lower"]]],
      "direction must have one value, or one for each of the 2 criteria (columns of metrics). It has 3.",
    ],
    [
      "a word that is no direction",
      [two, 1, [["higher", "lwer"]]],
      'direction must be one of higher, lower, not the text "lwer". Did you mean lower?',
    ],
    ["2 for a direction", [two, 1, 2], "direction must be one of higher, lower, not the number 2."],
    [
      "text among the figures",
      [[[1, "good"]], 1],
      'metrics, row 1, column 2: the text "good" is not a number. Enter a number.',
    ],
    [
      "ratios of negative figures",
      [[[1, -2]], 1, null, "ratio"],
      "metrics, row 1, column 2: -2 is too small. Enter 0 or more.",
    ],
    ["no weights", [two], "weights is missing. Give it a value."],
    ["no figures", [null, 1], "metrics is missing. Give it a value."],
  ])("%s", async (_, given, sentence) => {
    expect(await callFunction("SUPPLIERSCORE", ...given)).toEqual({ error: "#VALUE!", sentence });
  });
});
