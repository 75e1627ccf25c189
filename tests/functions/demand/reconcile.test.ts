import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const call = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("RECONCILE", ...given)) as number[][];
const down = (values: readonly number[]): number[][] => values.map((each) => [each]);
const methods = ["bottomup", "topdown", "middleout", "ols", "wls", "mint"];

const family = [
  ["Total", null],
  ["Bikes", "Total"],
  ["Gloves", "Total"],
  ["B1", "Bikes"],
  ["B2", "Bikes"],
  ["G1", "Gloves"],
  ["G2", "gloves"],
];
// Made up: errors that a leaf shares with its family.
const errors = [
  [5, -3, 2, -6, 4, 1, -2, 3],
  [3, -2, 2, -4, 1, 1, -1, 2],
  [2, -1, 0, -2, 2, 0, -2, 1],
  [2, -1, 1, -1, 0, 1, 0, 1],
  [1, -1, 1, -3, 1, 0, -1, 1],
  [1, 0, 0, -1, 2, -1, -1, 1],
  [1, -1, 0, -1, 1, 1, -1, 0],
];

describe.each(platforms)("on the %s", (platform) => {
  test("DEM-HIER-02: least squares, by names and by a summing table", async () => {
    const { inputs, expected, tolerance } = referenceCases("demand_planning")("DEM-HIER-02");
    const base = down(inputs.base_forecasts);
    const names = range(platform, [
      ["Row", "Parent"],
      ["total", null],
      ["A", "total"],
      ["B", "total"],
    ]);
    expectWithin(tolerance, await call(names, base, "ols"), down(expected.reconciled));
    const summing = range(platform, [
      [1, 1],
      [1, null],
      [null, 1],
    ]);
    expectWithin(tolerance, await call(summing, base), down(expected.reconciled));
  });

  test("bottom-up, top-down and middle-out, by hand", async () => {
    const base = range(platform, [[100], [70], [20], [30], [10], [null], [null]]);
    expect(await call(range(platform, family), base, "bottomup")).toEqual(down([40, 40, 0, 30, 10, 0, 0]));
    // 100 as 70 : 20, then 30 : 10, and two rows forecast at zero share alike.
    const topdown = await call(range(platform, family), base, "topdown");
    const [bikes, gloves] = [(100 * 7) / 9, (100 * 2) / 9];
    [100, bikes, gloves, bikes * 0.75, bikes * 0.25, gloves / 2, gloves / 2].forEach((expected, row) =>
      expect(topdown[row]?.[0]).toBeCloseTo(expected, 9),
    );
    expect(await call(range(platform, family), base, "middleout")).toEqual(down([90, 70, 20, 52.5, 17.5, 10, 10]));
  });
});

test("middle-out at level 1 is top-down, and at the lowest level bottom-up", async () => {
  const base = down([100, 70, 20, 30, 10, 5, 6]);
  expect(await call(family, base, "middleout", null, null, 1)).toEqual(await call(family, base, "topdown"));
  expect(await call(family, base, "middleout", null, null, 3)).toEqual(await call(family, base, "bottomup"));
});

/** Gauss-Jordan with row exchange: matrix x = right. */
function solve(matrix: readonly (readonly number[])[], right: readonly (readonly number[])[]): number[][] {
  const rows = matrix.map((row, index) => [...row, ...(right[index] ?? [])]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const size = (row: number): number => Math.abs(rows[row]?.[pivot] ?? 0);
    let best = pivot;
    for (let row = pivot + 1; row < rows.length; row++) if (size(row) > size(best)) best = row;
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    const own = (rows[pivot] ?? []).map((value, _, all) => value / (all[pivot] ?? 1));
    rows.forEach((row, index) => {
      const factor = row[pivot] ?? 0;
      rows[index] = index === pivot ? own : row.map((value, column) => value - factor * (own[column] ?? 0));
    });
  }
  return rows.map((row) => row.slice(matrix.length));
}

