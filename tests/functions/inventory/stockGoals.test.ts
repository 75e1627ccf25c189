import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin } from "../../support/referenceCases";
import { single } from "../../support/single";

/** A call of SAFETYSTOCK by names; what is not named is left out. */
interface Question {
  readonly target: unknown;
  readonly deviation: unknown;
  readonly leadTime?: unknown;
  readonly deviationOfLeadTime?: unknown;
  readonly mean?: unknown;
  readonly review?: unknown;
  readonly type?: unknown;
  readonly quantity?: unknown;
  readonly distribution?: unknown;
  readonly holding?: unknown;
  readonly interval?: unknown;
}
const ask = ({ target, deviation, leadTime = 1, ...more }: Question): Promise<unknown> =>
  callFunction(
    ...(["SAFETYSTOCK", target, deviation, leadTime, more.deviationOfLeadTime, more.mean, more.review] as const),
    ...[more.type, more.quantity, more.distribution, more.holding, more.interval],
  );
const safetyStock = async (question: Question): Promise<unknown> => single(await ask(question));
const reorderPoint = async ({ target, deviation, leadTime = 1, ...more }: Question): Promise<number> =>
  Number(
    single(
      await callFunction(
        ...(["REORDERPOINT", more.mean, deviation, leadTime, target, more.deviationOfLeadTime] as const),
        ...[more.distribution, more.review, more.type, more.quantity, more.holding, more.interval],
      ),
    ),
  );
const twoPeriods = { deviation: 40, mean: 100, leadTime: 2 };

describe("cost of a stock-out occasion (b1) and of a unit short (b2)", () => {
  // h = 1, Q = 300, D = 100 a period, B1 = 2000: scipy 1.17.1, the density is h Q / (D B1) = 0.0015 there (brentq).
  test.each([
    ["normal", 99.5316582649084],
    ["gamma", 98.0902656968201],
    ["lognormal", 94.69727241295652],
  ])("b1, %s: the stock at which one more unit saves what it costs", async (distribution, expected) => {
    const answer = await safetyStock({
      ...twoPeriods,
      ...{ target: 2000, type: "B1", quantity: 300, holding: 1, distribution },
    });
    expectWithin({ abs: 1e-7 }, answer, expected);
  });

  // h Q / (D B2) = 300 / (100 x 60) = 0.05: the quantiles of cycle service 0.95 (scipy 1.17.1).
  test.each([
    ["normal", 93.04697229413387],
    ["gamma", 101.21987306786218],
    ["lognormal", 103.73321147648636],
  ])("b2, %s: the probability to run out is h Q / (D B2)", async (distribution, expected) => {
    const question = { ...twoPeriods, type: "b2", quantity: 300, holding: 1, distribution };
    expectWithin({ abs: 1e-7 }, await safetyStock({ ...question, target: 60 }), expected);
  });

  // Cost price x stock + P(X > stock) summed for every whole stock (scipy 1.17.1), price 0.02 = 1 x Q / (D B1).
  test("b1, whole units: the best of all whole stocks", async () => {
    const poisson = { target: 50, deviation: 0, mean: 4.2, type: "b1", quantity: 4.2, holding: 1 };
    expectWithin({ abs: 1e-9 }, await reorderPoint({ ...poisson, distribution: "poisson" }), 8);
    const negbin = { target: 50, deviation: Math.sqrt(18), mean: 4, type: "b1", quantity: 4, holding: 1 };
    expectWithin({ abs: 1e-9 }, await reorderPoint({ ...negbin, distribution: "negbin" }), 10);
  });

  // By hand: risk 0.2 at 11, 0.1 at 14, 0 at 20; at 0.02 a unit 11 + 0.2 / 0.02 = 21, 14 + 5 = 19, 20 + 0: 14 is the least.
  test("b1, forecast errors: the best of the errors themselves", async () => {
    const errors = [[-12, 5, 8, -3, 20, -7, 14, 2, -9, 11]];
    const question = { deviation: errors, mean: 0.00001, type: "b1", quantity: 0.00001, holding: 1 };
    const answer = await safetyStock({ ...question, target: 50, distribution: "empirical" });
    expectWithin({ abs: 1e-4 }, answer, 14);
  });

  test("no safety stock where a shortage costs nothing, or less than holding against it", async () => {
    for (const type of ["b1", "b2"])
      for (const target of [0, 0.01])
        expect(await safetyStock({ ...twoPeriods, target, type, quantity: 300, holding: 1 })).toBe(0);
    expect(await safetyStock({ target: 50, deviation: 10, mean: 0, type: "b2", quantity: 5, holding: 1 })).toBe(0);
  });

  test("dearer shortages never need less stock", async () => {
    const cost = fc.double({ min: 0.1, max: 1e6, noNaN: true });
    const words = fc.constantFrom("normal", "gamma", "lognormal", "poisson", "negbin");
    await fc.assert(
      fc.asyncProperty(cost, cost, words, fc.constantFrom("b1", "b2"), async (one, other, distribution, type) => {
        const at = async (target: number): Promise<number> =>
          Number(await safetyStock({ ...twoPeriods, target, type, quantity: 300, holding: 1, distribution }));
        expect(await at(Math.max(one, other))).toBeGreaterThanOrEqual((await at(Math.min(one, other))) - 1e-7);
      }),
      { numRuns: 40 },
    );
  });
});

