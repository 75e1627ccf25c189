import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

type Row = (string | number)[];
const none = (count: number): null[] => Array.from({ length: count }, () => null);
const riskBand = async (...given: unknown[]): Promise<Row[]> => (await callFunction("RISKBAND", ...given)) as Row[];
/** The figures of a row of the table, under the names of its header. */
const rowOf = ([header = [], ...rows]: readonly Row[], figure: string): Readonly<Record<string, number>> => {
  const row = rows.find(([name]) => name === figure) ?? [];
  return Object.fromEntries(header.map((name, index) => [name, Number(row[index])]));
};

// By hand: supply 100, 90, opening 20, demand 100, 120: the first closes at 20, the second sells 110 of 120.
// Revenue 210 x 10, cost 210 x 6 + 2 x 5; stock (20 + 0) x 6 / 2; service 210 / 220; cash 2100 - 190 x 6 - 10.
test.each(platforms)("nothing uncertain is the plan, in every trial (%s)", async (platform) => {
  const block = (row: unknown[]): unknown[][] => range(platform, [row]);
  const table = await riskBand(block([100, 120]), 10, 6, null, null, block([100, 90]), 20, 5, null, null, null, 50);
  const expected = { Units: 210, Revenue: 2100, Cost: 1270, Margin: 830, Stock: 60, Service: 210 / 220, Cash: 950 };
  for (const [figure, value] of Object.entries(expected)) {
    const { Plan, Mean, P10, P50, P90, Target, ...rest } = rowOf(table, figure);
    for (const each of [Plan, Mean, P10, P50, P90, Target]) expect(each).toBeCloseTo(value, 9);
    expect(rest["Chance of missing"]).toBe(0);
  }
});

// By hand: period 1 demand 100 of 60: 40 short; period 2 receives 120, demand 50: backlog serves the 40 then, lost does not.
test("what is short is served later, or lost", async () => {
  const given = [[[100, 50]], 10, 6, null, null, [[60, 120]], 0, 0];
  const later = await riskBand(...given, "backlog", null, null, 3);
  const lost = await riskBand(...given, "lost", null, null, 3);
  expect([later, lost].map((table) => rowOf(table, "Units").Plan)).toEqual([150, 110]);
  expect([later, lost].map((table) => rowOf(table, "Service").Plan)).toEqual([110 / 150, 110 / 150]);
  expect([later, lost].map((table) => rowOf(table, "Stock").Plan)).toEqual([(30 * 6) / 2, (70 * 6) / 2]);
});

// A lognormal factor with mean 1 and deviation s: median 1 / root(1 + s2); P90 = median x exp(1.2815516 x root(ln(1 + s2))).
test("with the market alone uncertain, units are lognormal: mean the plan, median and P90 by its formula", async () => {
  const units = rowOf(await riskBand([[100, 100]], 10, 6, [["market", 0.2]]), "Units");
  const spread = Math.sqrt(Math.log1p(0.04));
  const median = 200 / Math.sqrt(1.04);
  // Standard errors over 10,000 trials: mean 0.4, median about 0.5, P90 about 0.9; four of them.
  expect(Math.abs((units.Mean ?? NaN) - 200)).toBeLessThan(1.6);
  expect(Math.abs((units.P50 ?? NaN) - median)).toBeLessThan(2);
  expect(Math.abs((units.P90 ?? NaN) - median * Math.exp(1.2815515655446004 * spread))).toBeLessThan(3.6);
  // A lognormal with this deviation stays below its mean with the chance of a normal score below spread / 2: 0.5395.
  expect(Math.abs((units["Chance of missing"] ?? NaN) - 0.5395)).toBeLessThan(0.02);
});