/** S (S' W^-1 S)^-1 S' W^-1 y by plain elimination: the textbook form, another way than the product's. */
function textbook(
  sets: readonly (readonly number[])[],
  leaves: number,
  covariance: readonly (readonly number[])[],
  base: readonly number[],
): number[] {
  const summing = sets.map((own) => Array.from({ length: leaves }, (_, leaf) => (own.includes(leaf) ? 1 : 0)));
  const weighted = solve(
    covariance,
    summing.map((row, index) => [...row, base[index] ?? 0]),
  );
  const normal = Array.from({ length: leaves }, (_, leaf) =>
    Array.from({ length: leaves + 1 }, (__, column) =>
      summing.reduce((sum, row, index) => sum + (row[leaf] ?? 0) * (weighted[index]?.[column] ?? 0), 0),
    ),
  );
  const result = solve(
    normal.map((row) => row.slice(0, leaves)),
    normal.map((row) => row.slice(leaves)),
  ).flat();
  return summing.map((row) => row.reduce<number>((sum, part, leaf) => sum + part * (result[leaf] ?? 0), 0));
}

/** The shrunk covariance after the paper's formulas, written out plainly. */
function shrunk(rows: readonly (readonly number[])[]): number[][] {
  const n = rows[0]?.length ?? 0;
  const moment = (i: number, j: number): number =>
    (rows[i] ?? []).reduce((sum, value, t) => sum + (value * (rows[j]?.[t] ?? 0)) / n, 0);
  let [above, below] = [0, 0];
  rows.forEach((row, i) =>
    rows.forEach((other, j) => {
      if (i === j) return;
      const scale = Math.sqrt(moment(i, i) * moment(j, j));
      const products = row.map((value, t) => (value * (other[t] ?? 0)) / scale);
      const mean = products.reduce((sum, each) => sum + each / n, 0);
      above += products.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (n * (n - 1));
      below += mean ** 2;
    }),
  );
  const lambda = Math.min(1, above / below);
  return rows.map((_, i) => rows.map((__, j) => (i === j ? 1 : 1 - lambda) * moment(i, j)));
}

const members = [[0, 1, 2, 3], [0, 1], [2, 3], [0], [1], [2], [3]];

test("mint is the textbook formula with the shrunk covariance of Schäfer and Strimmer", async () => {
  const base = [108, 66, 45, 30, 31, 22, 20];
  const expected = textbook(members, 4, shrunk(errors), base);
  const answer = await call(family, down(base), "mint", errors);
  expected.forEach((value, row) => expect(answer[row]?.[0]).toBeCloseTo(value, 8));
  expect(await call(family, down(base), null, errors)).toEqual(answer);
});

test("wls weighs by the residuals' variances, without residuals by the number of leaves", async () => {
  const base = [108, 66, 45, 30, 31, 22, 20];
  const diagonal = (values: readonly number[]): number[][] =>
    values.map((value, i) => values.map((_, j) => (i === j ? value : 0)));
  const variances = errors.map((row) => row.reduce((sum, error) => sum + (error * error) / row.length, 0));
  const structural = await call(family, down(base), "wls");
  textbook(members, 4, diagonal([4, 2, 2, 1, 1, 1, 1]), base).forEach((value, row) =>
    expect(structural[row]?.[0]).toBeCloseTo(value, 9),
  );
  const weighted = await call(family, down(base), "wls", errors);
  textbook(members, 4, diagonal(variances), base).forEach((value, row) =>
    expect(weighted[row]?.[0]).toBeCloseTo(value, 9),
  );
});