describe("fill rate that counts no shortage twice (fillexact)", () => {
  // scipy 1.17.1 (brentq): G(r) - G(r + 60) = 60 x 0.05.
  test("needs less stock than the book form where orders are small", async () => {
    const question = { ...twoPeriods, target: 0.95, quantity: 60 };
    expectWithin({ abs: 1e-7 }, await safetyStock({ ...question, type: "fillexact" }), 67.31837999242492);
    expectWithin({ abs: 1e-7 }, await safetyStock({ ...question, type: "fill" }), 69.42637365381682);
  });

  // Poisson(4.2), Q = 3, summed (scipy 1.17.1): fill rates 0.9252 at 6 and 0.9657 at 7.
  test("whole units: the smallest stock that meets the target", async () => {
    const question = { target: 0.95, deviation: 0, mean: 4.2, quantity: 3, type: "fillexact", distribution: "poisson" };
    expectWithin({ abs: 1e-9 }, await reorderPoint(question), 7);
  });

  // Poisson, 4 a period, L = 2, R = 1: 0.9797 at 18 and 0.9889 at 19 (both forms; scipy 1.17.1).
  test("periodic review without an order quantity: the order is what a review period sells", async () => {
    for (const type of ["fill", "fillexact"]) {
      const question = { target: 0.98, deviation: 0, mean: 4, leadTime: 2, review: 1, type, distribution: "poisson" };
      expectWithin({ abs: 1e-9 }, await reorderPoint(question), 19);
    }
  });

  test("the stock has the fill rate that it was asked for, and FILLRATE says so", async () => {
    const share = fc.double({ min: 0.6, max: 0.9999, noNaN: true });
    const words = fc.constantFrom("normal", "gamma", "lognormal", "poisson", "negbin");
    const amount = fc.double({ min: 5, max: 400, noNaN: true });
    const forms = fc.constantFrom(["fill", "book"], ["fillexact", "exact"], ["filllost", "lost"]);
    await fc.assert(
      fc.asyncProperty(share, amount, amount, words, forms, async (target, mean, quantity, distribution, forms) => {
        const [type, form] = forms;
        const demand = { deviation: 0.8 * mean, mean, leadTime: 3 };
        const stock = await reorderPoint({ ...demand, target, type, quantity, distribution });
        const reached = (units: number): Promise<unknown> =>
          callFunction("FILLRATE", units, quantity, 0.8 * mean, 3, mean, null, null, distribution, form);
        const fill = Number(single(await reached(stock)));
        expect(fill).toBeGreaterThanOrEqual(target - 1e-7);
        // Beyond the expected demand no stock is held that is not needed.
        const isWhole = distribution === "poisson" || distribution === "negbin";
        if (stock > 3 * mean + 1.001)
          expect(Number(single(await reached(stock - 1)))).toBeLessThan(isWhole ? target + 1e-9 : fill);
        if (stock > 3 * mean && !isWhole) expect(fill).toBeCloseTo(target, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe("intermittent items (demandInterval)", () => {
  const spare = { mean: 10, deviation: 4, interval: 5 };

  // scipy 1.17.1: binomial(2, 0.2) mixture of gamma(n x 6.25, scale 1.6); brentq, quad.
  test("by default as they are: so many demands of gamma sizes", async () => {
    expectWithin({ abs: 1e-8 }, await reorderPoint({ ...spare, leadTime: 2, target: 0.95 }), 16.517473118708832);
    expectWithin(
      { abs: 1e-6 },
      await reorderPoint({ ...spare, leadTime: 2, target: 0.95, type: "fill", quantity: 20 }),
      9.49956246756842,
    );
    expectWithin({ abs: 1e-6 }, await reorderPoint({ ...spare, leadTime: 6, target: 0.99999 }), 77.27731831284655);
  });

  // Grid of 0.0001 units over price x stock + risk (scipy 1.17.1); the second demand has peaks near 10, 20 and 30.
  test("b1 finds the best of several peaks", async () => {
    const b1 = { ...spare, type: "b1", quantity: 2, holding: 1 };
    expectWithin({ abs: 2e-3 }, await reorderPoint({ ...b1, leadTime: 2, target: 100 }), 16.6174);
    const narrow = { ...b1, deviation: 1, leadTime: 3, target: 200 };
    expectWithin({ abs: 2e-3 }, await reorderPoint(narrow), 22.6086);
  });

  // Mean 2 x 2 = 4, variance 2 ((16 + 100) / 5 - 4) = 38.4 by hand; scipy 1.17.1: norm.ppf(0.95) x sqrt(38.4).
  test("with a named distribution by mean and variance", async () => {
    const question = { ...spare, leadTime: 2, target: 0.95, distribution: "normal" };
    expectWithin({ abs: 1e-8 }, await safetyStock(question), 1.6448536269514722 * Math.sqrt(38.4));
  });

  // Binomial(2, 0.2) by hand: P(0) = 0.64, P(<= 1) = 0.96.
  test("sizes that are all the same: whole numbers of demands", async () => {
    const same = { ...spare, deviation: 0, leadTime: 2 };
    expect(await reorderPoint({ ...same, target: 0.63 })).toBeCloseTo(0, 9);
    expect(await reorderPoint({ ...same, target: 0.96 })).toBeCloseTo(10, 9);
    expect(await reorderPoint({ ...same, target: 0.97 })).toBeCloseTo(20, 9);
  });

  test("an interval of 1 is a demand in every period: gamma", async () => {
    const question = { mean: 10, deviation: 4, leadTime: 3, target: 0.97 };
    const every = await safetyStock({ ...question, interval: 1 });
    expectWithin({ rel: 1e-9 }, every, await safetyStock({ ...question, distribution: "gamma" }));
  });

  test("a lead time that hardly varies hardly changes the stock; one that varies much raises it", async () => {
    const question = { ...spare, leadTime: 4, target: 0.97 };
    const steady = Number(await safetyStock(question));
    expect(Number(await safetyStock({ ...question, deviationOfLeadTime: 1e-6 }))).toBeCloseTo(steady, 4);
    expect(Number(await safetyStock({ ...question, deviationOfLeadTime: 2 }))).toBeGreaterThan(steady + 0.5);
  });

  test("no demand, no lead time: no stock", async () => {
    expect(await safetyStock({ mean: 0, deviation: 0, interval: 5, target: 0.95 })).toBe(0);
    expect(await safetyStock({ ...spare, leadTime: 0, target: 0.95 })).toBe(0);
  });

  test("more service never needs less stock, and stock is what its risk says", async () => {
    const share = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
    const interval = fc.double({ min: 1, max: 30, noNaN: true });
    const leadTime = fc.double({ min: 0.1, max: 12, noNaN: true });
    await fc.assert(
      fc.asyncProperty(share, share, interval, leadTime, async (one, other, between, periods) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const at = (target: number): Promise<number> =>
          reorderPoint({ mean: 10, deviation: 4, interval: between, leadTime: periods, target });
        const stock = await at(high);
        expect(stock).toBeGreaterThanOrEqual((await at(low)) - 1e-7);
        const cycle = single(
          await callFunction("FILLRATE", stock, 10, 4, periods, 10, null, null, null, null, "cycle", between),
        );
        expect(Number(cycle)).toBeGreaterThanOrEqual(high - 1e-7);
        if (stock > 0) expect(Number(cycle)).toBeCloseTo(high, 6);
      }),
      { numRuns: 50 },
    );
  });
});

describe("extremes", () => {
  // mpmath, 30 digits: shortages 1e-3 of Poisson(1e6) and of negbin(1e6, 2e6), 1e-4 of gamma and lognormal (100, 40).
  test("a fill gap of one in a million, on a million units and on a hundred", async () => {
    const million = { target: 1 - 1e-6, mean: 1e6, type: "fill", quantity: 1000 };
    expect(await reorderPoint({ ...million, deviation: 0, distribution: "poisson" })).toBe(1004429);
    expect(await reorderPoint({ ...million, deviation: Math.sqrt(2e6), distribution: "negbin" })).toBe(1006370);
    const hundred = { target: 1 - 1e-6, deviation: 40, mean: 100, type: "fill", quantity: 100 };
    expectWithin({ abs: 1e-5 }, await reorderPoint({ ...hundred, distribution: "gamma" }), 382.077606999312205);
    expectWithin({ abs: 1e-5 }, await reorderPoint({ ...hundred, distribution: "lognormal" }), 544.562862980536106);
  });

  // scipy 1.17.1: ppf(0.99999).
  test("cycle service 0.99999", async () => {
    const hundred = { target: 0.99999, deviation: 40, mean: 100 };
    expectWithin({ abs: 1e-6 }, await reorderPoint({ ...hundred, distribution: "gamma" }), 367.9834727236171);
    expectWithin({ abs: 1e-6 }, await reorderPoint({ ...hundred, distribution: "lognormal" }), 480.1136670270006);
    const negbin = { target: 0.99999, deviation: Math.sqrt(18), mean: 4, distribution: "negbin" };
    expect(await reorderPoint(negbin)).toBe(47);
    expect(await reorderPoint({ target: 0.99999, deviation: 0, mean: 4.2, distribution: "poisson" })).toBeCloseTo(
      15,
      9,
    );
  });

  test("very small and very large units: the stock scales", async () => {
    for (const distribution of ["normal", "gamma", "lognormal"])
      for (const type of ["cycle", "fill", "fillexact"]) {
        const at = async (scale: number): Promise<number> =>
          Number(
            await safetyStock({
              ...{ target: 0.97, deviation: 40 * scale, mean: 100 * scale, quantity: 90 * scale },
              ...{ type, distribution },
            }),
          );
        const one = await at(1);
        for (const scale of [2 ** -40, 2 ** 40]) expectWithin({ rel: 1e-7 }, (await at(scale)) / scale, one);
      }
  });

  test.each(["normal", "gamma", "lognormal", "poisson", "negbin"])(
    "%s: hardly any variability is hardly any safety stock, whatever the goal",
    async (distribution) => {
      for (const type of ["cycle", "fill", "filllost", "fillexact", "b2"]) {
        const target = type === "b2" ? 1000 : 0.95;
        const question = { target, deviation: 1e-6, mean: 1e4, type, quantity: 10, holding: 1, distribution };
        const stock = Number(await safetyStock(question));
        // A Poisson of 10,000 has a deviation of 100 of its own; the others have none to speak of.
        expect(stock).toBeGreaterThanOrEqual(0);
        expect(stock).toBeLessThan(distribution === "poisson" || distribution === "negbin" ? 600 : 1e-4);
      }
    },
  );
});

describe("numbers that nobody plans with", () => {
  const nothing = 1e-12;
  test.each([
    ["a count of 10^13", { target: 0.95, deviation: 0, mean: 1e13, distribution: "poisson" }],
    [
      "a scatter of 10^13 and hardly a demand",
      { target: 1 - 1e-12, deviation: 1e12, mean: 1e6, distribution: "negbin", leadTime: 365 },
    ],
    ["a deviation of 10^24 times the mean", { target: 0.95, deviation: 1e12, mean: nothing, distribution: "gamma" }],
    [
      "a lead time that scatters a million times its length",
      { target: 0.95, deviation: 4, mean: 10, interval: 5, leadTime: 1e-6, deviationOfLeadTime: 1 },
    ],
    [
      "a unit short that costs more than all stock",
      { target: 1e17, deviation: 4, mean: 10, type: "b2", quantity: 5, holding: 1 },
    ],
    ["sizes of which hardly one is above 0", { target: 0.999, deviation: 1e6, mean: 0.001, interval: 1 }],
    [
      "a fill gap of 10^-12 on a billion units",
      { target: 1 - 1e-12, deviation: 1e6, mean: 1e9, type: "fillexact", quantity: 1e3, distribution: "gamma" },
    ],
  ])("%s: a finite answer, soon", async (_, question: Question) => {
    expect(Number.isFinite(await safetyStock(question))).toBe(true);
    expect(Number.isFinite(await reorderPoint(question))).toBe(true);
  });
});

describe.each(platforms)("lists on the %s", (platform) => {
  test("a word an item: each row has its own distribution and its own goal", async () => {
    const answer = (await ask({
      target: range(platform, [[0.95], [0.95], [60]]),
      deviation: range(platform, [[40], [40], [40]]),
      leadTime: 2,
      mean: 100,
      type: range(platform, [[null], ["fill"], ["b2"]]),
      quantity: range(platform, [[null], [60], [300]]),
      distribution: range(platform, [["gamma"], [null], ["lognormal"]]),
      holding: 1,
    })) as number[][];
    expectWithin({ abs: 1e-6 }, answer, [[101.21987306786218], [69.42637365381682], [103.73321147648636]]);
  });

  test("a blank interval is an item with demand in every period", async () => {
    const answer = await ask({
      target: 0.95,
      deviation: 4,
      leadTime: 2,
      mean: 10,
      interval: range(platform, [[null], [5]]),
    });
    expectWithin({ abs: 1e-6 }, answer, [[1.6448536269514722 * 4 * Math.SQRT2], [16.517473118708832 - 4]]);
  });

  test("many intermittent items are work for the cores: a promise that agrees with single calls", async () => {
    const intervals = Array.from({ length: 300 }, (_, item) => [1 + (item % 7)]);
    const answer = (await ask({
      ...{ target: 0.97, deviation: 4, leadTime: 2, mean: range(platform, [[10]]), interval: intervals },
    })) as number[][];
    expect(answer).toHaveLength(300);
    for (const item of [0, 5, 299])
      expect(answer[item]?.[0]).toBe(
        await safetyStock({ target: 0.97, deviation: 4, leadTime: 2, mean: 10, interval: intervals[item]?.[0] }),
      );
  });

  test("10,000 items agree with single calls", async () => {
    const count = 10_000;
    const column = (value: (item: number) => number): number[][] =>
      Array.from({ length: count }, (_, item) => [value(item)]);
    const [targets, deviations, means] = [
      column((item) => 0.6 + (item % 399) / 1000),
      column((item) => item % 97),
      column((item) => 10 + (item % 89)),
    ];
    const answer = (await ask({
      ...{ target: targets, deviation: deviations, mean: means, leadTime: 2, deviationOfLeadTime: 0.5 },
    })) as number[][];
    expect(answer).toHaveLength(count);
    for (const item of [0, 1, 4_999, 9_999])
      expect(answer[item]?.[0]).toBe(
        await safetyStock({
          ...{ target: targets[item]?.[0], deviation: deviations[item]?.[0], mean: means[item]?.[0], leadTime: 2 },
          deviationOfLeadTime: 0.5,
        }),
      );
  });
});

describe("the forecast's own lead-time quantiles are stocks", () => {
  const history = [[12, 15, 11, 14, 13, 16, 12, 15, 14, 13, 12, 15, 16, 14, 13, 15, 14, 12, 13, 15, 14, 16, 13, 15]];
  const probabilities = [Array.from({ length: 200 }, (_, index) => (index + 0.5) / 200)];
  const quantiles = async (wanted: number[][], leadTime: number): Promise<number[][]> =>
    (await callFunction("FORECAST.QUANTILE", history, 6, wanted, 1, "ses", null, leadTime)) as number[][];

  test("cycle service: the quantile is the reorder point of the forecast and its deviation over the lead time", async () => {
    const [low = 0, middle = 0, high = 0] = (await quantiles([[1 - 0.95, 0.5, 0.95]], 3))[0] ?? [];
    // Symmetric errors of the single model: one deviation gives the mean of the sum, two ends its spread.
    const spread = (high - low) / 2 / 1.6448536269514722;
    const point = single(await callFunction("REORDERPOINT", middle / 3, spread / Math.sqrt(3), 3, 0.95));
    expectWithin({ rel: 1e-9 }, point, high);
  });

  test("fill rate: quantiles at even steps are a sample of the lead time's demand", async () => {
    const sample = await quantiles(probabilities, 3);
    const point = Number(
      single(await callFunction("REORDERPOINT", 0, sample, 1, 0.98, null, "empirical", null, "fill", 40)),
    );
    const [middle = 0, high = 0] = (await quantiles([[0.5, 0.95]], 3))[0] ?? [];
    const spread = (high - middle) / 1.6448536269514722;
    const normal = single(
      await callFunction("REORDERPOINT", middle / 3, spread / Math.sqrt(3), 3, 0.98, null, null, null, "fill", 40),
    );
    // 200 steps cut the tail of the normal distribution a little short.
    expect(Math.abs(point - Number(normal))).toBeLessThan(0.02 * spread);
    const risk = single(await callFunction("STOCKOUTRISK", high, 0, 1, sample, null, "empirical"));
    expect(risk).toBeCloseTo(0.05, 9);
  });
});

describe("refusals say what to do", () => {
  const question = { target: 0.95, deviation: 10, leadTime: 2 };
  const refusals: [string, Question, string][] = [
    [
      "b1 without a mean",
      { ...question, target: 5, type: "b1", quantity: 10, holding: 1 },
      'For "b1" it must be known how much a period sells. Give meanDemand, in units a period.',
    ],
    [
      "b2 without a holding cost",
      { ...question, target: 5, mean: 10, type: "b2", quantity: 10 },
      'For "b1" and "b2" the cost of holding a unit for a period must be more than 0. It is 0. Enter it in holdingCost.',
    ],
    [
      "a negative cost",
      { ...question, target: -5, mean: 10, type: "b2", quantity: 10, holding: 1 },
      "The cost of being out of stock must be 0 or more. It is -5.",
    ],
    [
      "a fill rate of a review period without a mean",
      { ...question, review: 1, type: "fill" },
      'The target "fill" depends on how much a review period sells. Give meanDemand, in units a period, or orderQuantity.',
    ],
    [
      "more demands than periods",
      { ...question, mean: 10, interval: 0.5 },
      "The interval between demands must be 1 period or more. It is 0.5: there cannot be more demands than periods. Use shorter periods.",
    ],
    [
      "an interval without a size",
      { ...question, interval: 5 },
      "An intermittent item (demandInterval) needs the mean size of a demand. Give it in meanDemand.",
    ],
    [
      "an interval for Poisson",
      { ...question, mean: 10, interval: 5, distribution: "poisson" },
      'demandInterval does not go with the distribution "poisson". Leave the distribution out, or use gamma, negbin, lognormal or normal.',
    ],
    [
      "errors of some items only",
      { ...question, deviation: [[1], [2]], distribution: [["empirical"], ["normal"]] },
      '"empirical" must be the distribution of all items or of none, because it changes what deviation is.',
    ],
    [
      "a percentage as a fill rate",
      { ...question, target: 98, type: "fill", quantity: 10 },
      "The service target 98 is not a share. Enter a share between 0 and 1: 0.98 for 98 %.",
    ],
  ];
  test.each(refusals)("%s", async (_, given, sentence) => {
    expect(await ask(given)).toEqual({ error: "#VALUE!", sentence });
  });
});
