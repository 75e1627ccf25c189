import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("inventory_management");

/** A call of NEWSVENDOR by names; what is not named is left out. */
interface Question {
  readonly price?: unknown;
  readonly cost?: unknown;
  readonly salvage?: unknown;
  readonly demand: unknown;
  readonly spread?: unknown;
  readonly distribution?: string;
  readonly leadTime?: unknown;
  readonly underage?: unknown;
  readonly overage?: unknown;
  readonly quantity?: unknown;
  readonly columns?: string;
}
const ask = (question: Question): Promise<unknown> =>
  callFunction(
    ...(["NEWSVENDOR", question.price, question.cost, question.salvage, question.demand, question.spread] as const),
    ...[question.distribution, question.leadTime, question.underage, question.overage],
    ...[question.quantity, question.columns],
  );
const plan = async (question: Question): Promise<number[]> => ((await ask(question)) as number[][])[0] ?? [];

describe.each(platforms)("NEWSVENDOR answers the reference cases on the %s", (platform) => {
  const cell = (value: number): unknown[][] => range(platform, [[value]]);

  test.each(["INV-NV-01", "INV-NV-02"])("%s: normal demand by the two costs", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const [quantity, ratio, profit, cost] = await plan({
      ...{ underage: cell(inputs.underage_cost), overage: cell(inputs.overage_cost) },
      ...{ demand: cell(inputs.demand_mean), spread: cell(inputs.demand_sd) },
    });
    expectWithin(
      tolerance,
      [quantity, ratio, cost],
      [...[expected.order_quantity, expected.critical_ratio, expected.expected_cost]],
    );
    expect(profit).toBe("");
  });

  test("INV-NV-03: with a lead time it is the base stock", async () => {
    const { inputs, expected, tolerance } = known("INV-NV-03");
    const [quantity, , , cost] = await plan({
      ...{ underage: cell(inputs.stockout_cost), overage: cell(inputs.holding_cost), leadTime: cell(inputs.lead_time) },
      ...{ demand: cell(inputs.demand_mean), spread: cell(inputs.demand_sd), distribution: "normal" },
    });
    expectWithin(tolerance, [quantity, cost], [expected.base_stock_level, expected.expected_cost]);
  });

  test.each(["INV-NV-05", "INV-NV-07", "INV-NV-09"])("%s: price, cost and salvage", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const [quantity, ratio, profit] = await plan({
      ...{ price: cell(inputs.price), cost: cell(inputs.cost), salvage: cell(inputs.salvage) },
      ...{ demand: cell(inputs.demand_mean), spread: cell(inputs.demand_sd) },
    });
    expectWithin(
      tolerance,
      [quantity, ratio, profit],
      [...[expected.order_quantity, expected.critical_ratio, expected.expected_profit]],
    );
  });

  test("INV-NV-12: Poisson", async () => {
    const { inputs, expected, tolerance } = known("INV-NV-12");
    const costs = { underage: cell(inputs.underage_cost), overage: cell(inputs.overage_cost) };
    const [quantity, , , cost] = await plan({ ...costs, demand: cell(inputs.demand_mean), distribution: "poisson" });
    expectWithin(tolerance, [quantity, cost], [expected.order_quantity, expected.expected_cost]);
  });

  test("INV-NV-13: lognormal by the mean and deviation of demand itself", async () => {
    const { inputs, expected, tolerance } = known("INV-NV-13");
    const mean = Math.exp(inputs.mu_log + inputs.sigma_log ** 2 / 2);
    const [quantity, , , cost] = await plan({
      ...{ underage: cell(inputs.underage_cost), overage: cell(inputs.overage_cost), distribution: "lognormal" },
      ...{ demand: cell(mean), spread: cell(mean * Math.sqrt(Math.expm1(inputs.sigma_log ** 2))) },
    });
    expectWithin(tolerance, [quantity, cost], [expected.order_quantity, expected.expected_cost]);
  });

  test("INV-NV-14: gamma by mean and deviation", async () => {
    const { inputs, expected, tolerance } = known("INV-NV-14");
    const { shape, scale } = inputs;
    const [quantity, , , cost] = await plan({
      ...{ underage: cell(inputs.underage_cost), overage: cell(inputs.overage_cost), distribution: "gamma" },
      ...{ demand: cell(shape * scale), spread: cell(Math.sqrt(shape) * scale) },
    });
    expectWithin(tolerance, [quantity, cost], [expected.order_quantity, expected.expected_cost]);
  });

  test("INV-NV-15: possible demands and their probabilities, down as across", async () => {
    const { inputs, expected, tolerance } = known("INV-NV-15");
    const costs = { underage: cell(inputs.underage_cost), overage: cell(inputs.overage_cost) };
    const [values, shares] = [inputs.demand_values as number[], inputs.demand_probabilities as number[]];
    for (const [demand, spread] of [
      [[values], [shares]],
      [values.map((value) => [value]), shares.map((share) => [share])],
    ]) {
      const [quantity, , , cost] = await plan({ ...costs, demand, spread, distribution: "discrete" });
      expectWithin(tolerance, [quantity, cost], [expected.order_quantity, expected.expected_cost]);
    }
  });

  test("INV-NV-16: price, cost and salvage of a table of demands", async () => {
    const { inputs, expected, tolerance } = known("INV-NV-16");
    const [quantity = 0, ratio, profit, , leftOver = 0, short = 0] = await plan({
      ...{ price: cell(inputs.price), cost: cell(inputs.cost), salvage: cell(inputs.salvage_net), columns: "full" },
      ...{ demand: [inputs.demand_values_hundreds], spread: [inputs.demand_probabilities], distribution: "discrete" },
    });
    expectWithin(
      tolerance,
      [quantity, ratio, profit],
      [...[expected.order_quantity_hundreds, expected.critical_ratio, expected.expected_profit_per_hundred_scale]],
    );
    expectWithin(tolerance, quantity - leftOver + short, expected.expected_demand_hundreds);
  });

  test("INV-NV-17: uniform between the lowest and the highest demand", async () => {
    const { inputs, expected, tolerance } = known("INV-NV-17");
    const costs = { underage: cell(inputs.underage_cost), overage: cell(inputs.overage_cost) };
    const [quantity, , , cost] = await plan({
      ...{ ...costs, demand: cell(inputs.low), spread: cell(inputs.high), distribution: "uniform" },
    });
    expectWithin(tolerance, [quantity, cost], [expected.order_quantity, expected.expected_cost]);
  });
});

