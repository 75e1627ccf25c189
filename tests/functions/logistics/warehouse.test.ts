import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const names = ["inventory", "throughput", "unitsPerPosition", "rates", "output", "periods"] as const;

/** WAREHOUSE with its arguments by name; the others are left out. */
const warehouse = (given: Readonly<Record<string, unknown>>): Promise<unknown> =>
  callFunction("WAREHOUSE", ...names.map((name) => given[name] ?? null));

const rates = [
  ["Positions", 30, null],
  ["usable share", 0.85, null],
  ["storage rate", 8, null],
  ["overflow rate", 15, null],
  ["units an hour", 50, null],
  ["hour rate", 30, null],
  ["handling rate", null, 0.1],
  ["fixed cost", 100, null],
  [null, null, null],
];

describe.each(platforms)("on the %s", (platform) => {
  test("positions, hours and cost by period; blank rates and rows count for nothing", async () => {
    // By hand: 950 / 40 are 24 positions, of which 85 % can be used: 29. 1450 / 40: 37, 44, of which 14 beyond the 30.
    expect(
      await warehouse({
        ...{ inventory: [[950, 1450]], throughput: [[2000, 2500]], unitsPerPosition: 40 },
        ...{ rates: range(platform, rates), periods: [["P1", "P2"]] },
      }),
    ).toEqual([
      ["Figure", "P1", "P2"],
      ["Positions needed", 29, 44],
      ["Overflow positions", 0, 14],
      ["Share of positions used", 29 / 30, 44 / 30],
      ["Handling hours", 40, 50],
      ["Storage cost", 232, 240],
      ["Overflow cost", 0, 210],
      ["Handling cost", 1200, 1750],
      ["Fixed cost", 100, 100],
      ["Cost", 1532, 2300],
    ]);
  });

  test("without stock and work nothing is needed; without rates nothing costs", async () => {
    const given = {
      inventory: range(platform, [[null, null]]),
      throughput: range(platform, [[null, null]]),
      unitsPerPosition: 40,
    };
    expect(await warehouse({ ...given, output: "positions" })).toEqual([[0, 0]]);
    expect(await warehouse({ ...given, output: "hours" })).toEqual([[0, 0]]);
    expect(await warehouse({ ...given, output: "cost" })).toEqual([[0, 0]]);
    expect(await warehouse({ ...given, output: "used" })).toEqual([["", ""]]);
  });
});

test("each item fills positions of its own; throughput of items is added up", async () => {
  const given = {
    inventory: [
      [30, 80],
      [30, 0],
    ],
    throughput: [
      [10, 20],
      [30, 40],
    ],
    unitsPerPosition: [[40], [20]],
    rates: [["handling rate", 2]],
  };
  expect(await warehouse({ ...given, output: "positions" })).toEqual([[3, 2]]);
  expect(await warehouse({ ...given, output: "cost" })).toEqual([[80, 120]]);
});

test("a column of stock is one item that runs down", async () => {
  const given = { inventory: [[30], [90]], throughput: [[10], [20]], unitsPerPosition: 40 };
  expect(await warehouse({ ...given, output: "positions" })).toEqual([[1], [3]]);
});

test("the peak counts, committed positions are paid for, and overflow costs the storage rate where it has none of its own", async () => {
  const given = { inventory: [[100, 400]], throughput: [[0, 0]], unitsPerPosition: 10 };
  const table = [
    ["peak factor", 1.5],
    ["positions", 50],
    ["committed positions", 20],
    ["storage rate", 2],
  ];
  // 15 needed, 20 paid for; 60 needed, 50 at 2 and 10 at 2.
  expect(await warehouse({ ...given, rates: table, output: "positions" })).toEqual([[15, 60]]);
  expect(await warehouse({ ...given, rates: table, output: "cost" })).toEqual([[40, 120]]);
});

test("positions hold all of the stock with no one to spare, and positions beyond the limit are the overflow", async () => {
  const units = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      units,
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(1e-9, 1, 1e9),
      async (stock, holds, limit, scale) => {
        const given = {
          inventory: [stock.map((value) => value * scale)],
          throughput: [[0, 0, 0, 0]],
          unitsPerPosition: holds * scale,
          rates: [["positions", limit]],
        };
        const [needed = []] = (await warehouse({ ...given, output: "positions" })) as number[][];
        const [overflow = []] = (await warehouse({ ...given, output: "overflow" })) as number[][];
        stock.forEach((value, period) => {
          expect(needed[period]).toBe(Math.ceil(value / holds));
          expect(overflow[period]).toBe(Math.max(0, (needed[period] ?? 0) - limit));
        });
      },
    ),
  );
});

const plain = { inventory: [[100, 120]], throughput: [[10, 20]], unitsPerPosition: 40 };
test.each([
  [
    "an hour rate without productivity",
    { ...plain, rates: [["hour rate", 25]] },
    "In period 1 10 units are handled at an hour rate",
  ],
  ["other periods", { ...plain, throughput: [[10, 20, 30]] }, "throughput has 3 periods, inventory 2"],
  [
    "a position that holds nothing",
    { ...plain, unitsPerPosition: 0 },
    "unitsPerPosition, row 1, column 1: 0 is too small",
  ],
  ["two items a position of one", { ...plain, unitsPerPosition: [[40], [50]] }, "unitsPerPosition must have one value"],
  ["a usable share in percent", { ...plain, rates: [["usable share", 85]] }, "85 is too large. Enter 1 or less"],
  ["an unknown rate", { ...plain, rates: [["storrage rate", 85]] }, 'Did you mean "storage rate"'],
  ["text", { ...plain, inventory: [["x", 1]] }, 'the text "x" is not a number'],
  ["a negative throughput", { ...plain, throughput: [[-1, 1]] }, "-1 is too small"],
])("%s is refused", async (_, given, sentence) => {
  expect(await warehouse(given)).toEqual({ error: "#VALUE!", sentence: expect.stringContaining(sentence) });
});