describe("laws", () => {
  const forecasts = fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 }), {
    minLength: 7,
    maxLength: 7,
  });
  const scales = fc.constantFrom(1e-12, 1, 1e12);
  const sums = (answer: readonly (readonly number[])[], period: number): number[][] =>
    members.map((own, row) => [
      answer[row]?.[period] ?? 0,
      own.reduce((sum, leaf) => sum + (answer[leaf + 3]?.[period] ?? 0), 0),
    ]);

  test.each(methods)(
    "%s: every level adds up to 1e-9, nothing is below zero, and the answer grows with its scale",
    async (method) => {
      await fc.assert(
        fc.asyncProperty(forecasts, scales, async (base, scale) => {
          const one = await call(family, base, method, errors);
          const scaled = await call(
            family,
            base.map((row) => row.map((value) => value * scale)),
            method,
            errors,
          );
          for (let period = 0; period < 3; period++)
            sums(scaled, period).forEach(([own = 0, below = 0]) =>
              expect(Math.abs(own - below) / scale).toBeLessThan(1e-9),
            );
          scaled.forEach((row, i) =>
            row.forEach((value, period) => {
              expect(value).toBeGreaterThanOrEqual(0);
              expect(value / scale).toBeCloseTo(one[i]?.[period] ?? 0, 6);
            }),
          );
        }),
        { numRuns: 40 },
      );
    },
  );

  test.each(methods)("%s leaves forecasts that add up already as they are", async (method) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 4 }), async (leaves) => {
        const base = members.map((own) => [own.reduce((sum, leaf) => sum + (leaves[leaf] ?? 0), 0)]);
        const answer = await call(family, base, method, errors);
        base.forEach(([value = 0], row) => expect(answer[row]?.[0]).toBeCloseTo(value, 8));
      }),
      { numRuns: 30 },
    );
  });

  test.each(["ols", "mint"])(
    "%s without negatives is the nearest of all: no set of leaves held at zero gives a nearer answer",
    async (method) => {
      const weights =
        method === "mint" ? shrunk(errors) : members.map((_, i) => members.map((__, j) => (i === j ? 1 : 0)));
      const distance = (base: readonly number[], values: readonly number[]): number => {
        const misses = base.map((value, row) => value - (values[row] ?? 0));
        const scaled = solve(
          weights,
          misses.map((miss) => [miss]),
        ).flat();
        return misses.reduce((sum, miss, row) => sum + miss * (scaled[row] ?? 0), 0);
      };
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: -60, max: 40 }), { minLength: 7, maxLength: 7 }), async (base) => {
          const answer = (await call(family, down(base), method, errors, true)).flat();
          const zeros = base.map(() => 0);
          let nearest = distance(base, zeros);
          for (let mask = 0; mask < 15; mask++) {
            const open = [0, 1, 2, 3].filter((leaf) => !(mask & (1 << leaf)));
            const sets = members.map((own) => own.map((leaf) => open.indexOf(leaf)));
            const values = textbook(sets, open.length, weights, base);
            if (values.slice(3).every((value) => value >= -1e-9)) nearest = Math.min(nearest, distance(base, values));
          }
          answer.slice(3).forEach((value) => expect(value).toBeGreaterThanOrEqual(0));
          expect(distance(base, answer) - nearest).toBeLessThan(1e-6 * (1 + nearest));
        }),
        { numRuns: 100 },
      );
    },
  );
});

test("without the wish for it a leaf may be negative", async () => {
  const base = down([10, 50, 0]);
  const table = [
    [1, 1],
    [1, 0],
    [0, 1],
  ];
  // Gap of 10 - 50 = -40, a third each: 23.33, 36.67, -13.33.
  const free = (await call(table, base, "ols", null, false)).flat();
  [23.3333, 36.6667, -13.3333].forEach((value, row) => expect(free[row]).toBeCloseTo(value, 3));
  // With B held at 0: total = A between 10 and 50.
  const held = (await call(table, base, "ols")).flat();
  [30, 30, 0].forEach((value, row) => expect(held[row]).toBeCloseTo(value, 9));
});

test("families and channels: rows that cross add up too, but cannot be split from the top", async () => {
  const grouped = [
    ["Total", null, null],
    ["Family", "Total", null],
    ["Other family", "Total", null],
    ["Shops", "Total", null],
    ["Web", "Total", null],
    ["F shops", "Family", "Shops"],
    ["F web", "Family", "Web"],
    ["O shops", "Other family", "Shops"],
    ["O web", "Other family", "Web"],
  ];
  const base = [100, 60, 45, 50, 52, 30, 28, 22, 21];
  const answer = (await call(grouped, down(base), "ols")).flat();
  const crossed = [[0, 1, 2, 3], [0, 1], [2, 3], [0, 2], [1, 3], [0], [1], [2], [3]];
  const identity = base.map((_, i) => base.map((__, j) => (i === j ? 1 : 0)));
  textbook(crossed, 4, identity, base).forEach((value, row) => expect(answer[row]).toBeCloseTo(value, 9));
  expect(await callFunction("RECONCILE", grouped, down(base), "topdown")).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(/crosses other rows/) as string,
  });
});