describe("other distributions and lead times", () => {
  const costs = { underage: 8, overage: 2 };

  // scipy 1.17.1: nbinom with mean 4, variance 18, summed.
  test("negative binomial", async () => {
    const [quantity, , , cost] = await plan({
      ...costs,
      ...{ demand: 4, spread: Math.sqrt(18), distribution: "negbin" },
    });
    expectWithin({ rel: 1e-10 }, [quantity, cost], [7, 13.639230721275382]);
  });

  // scipy 1.17.1: gamma(16, scale 25) over four periods, quadrature.
  test("gamma over a lead time of three periods and the one after it", async () => {
    const question = { ...costs, demand: 100, spread: 50, distribution: "gamma", leadTime: 3 };
    const [quantity, , , cost] = await plan(question);
    expectWithin({ rel: 1e-9 }, [quantity, cost], [480.8289100187131, 297.4374949328953]);
  });

  test("Poisson of 6 a period over three periods is Poisson of 18", async () => {
    const three = await plan({ ...costs, demand: 6, distribution: "poisson", leadTime: 2 });
    expectWithin({ rel: 1e-9 }, three, await plan({ ...costs, demand: 18, distribution: "poisson" }));
  });

  // mpmath, 40 digits: the sum of Irwin and Hall for three periods, root and quadrature.
  test("uniform over three periods", async () => {
    const [quantity, , , cost] = await plan({
      ...{ underage: 9, overage: 3, demand: 200, spread: 600, distribution: "uniform", leadTime: 2 },
    });
    expectWithin({ rel: 1e-10 }, [quantity, cost], [1341.143927944192, 769.4852093503416]);
  });

  // By hand: (0.5, 0.3, 0.2) three times is (0.125, 0.225, 0.285, 0.207, 0.114, 0.036, 0.008); P(<= 3) = 0.842 passes 0.75.
  test("a table over three periods is added up exactly", async () => {
    const [quantity, , , cost] = await plan({
      ...{ underage: 3, overage: 1, demand: [[0, 1, 2]], spread: [[0.5, 0.3, 0.2]], distribution: "discrete" },
      leadTime: 2,
    });
    expectWithin({ rel: 1e-12 }, [quantity, cost], [3, 1.74]);
  });

  // Silver, Pyke & Thomas: with all demands alike the best is the value at the critical ratio: 8 of 10 in order, 0.8.
  test("a sample takes the demand of the critical ratio", async () => {
    const sample = [[41, 12, 30, 25, 18, 55, 22, 60, 35, 28]];
    const [quantity, ratio] = await plan({ ...costs, demand: sample, distribution: "sample" });
    expectWithin({ rel: 1e-12 }, [quantity, ratio], [41, 0.8]);
  });

  test("a long sample over a long lead time stays near the normal demand of its moments", async () => {
    const sample = Array.from({ length: 60 }, (_, index) => 50 + 13.7 * Math.sin(index * 1.7) + 0.01 * index ** 1.5);
    const mean = sample.reduce((sum, value) => sum + value, 0) / 60;
    const deviation = Math.sqrt(sample.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 60);
    const [quantity = 0] = await plan({ ...costs, demand: [sample], distribution: "sample", leadTime: 7 });
    const [normal = 0] = await plan({ ...costs, demand: mean, spread: deviation, leadTime: 7 });
    expect(Math.abs(quantity - normal)).toBeLessThan(0.03 * deviation * Math.sqrt(8));
  });

  test("a given quantity is judged, not chosen; the best one costs least", async () => {
    const question = { price: 7, cost: 2.5, salvage: 1.5, demand: 50, spread: 10 };
    const [best = 0, , profit = 0] = await plan(question);
    for (const quantity of [best - 5, best + 5]) {
      const [given, , other = 0] = await plan({ ...question, quantity });
      expect(given).toBe(quantity);
      expect(other).toBeLessThan(profit);
    }
  });

  test("no demand, no variability and demand that is mostly below zero: never a negative quantity", async () => {
    expect(await plan({ ...costs, demand: 0, spread: 0 })).toEqual([0, 0.8, "", 0]);
    expect(await plan({ ...costs, demand: 40, spread: 0, leadTime: 1 })).toEqual([80, 0.8, "", 0]);
    const [quantity] = await plan({ underage: 1, overage: 99, demand: 10, spread: 100 });
    expect(quantity).toBe(0);
  });
});