test("items and periods that scatter by themselves even out; the market does not", async () => {
  const demand = Array.from({ length: 20 }, () => [100, 100, 100, 100]);
  const width = async (uncertainty: unknown, deviation: unknown): Promise<number> => {
    const { P10 = NaN, P90 = NaN } = rowOf(
      await riskBand(demand, 10, 6, uncertainty, deviation, ...none(6), 4000),
      "Units",
    );
    return (P90 - P10) / 8000 / (2 * 1.2815515655446004);
  };
  // The deviation of the total as a share: 0.1 of the market, 0.1 / root 20 of items, 0.1 / root 80 of periods.
  expect(Math.abs((await width([["market", 0.1]], null)) / 0.1 - 1)).toBeLessThan(0.06);
  expect(Math.abs((await width([["item", 0.1]], null)) / (0.1 / Math.sqrt(20)) - 1)).toBeLessThan(0.06);
  expect(Math.abs((await width(null, 0.1)) / (0.1 / Math.sqrt(80)) - 1)).toBeLessThan(0.06);
});

test("price moves revenue alone, cost and rate cost alone, the imported share only as far as it goes", async () => {
  const given = (uncertainty: unknown): unknown[] => [[[100]], 10, 6, uncertainty, ...none(7), 3000];
  const spreadOf = (table: readonly Row[], figure: string): number => {
    const { P10 = NaN, P90 = NaN, Plan = NaN } = rowOf(table, figure);
    return (P90 - P10) / Plan;
  };
  const price = await riskBand(...given([["price", 0.1]]));
  expect([spreadOf(price, "Revenue") > 0.2, spreadOf(price, "Cost"), spreadOf(price, "Units")]).toEqual([true, 0, 0]);
  const rate = await riskBand(
    ...given([
      ["rate", 0.1],
      ["imported", 0.5],
    ]),
  );
  const full = await riskBand(
    ...given([
      ["rate", 0.1],
      ["imported", 1],
    ]),
  );
  expect(spreadOf(rate, "Revenue")).toBe(0);
  expect(spreadOf(rate, "Cost") / spreadOf(full, "Cost")).toBeCloseTo(0.5, 9);
  const nothing = await riskBand(...given([["rate", 0.1]]));
  expect(spreadOf(nothing, "Cost")).toBe(0);
});

// Each receipt late with 0.25: of the plan 100 + 100 the first comes in the year whenever; the second is next year's if late.
test("late receipts lower service and the year's receipts by their chance", async () => {
  const table = await riskBand([[100, 100]], 10, 6, [["delay", 0.25]], null, [[100, 100]], 0, 0, "lost");
  // Served in period 1: 0.75 x 100. In period 2: 100 if either comes in it: 1 - 0.75 x 0.25.
  const expected = (75 + 100 * (1 - 0.75 * 0.25)) / 200;
  expect(Math.abs((rowOf(table, "Service").Mean ?? NaN) - expected)).toBeLessThan(0.012);
});

test("the same seed gives the same table, another another, and a new uncertainty leaves the other draws", async () => {
  const given = (seed: number, uncertainty: unknown): unknown[] => [
    [[100, 90]],
    10,
    6,
    uncertainty,
    ...none(7),
    1500,
    seed,
  ];
  const market = [["market", 0.1]];
  expect(await riskBand(...given(1, market))).toEqual(await riskBand(...given(1, market)));
  expect(await riskBand(...given(1, market))).not.toEqual(await riskBand(...given(2, market)));
  const both = await riskBand(...given(1, [...market, ["price", 0.1]]));
  expect(rowOf(both, "Units")).toEqual(rowOf(await riskBand(...given(1, market)), "Units"));
});

test("targets: cost and stock are missed above, the others below; a column is one item", async () => {
  const targets = [
    ["Cost", 599],
    ["margin", 401],
    ["units", 100],
  ];
  const table = await riskBand([[60], [40]], 10, 6, null, ...none(5), targets, [[0.05, 0.5]], 10);
  expect(table[0]).toEqual(["Figure", "Plan", "Mean", "P5", "P50", "Target", "Chance of missing"]);
  expect(table.map(([figure]) => figure)).toEqual(["Figure", "Units", "Revenue", "Cost", "Margin", "Cash"]);
  expect(["Cost", "Margin", "Units"].map((name) => rowOf(table, name)["Chance of missing"])).toEqual([1, 1, 0]);
});

