import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("inventory_management");
type Rows = (string | number)[][];
const simStock = async (...given: unknown[]): Promise<Rows> => (await callFunction("SIMSTOCK", ...given)) as Rows;
const figure = (answer: Rows, name: string): (string | number)[] => {
  const found = answer.find(([first]) => first === name);
  if (!found) throw new Error(`The answer has no row ${name}.`);
  return found.slice(1);
};
/** Expects the truth in an interval that is no wider than three hundredths of it. */
const expectInside = ([, low, high]: (string | number)[], truth: number): void => {
  expect(Number(low)).toBeLessThan(truth);
  expect(Number(high)).toBeGreaterThan(truth);
  expect(Number(high) - Number(low)).toBeLessThan(0.03 * truth);
};
/** The arguments by name, in the order of the function. */
const named = (given: Record<string, unknown>): unknown[] =>
  [
    ...["demand", "policy", "parameters", "leadTime", "deviationOfLeadTime", "distribution", "deviation", "shortages"],
    ...["holdingCost", "orderCost", "shortageCost", "periods", "seed", "reviews", "opening", "answer"],
  ].map((name) => given[name] ?? null);

describe.each(platforms)("on the %s", (platform) => {
  const history = range(platform, [[30, 40, 50, 20]]);
  const policy = { policy: "rq", parameters: range(platform, [[40, 60]]), leadTime: 1, opening: 70 };

  test("a history is run as it was, period by period, whether it lies across or down", async () => {
    // By hand: 40 left after the first period, which is at the reorder point: 60 are ordered and come in the third. That leaves 10: 60 more, too late for 20.
    const expected = [
      [1, 0, 0, 30, 0, 40],
      [2, 0, 60, 40, 0, 0],
      [3, 60, 0, 50, 0, 10],
      [4, 0, 60, 20, 10, -10],
    ];
    expect(await simStock(...named({ demand: history, ...policy, answer: "trace" }))).toEqual(expected);
    const down = range(platform, [[30], [40], [50], [20]]);
    expect(await simStock(...named({ demand: down, ...policy, answer: "trace" }))).toEqual(expected);
  });

  test("its summary has no interval, because nothing was drawn", async () => {
    const answer = await simStock(...named({ demand: history, ...policy, holdingCost: 1, orderCost: 10 }));
    expect(answer).toEqual([
      ["Fill rate", 130 / 140, "", ""],
      ["Cycle service", 1, "", ""],
      ["Average stock", (40 + 10) / 4, "", ""],
      ["Average backlog", 10 / 4, "", ""],
      ["Orders a period", 0.5, "", ""],
      ["Cost a period", 12.5 + 0.5 * 10, "", ""],
    ]);
  });

  test("without costs the cost is blank; lost sales are told a period", async () => {
    const answer = await simStock(
      ...named({ demand: history, ...policy, parameters: [[-1, 5]], opening: 60, shortages: "lost" }),
    );
    // By hand: 60 - 30, then 30 of 40 sold, an order of 5 at the third look; 50 and 20 - 5 lost.
    expect(figure(answer, "Lost a period")[0]).toBe((10 + 50 + 20) / 4);
    expect(figure(answer, "Cost a period")).toEqual(["", "", ""]);
  });

  test("blank periods are zero demand, and a mean of zero needs and does nothing", async () => {
    const blank = await simStock(...named({ demand: range(platform, [[30, null, 20]]), ...policy, answer: "trace" }));
    expect(blank.map((row) => row[3])).toEqual([30, 0, 20]);
    const nothing = await simStock(
      ...named({ demand: 0, policy: "ss", parameters: [[2, 9]], deviation: 3, leadTime: 2 }),
    );
    expect(nothing.map((row) => row[1])).toEqual(["", "", 9, 0, 0, ""]);
  });
});