test("a family of one item, items beside families, and rows in any order", async () => {
  const odd = [
    ["I1", "F1"],
    ["Loose", "Top"],
    ["F1", "Top"],
    ["Top", null],
  ];
  const base = down([10, 30, 12, 50]);
  const split = (await call(odd, base, "topdown")).flat();
  [(50 * 12) / 42, (50 * 30) / 42, (50 * 12) / 42, 50].forEach((value, row) =>
    expect(split[row]).toBeCloseTo(value, 9),
  );
  const answer = (await call(odd, base, "ols")).flat();
  expect(answer[0]).toBe(answer[2]);
  expect(answer[3]).toBeCloseTo((answer[1] ?? 0) + (answer[2] ?? 0), 9);
});

test("hundreds of leaves: 400 items in 40 families with residuals of 60 periods add up", async () => {
  const items = Array.from({ length: 400 }, (_, item) => [`I${item}`, `F${item % 40}`]);
  const families = Array.from({ length: 40 }, (_, number) => [`F${number}`, "T"]);
  const hierarchy = [["T", null], ...families, ...items];
  const wave = (row: number, period: number): number => Math.sin(row * 12.9898 + period * 78.233) * 43.758;
  const residuals = hierarchy.map((_, row) => Array.from({ length: 60 }, (__, period) => wave(row, period)));
  const base = hierarchy.map((_, row) => [row === 0 ? 4000 : row <= 40 ? 100 : 10 + (row % 3)]);
  const answer = (await call(hierarchy, base, "mint", residuals)).flat();
  const total = answer.slice(41).reduce((sum, value) => sum + value, 0);
  expect(Math.abs((answer[0] ?? 0) - total)).toBeLessThan(1e-9);
  expect(Math.abs((answer[0] ?? 0) - answer.slice(1, 41).reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-9);
});

const three = down([110, 60, 45]);
const names = [
  ["T", null],
  ["A", "T"],
  ["B", "T"],
];
test.each([
  [[names, down([1])], "#VALUE!", /hierarchy must have one row for each of the 1 rows of forecasts.*It has 3/],
  [
    [
      [
        ["T", "A"],
        ["A", "T"],
        ["B", "T"],
      ],
      three,
    ],
    "#VALUE!",
    /circle: T > A > T/,
  ],
  [
    [
      [
        ["T", null],
        ["A", "Tt"],
        ["B", "T"],
      ],
      three,
    ],
    "#VALUE!",
    /hierarchy, row 2: "Tt" is not in the first column.*Did you mean "T"/,
  ],
  [
    [
      [
        ["T", null],
        ["A", "T"],
        ["a", "T"],
      ],
      three,
    ],
    "#VALUE!",
    /names a twice/,
  ],
  [
    [
      [
        ["T", null],
        [null, "T"],
        ["B", "T"],
      ],
      three,
    ],
    "#VALUE!",
    /row 2: the column name is blank/,
  ],
  [
    [
      [
        [1, 1],
        [1, 1],
        [0, 1],
      ],
      three,
    ],
    "#VALUE!",
    /leaf of column 1 of hierarchy has no row/,
  ],
  [
    [
      [
        [0, 0],
        [1, 0],
        [0, 1],
      ],
      three,
    ],
    "#VALUE!",
    /row 1 holds no leaf/,
  ],
  [[names, three, "mint"], "#VALUE!", /mint needs residuals/],
  [
    [
      names,
      three,
      "mint",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    "#VALUE!",
    /residuals must have one row for each of the 3/,
  ],
  [
    [
      names,
      three,
      "mint",
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    ],
    "#N/A",
    /at least 3 are needed/,
  ],
  [
    [
      names,
      three,
      "mint",
      [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
    "#N/A",
    /All residuals are 0/,
  ],
  [[names, three, "middleout", null, null, 4], "#VALUE!", /level 4 is too deep: the hierarchy has 2/],
  [[names, three, "middle"], "#VALUE!", /Did you mean middleout/],
  [[names, three, "ols", null, "perhaps"], "#VALUE!", /nonNegative must be TRUE or FALSE/],
  [[names, [[1], ["x"], [2]]], "#VALUE!", /forecasts, row 2, column 1/],
  [[null, three], "#VALUE!", /hierarchy is missing/],
])("RECONCILE%j is refused with its reason", async (given, error, reason) => {
  const answer = await callFunction("RECONCILE", ...given);
  expect(answer).toMatchObject({ error, sentence: expect.stringMatching(reason) as string });
});
