import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

test.each(platforms)("minimum shares first, then the cheapest up to share and capacity (%s)", async (platform) => {
  const suppliers = range(platform, [
    ["Supplier", "Price", "Capacity", "Min", "Max"],
    ["A", 10, 600, 0.2, 0.5],
    ["B", 9, 500, null, 0.6],
    ["C", 12, null, 0.1, null],
  ]);
  // By hand: A 200 and C 100 are promised; B has 500; the last 200 come from A.
  expect(await callFunction("SOURCE", 1000, suppliers)).toEqual([[400], [500], [100]]);
  expect(await callFunction("SOURCE", 1000, suppliers, null, null, "cost")).toEqual([[4000], [4500], [1200]]);
  expect(await callFunction("SOURCE", [[1000], [500]], suppliers, null, null, "shares")).toEqual([
    [0.4, 0.5, 0.1],
    [0.3, 0.6, 0.1],
  ]);
});

test("a supplier with much waste is dearer than its price, and its capacity is less", async () => {
  const suppliers = [
    ["A", 9, 100, 0, 1, 0, 0.5],
    ["B", 10, 80, 0, 1, 0, 1],
  ];
  // By hand: a good unit of A costs 18; A delivers 50 good ones.
  expect(await callFunction("SOURCE", 120, suppliers)).toEqual([[40], [80]]);
  expect(await callFunction("SOURCE", 120, suppliers, null, null, "cost")).toEqual([[720], [800]]);
});

test("who takes too long gets nothing; a need of nothing is split into nothing", async () => {
  const suppliers = [
    ["A", 9, 0, 0.3, 1, 40],
    ["B", 10, 0, 0, 1, 10],
  ];
  expect(await callFunction("SOURCE", 50, suppliers, 20)).toEqual([[0], [50]]);
  expect(await callFunction("SOURCE", 0, suppliers)).toEqual([[0], [0]]);
});

test("rounded parts still add up", async () => {
  expect(
    await callFunction(
      "SOURCE",
      5,
      [
        ["A", 1, 0, 0.5],
        ["B", 2, 0, 0.5],
      ],
      null,
      0,
    ),
  ).toEqual([[3], [2]]);
});

test("the split adds up, keeps its limits, and no exchange between two suppliers is cheaper", async () => {
  const offer = fc.tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 10, max: 90 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 3, max: 10 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(offer, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 200 }),
      async (offers, need) => {
        const suppliers = offers.map(([price, most, low, high], index) => [
          `S${index}`,
          price,
          most,
          low / 10,
          high / 10,
        ]);
        const answer = await callFunction("SOURCE", need, suppliers);
        const limits = offers.map(
          ([, most, low, high]) => [(low / 10) * need, Math.min(most, (high / 10) * need)] as const,
        );
        const isFeasible =
          limits.every(([low, high]) => low <= high + 1e-9) &&
          limits.reduce((sum, [low]) => sum + low, 0) <= need + 1e-9 &&
          limits.reduce((sum, [, high]) => sum + high, 0) >= need - 1e-9;
        if (!isFeasible) {
          expect(answer).toMatchObject({ error: "#N/A" });
          return;
        }
        const split = (answer as number[][]).flat();
        expect(split.reduce((sum, units) => sum + units, 0)).toBeCloseTo(need, 9);
        split.forEach((units, index) => {
          const [low, high] = limits[index] ?? [0, 0];
          expect(units).toBeGreaterThanOrEqual(low - 1e-6);
          expect(units).toBeLessThanOrEqual(high + 1e-6);
        });
        // Optimality of the linear programme: whoever could give back is not dearer than whoever could take more.
        split.forEach((from, giver) =>
          split.forEach((to, taker) => {
            if (from > (limits[giver]?.[0] ?? 0) + 1e-6 && to < (limits[taker]?.[1] ?? 0) - 1e-6)
              expect(offers[giver]?.[0]).toBeLessThanOrEqual(offers[taker]?.[0] ?? 0);
          }),
        );
      },
    ),
  );
});

describe("refusals", () => {
  test.each([
    [
      "too little capacity",
      [
        1000,
        [
          ["A", 10, 600],
          ["B", 9, 300],
        ],
      ],
      "#N/A",
      "The suppliers are short by 100 of 1000 units. Raise a capacity or a largest share, or add a supplier.",
    ],
    [
      "minimum shares above all",
      [
        100,
        [
          ["A", 10, 0, 0.6],
          ["B", 9, 0, 0.5],
        ],
      ],
      "#N/A",
      "The smallest shares of the suppliers add up to 110 % of the need. Lower them to 100 % together.",
    ],
    [
      "a minimum share above capacity",
      [
        100,
        [
          ["A", 10, 30, 0.4],
          ["B", 9],
        ].map((row) => [...row, 0, 0].slice(0, 4)),
      ],
      "#N/A",
      "A must get 40 units for its smallest share, but can deliver only 30. Lower that share or raise its capacity.",
    ],
    [
      "a smallest share above the largest",
      [100, [["A", 10, 0, 0.6, 0.5]]],
      "#VALUE!",
      "suppliers, row 1: the smallest share of A is above its largest share. Correct one of the two.",
    ],
    ["a negative need", [-5, [["A", 10]]], "#VALUE!", "need, row 1, column 1: -5 is too small. Enter 0 or more."],
    [
      "shares of nothing",
      [0, [["A", 10]], null, null, "shares"],
      "#DIV/0!",
      "Nothing is needed, so there are no shares of it.",
    ],
  ])("%s", async (_, given, error, sentence) => {
    expect(await callFunction("SOURCE", ...given)).toEqual({ error, sentence });
  });
});