describe("random demand", () => {
  const base = {
    demand: 20,
    policy: "basestock",
    parameters: [[60]],
    leadTime: 1,
    distribution: "poisson",
    periods: 3000,
  };

  test("the same seed gives the same answer, another one another; both agree within their intervals", async () => {
    const one = await simStock(...named({ ...base, parameters: [[45]] }));
    expect(await simStock(...named({ ...base, parameters: [[45]], seed: 1 }))).toEqual(one);
    const other = await simStock(...named({ ...base, parameters: [[45]], seed: 2 }));
    expect(other).not.toEqual(one);
    const [fill, low, high] = figure(one, "Fill rate") as [number, number, number];
    expect(low < fill && fill < high && high - low < 0.02).toBe(true);
    expect(Number(figure(other, "Fill rate")[1])).toBeLessThan(high);
    expect(Number(figure(other, "Fill rate")[2])).toBeGreaterThan(low);
  });

  test("a row can be drawn from: equal periods are constant demand", async () => {
    const answer = await simStock(
      ...named({ ...base, demand: [[20, 20, 20]], distribution: "empirical", parameters: [[40]], leadTime: 1 }),
    );
    expect(figure(answer, "Average stock")).toEqual([0, 0, 0]);
    expect(figure(answer, "Fill rate")[0]).toBe(1);
  });

  test("safety stock of AOP.SAFETYSTOCK keeps its promise: cycle service of (R, S) and fill rate of (r, Q)", async () => {
    const single = async (...given: unknown[]): Promise<number> =>
      Number(((await callFunction(...(given as [string]))) as number[][])[0]?.[0]);
    // Two periods of lead time and three between reviews; gamma, which a simulation never makes negative.
    const stock = await single("SAFETYSTOCK", 0.9, 25, 2, null, 100, 3, null, null, "gamma");
    const periodic = await simStock(
      ...named({
        ...{ demand: 100, policy: "basestock", parameters: [[3, 500 + stock]], leadTime: 2 },
        ...{ distribution: "gamma", deviation: 25, periods: 30_000 },
      }),
    );
    const [, low, high] = figure(periodic, "Cycle service");
    expect(Number(low)).toBeLessThan(0.9);
    expect(Number(high)).toBeGreaterThan(0.9);
    const continuous = await single("SAFETYSTOCK", 0.95, 0, 4, null, 5, null, "fill", 20, "poisson");
    const lots = await simStock(
      ...named({
        ...{ demand: 5, policy: "rq", parameters: [[20 + continuous, 20]], leadTime: 4, reviews: 0 },
        ...{ distribution: "poisson", periods: 10_000 },
      }),
    );
    // Whole units: the smallest stock that meets the target may do better, one unit less would not.
    expect(Number(figure(lots, "Fill rate")[2])).toBeGreaterThan(0.95);
    expect(Number(figure(lots, "Fill rate")[0])).toBeLessThan(0.98);
  });

  test("INV-RQ-08: the published cost of an (r, Q) policy lies in the interval", async () => {
    const { inputs, expected } = known("INV-RQ-08");
    const answer = await simStock(
      ...named({
        ...{ demand: inputs.demand_mean_per_year, leadTime: inputs.lead_time_years, distribution: "poisson" },
        ...{ policy: "rq", parameters: [[expected.r, expected.Q]], reviews: 0, periods: 10_000 },
        ...{ holdingCost: inputs.holding_cost, orderCost: inputs.fixed_cost, shortageCost: inputs.stockout_cost },
      }),
    );
    expectInside(figure(answer, "Cost a period"), expected.cost);
  });

  test.each(["INV-SSP-01", "INV-SSP-02", "INV-SSP-FZ25", "INV-SSP-FZ30"])(
    "%s: the published cost of an (s, S) policy lies in the interval",
    async (id) => {
      const { inputs, expected } = known(id);
      const answer = await simStock(
        ...named({
          ...{
            demand: inputs.demand_mean,
            distribution: "poisson",
            policy: "ss",
            parameters: [[expected.s, expected.S]],
          },
          ...{ holdingCost: inputs.holding_cost, orderCost: inputs.fixed_cost, shortageCost: inputs.stockout_cost },
        }),
      );
      expectInside(figure(answer, "Cost a period"), expected.cost);
    },
  );

  test("extreme scales and lead times that vary do no harm", async () => {
    for (const scale of [1e12, 1e-12]) {
      const answer = await simStock(
        ...named({
          ...{ demand: 5 * scale, policy: "ss", parameters: [[10 * scale, 30 * scale]], leadTime: 2 },
          ...{ deviationOfLeadTime: 1, distribution: "gamma", deviation: 4 * scale, periods: 400, shortages: "lost" },
        }),
      );
      const unit = await simStock(
        ...named({
          ...{ demand: 5, policy: "ss", parameters: [[10, 30]], leadTime: 2, deviationOfLeadTime: 1 },
          ...{ distribution: "gamma", deviation: 4, periods: 400, shortages: "lost" },
        }),
      );
      expectWithin({ rel: 1e-6 }, figure(answer, "Fill rate")[0], figure(unit, "Fill rate")[0]);
      expectWithin({ rel: 1e-6 }, figure(answer, "Average stock")[0], Number(figure(unit, "Average stock")[0]) * scale);
    }
  });

  test("few periods are told without intervals", async () => {
    const answer = await simStock(...named({ ...base, periods: 100 }));
    expect(figure(answer, "Average stock").slice(1)).toEqual(["", ""]);
  });
});