describe("laws", () => {
  const words = fc.constantFrom("normal", "lognormal", "gamma", "poisson", "negbin", "uniform");
  const amount = fc.double({ min: 1, max: 500, noNaN: true });
  const rate = fc.double({ min: 0.05, max: 20, noNaN: true });

  test("the cost of the best quantity is the least, for every distribution", async () => {
    await fc.assert(
      fc.asyncProperty(words, amount, amount, rate, rate, fc.integer({ min: 0, max: 5 }), async (...drawn) => {
        const [distribution, demand, other, underage, overage, leadTime] = drawn;
        const spread = distribution === "uniform" ? demand + other : Math.min(other, 3 * demand);
        const question = { demand, spread, distribution, leadTime, underage, overage };
        const [best = 0, , , least = 0] = await plan(question);
        for (const factor of [0.9, 0.99, 1.01, 1.1]) {
          const quantity =
            distribution === "poisson" || distribution === "negbin" ? Math.round(best * factor) : best * factor;
          if (quantity <= 0) continue;
          const [, , , cost = 0] = await plan({ ...question, quantity });
          expect(cost).toBeGreaterThanOrEqual(least * (1 - 1e-9) - 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("units of measure do not matter: demand scaled is quantity and cost scaled", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("normal", "lognormal", "gamma", "uniform"),
        amount,
        rate,
        fc.constantFrom(2 ** -40, 2 ** 40),
        async (distribution, demand, rate, scale) => {
          const at = async (unit: number): Promise<number[]> => {
            const spread = (distribution === "uniform" ? 2 : 0.4) * demand * unit;
            const [quantity = 0, , , cost = 0] = await plan({
              ...{ demand: demand * unit, spread, distribution, underage: rate, overage: 1 },
            });
            return [quantity / unit, cost / unit];
          };
          expectWithin({ rel: 1e-9 }, await at(scale), await at(1));
        },
      ),
      { numRuns: 30 },
    );
  });

  test("a table is its own list, in any order", async () => {
    const table = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 9 })), {
      ...{ minLength: 1, maxLength: 8 },
    });
    await fc.assert(
      fc.asyncProperty(table, rate, async (rows, underage) => {
        const list = rows.flatMap(([value, times]) => Array.from({ length: times }, () => value));
        const shares = rows.map(([, times]) => times / list.length);
        const asTable = await plan({
          ...{ demand: [rows.map(([value]) => value)], spread: [shares], distribution: "discrete" },
          ...{ underage, overage: 1 },
        });
        const asSample = await plan({ demand: [list], distribution: "sample", underage, overage: 1 });
        expectWithin({ rel: 1e-9, abs: 1e-9 }, [asTable[0], asTable[3]], [asSample[0], asSample[3]]);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(platforms)("lists of items on the %s", (platform) => {
  test("a row an item, each as its single call; a bad one keeps its error", async () => {
    const answer = (await ask({
      ...{ price: range(platform, [[7], [2], [4]]), cost: range(platform, [[2.5], [2.5], [1]]) },
      ...{ salvage: range(platform, [[1.5], [1], [null]]), demand: range(platform, [[50], [50], [100]]) },
      spread: range(platform, [[10], [10], [20]]),
    })) as unknown[][];
    expectWithin({ rel: 1e-12 }, answer[0], await plan({ price: 7, cost: 2.5, salvage: 1.5, demand: 50, spread: 10 }));
    expectWithin({ rel: 1e-12 }, answer[2], await plan({ price: 4, cost: 1, salvage: 0, demand: 100, spread: 20 }));
    expect(answer[1]?.[0]).toMatchObject({
      code: "#VALUE!",
      message: "The price 2 is not above the cost 2.5: every unit sold would lose money, so the best is to buy none.",
    });
  });

  test("samples: a row an item", async () => {
    const block = [
      [1, 2, 3, 4, 5],
      [10, 20, 30, 40, 50],
    ];
    const answer = await ask({ demand: block, distribution: "sample", underage: 7, overage: 3 });
    expectWithin(
      { rel: 1e-12 },
      (answer as number[][]).map(([quantity]) => quantity),
      [4, 40],
    );
  });
});

describe("refusals say what to do", () => {
  const normal = { demand: 50, spread: 10 };
  const costs =
    "Give price, cost and salvage, or underageCost and overageCost: what a unit too few and a unit too many cost. Not both.";
  const refusals: [string, Question, string][] = [
    ["no costs at all", normal, costs],
    ["both kinds of costs", { ...normal, price: 7, cost: 3, underage: 1, overage: 1 }, costs],
    ["one of two costs", { ...normal, underage: 1 }, costs],
    [
      "salvage at cost",
      { ...normal, price: 7, cost: 3, salvage: 3 },
      "The salvage value 3 is not below the cost 3: units left over would cost nothing, so there is no largest quantity.",
    ],
    [
      "a cost of nothing",
      { ...normal, underage: 0, overage: 1 },
      "underageCost and overageCost must both be more than 0. They are 0 and 1.",
    ],
    [
      "no spread",
      { demand: 50, underage: 1, overage: 1 },
      'The distribution "normal" needs spread: the standard deviation, the highest demand (uniform) or the probabilities (discrete).',
    ],
    [
      "highest below lowest",
      { demand: 50, spread: 10, distribution: "uniform", underage: 1, overage: 1 },
      "The highest demand 10 is below the lowest, 50. Enter demand = lowest, spread = highest.",
    ],
    [
      "probabilities of 0.9",
      { demand: [[1, 2]], spread: [[0.5, 0.4]], distribution: "discrete", underage: 1, overage: 1 },
      "The probabilities must be 0 or more and add up to 1. They add up to 0.9.",
    ],
    [
      "unequal lengths",
      { demand: [[1, 2, 3]], spread: [[0.5, 0.5]], distribution: "discrete", underage: 1, overage: 1 },
      "There are 3 values of demand, but 2 probabilities. Give one for each.",
    ],
    [
      "half a period of a table",
      { demand: [[1, 2]], spread: [[0.5, 0.5]], distribution: "discrete", leadTime: 1.5, underage: 1, overage: 1 },
      'With "discrete" the lead time must be a whole number of periods, because whole periods are added up. It is 1.5.',
    ],
    [
      "samples of another number of items",
      {
        ...{
          demand: [
            [1, 2],
            [3, 4],
          ],
          distribution: "sample",
          overage: 1,
        },
        underage: [[1], [2], [3]],
      },
      "demand has 2 rows of demands, but there are 3 items. Give one row for each item.",
    ],
    [
      "a negative demand",
      { ...normal, demand: -5, underage: 1, overage: 1 },
      "demand, row 1, column 1: -5 is too small. Enter 0 or more.",
    ],
    [
      "text",
      { ...normal, demand: "many", underage: 1, overage: 1 },
      'demand, row 1, column 1: the text "many" is not a number. Enter a number.',
    ],
  ];
  test.each(refusals)("%s", async (_, given, sentence) => {
    expect(await ask(given)).toEqual({ error: "#VALUE!", sentence });
  });

  test("an empty sample is not enough data", async () => {
    const answer = await ask({ demand: [[null, null]], distribution: "sample", underage: 1, overage: 1 });
    expect(answer).toEqual({
      error: "#N/A",
      sentence: "The sample of demands is empty. Give the demands of earlier seasons.",
    });
  });
});