test("from no opening stock cash is never more than margin: what went into stock is paid", async () => {
  const units = fc.integer({ min: 0, max: 200 });
  const years = fc
    .integer({ min: 1, max: 6 })
    .chain((periods) =>
      fc.array(
        fc.tuple(
          fc.array(units, { minLength: periods, maxLength: periods }),
          fc.array(units, { minLength: periods, maxLength: periods }),
        ),
        { minLength: 1, maxLength: 4 },
      ),
    );
  await fc.assert(
    fc.asyncProperty(years, fc.constantFrom("backlog", "lost"), async (items, shortages) => {
      const uncertainty = [
        ["market", 0.3],
        ["item", 0.2],
        ["price", 0.1],
        ["yield", 0.2],
        ["delay", 0.3],
        ["fixed", 0.1],
      ];
      const [demand, supply] = [items.map(([each]) => each), items.map(([, each]) => each)];
      const given = [demand, 10, 6, uncertainty, 0.4, supply, 0, 7, shortages, null, null, 30, 5, "trials"];
      const [header, ...trials] = (await riskBand(...given)) as [string[], ...number[][]];
      expect(header).toEqual(["Trial", "Units", "Revenue", "Cost", "Margin", "Stock", "Service", "Cash"]);
      expect(trials).toHaveLength(30);
      for (const [
        ,
        sold = NaN,
        revenue = NaN,
        cost = NaN,
        margin = NaN,
        stock = NaN,
        service = NaN,
        cash = NaN,
      ] of trials) {
        expect(margin).toBeCloseTo(revenue - cost, 6);
        expect(service).toBeGreaterThanOrEqual(0);
        expect(service).toBeLessThanOrEqual(1 + 1e-12);
        expect(stock).toBeGreaterThanOrEqual(0);
        // Without stock at the beginning more cannot be sold than came in: what was paid for is sold or lies in stock.
        expect(margin - cash).toBeGreaterThanOrEqual(-1e-6);
        expect(sold).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 40 },
  );
});

test.each([
  [
    "a misspelt uncertainty",
    [[[1]], 1, 1, [["markt", 0.1]]],
    'uncertainty, row 1: "markt" is no setting. Did you mean "market"?',
  ],
  [
    "a chance above 1",
    [[[1]], 1, 1, [["delay", 1.5]]],
    "uncertainty, row 1, column 2: 1.5 is too large. Enter 1 or less.",
  ],
  [
    "stock without supply",
    [[[1]], 1, 1, null, null, null, 5],
    "opening needs supply: without it stock plays no part. Give supply, or leave it out.",
  ],
  ["negative demand", [[[-1]], 1, 1], "demand, row 1, column 1: -1 is too small. Enter 0 or more."],
  [
    "prices of another shape",
    [[[1, 2]], [[1, 2, 3]], 1],
    "price must have one value, one a row, one a column, or 1 rows and 2 columns. It has 1 rows and 3 columns.",
  ],
  [
    "too many trials",
    [Array.from({ length: 200 }, () => Array.from({ length: 52 }, () => 1)), 1, 1, ...none(8), 20_000],
    "20000 trials of 200 items and 52 periods are too many for one call. Ask for 9615 trials at most.",
  ],
  [
    "a level that is no share",
    [[[1]], 1, 1, ...none(7), 90],
    "levels, row 1, column 1: 90 is too large. Enter 1 or less.",
  ],
  ["text", [[["x"]], 1, 1], 'demand, row 1, column 1: the text "x" is not a number. Enter a number.'],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("RISKBAND", ...given)).toEqual({ error: "#VALUE!", sentence });
});

test("demand of nothing, and of 1e12, have answers", async () => {
  expect(
    rowOf(await riskBand([[0, 0]], 10, 6, [["market", 0.1]], null, [[0, 0]], ...none(5), 20), "Service").Mean,
  ).toBe(1);
  expect(rowOf(await riskBand([[1e12]], 1e-12, 0, [["market", 0.1]], ...none(7), 20), "Revenue").Plan).toBeCloseTo(
    1,
    9,
  );
});