describe("refusals say what to do", () => {
  const base = { demand: 20, policy: "rq", parameters: [[40, 60]], distribution: "poisson" };
  const refusals: [string, Record<string, unknown>, string][] = [
    [
      "too few parameters",
      { ...base, parameters: 45 },
      'The policy "rq" takes 2 numbers in parameters (reorderPoint, orderQuantity). There are 1.',
    ],
    ["no order quantity", { ...base, parameters: [[40, 0]] }, "The order quantity must be more than 0. It is 0."],
    [
      "levels the wrong way round",
      { ...base, policy: "ss", parameters: [[50, 40]] },
      "The order-up-to level 40 is below the reorder point 50. Raise it.",
    ],
    [
      "a review period between looks",
      { ...base, policy: "rss", parameters: [[1.5, 40, 60]] },
      "A review period of 1.5 with 1 looks a period is not a whole number of looks. Enter a multiple of one look, more than 0.",
    ],
    [
      "a row with a distribution",
      { ...base, demand: [[1, 2, 3]] },
      'demand has 3 periods, which do not go with the distribution "poisson". Leave it out to run them as they were, take "empirical" to draw from them, or give their mean.',
    ],
    [
      "empirical without periods",
      { ...base, distribution: "empirical" },
      '"empirical" draws from periods of demand. Give demand as a row or column of them, or take another distribution.',
    ],
    [
      "continuous normal demand",
      { ...base, distribution: "normal", deviation: 3, reviews: 0 },
      'Reviews after each unit sold (0) need the distribution "poisson", which sells one unit at a time, and a policy without a review period. Enter the looks a period, such as 1.',
    ],
    [
      "too long",
      { ...base, periods: 100_000, reviews: 1000 },
      "This would take 110000000 looks at the stock; 5000000 is the most. Enter fewer periods or reviews.",
    ],
    [
      "an unknown policy",
      { ...base, policy: "sq" },
      'policy must be one of rq, ss, rss, basestock, not the text "sq". Did you mean rq?',
    ],
    ["no demand", { ...base, demand: null }, "demand is missing. Give it a value."],
    ["negative demand", { ...base, demand: [[3, -1]] }, "demand, row 1, column 2: -1 is too small. Enter 0 or more."],
    [
      "a text",
      { ...base, demand: [[3, "x"]] },
      'demand, row 1, column 2: the text "x" is not a number. Enter a number.',
    ],
    [
      "a block",
      {
        ...base,
        demand: [
          [1, 2],
          [3, 4],
        ],
      },
      "demand must be one row or one column, but the range has 2 rows and 2 columns.",
    ],
    ["no deviation", { ...base, distribution: "gamma" }, "deviation is missing. Give it a value."],
    ["half a period", { ...base, periods: 10.5 }, "periods must be a whole number, not 10.5."],
  ];
  test.each(refusals)("%s", async (_, given, sentence) => {
    expect(await callFunction("SIMSTOCK", ...named(given))).toEqual({ error: "#VALUE!", sentence });
  });
});
