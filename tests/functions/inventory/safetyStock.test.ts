import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";
import { single } from "../../support/single";

const known = referenceCases("inventory_management");
const safetyStock = async (...given: unknown[]): Promise<unknown> =>
  single(await callFunction("SAFETYSTOCK", ...given));

describe.each(platforms)("SAFETYSTOCK answers the reference cases on the %s", (platform) => {
  /** Every argument a cell of the sheet, blank where it is left out. */
  const safetyStock = async (...given: unknown[]): Promise<unknown> =>
    single(await callFunction("SAFETYSTOCK", ...given.map((value) => range(platform, [[value ?? null]]))));

  test("INV-SS-01: variable demand", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-01");
    const { service_level, demand_sd_per_period, lead_time_periods } = inputs;
    const answer = await safetyStock(service_level, demand_sd_per_period, lead_time_periods);
    expectWithin(tolerance, answer, expected.safety_stock);
  });

  test("INV-SS-05: fill rate", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-05");
    const { fill_rate, demand_sd_per_week, lead_time_weeks, order_quantity } = inputs;
    const answer = await safetyStock(
      ...[fill_rate, demand_sd_per_week, lead_time_weeks, null, null, null, "fill", order_quantity],
    );
    expectWithin(tolerance, answer, expected.safety_stock);
  });

  test.each(["INV-SS-06", "INV-SS-07c"])("%s: demand and lead time vary", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const { service_level, demand_sd_per_day, lead_time_days, lead_time_sd_days, demand_mean_per_day } = inputs;
    const answer = await safetyStock(
      ...[service_level, demand_sd_per_day, lead_time_days, lead_time_sd_days, demand_mean_per_day],
    );
    expectWithin(tolerance, answer, expected.safety_stock);
  });

  test("INV-SS-11: a yearly deviation with the lead time in years", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-11");
    const { service_level, demand_sd_per_year, lead_time_weeks, weeks_per_year } = inputs;
    const answer = await safetyStock(service_level, demand_sd_per_year, lead_time_weeks / weeks_per_year);
    expectWithin(tolerance, answer, expected.safety_stock);
  });

  test("INV-SS-12 and INV-SS-13: periodic review", async () => {
    for (const id of ["INV-SS-12", "INV-SS-13"]) {
      const { inputs, expected, tolerance } = known(id);
      const { service_level, demand_sd_per_week, lead_time_weeks, lead_time_sd_weeks } = inputs;
      const { demand_mean_per_week, review_period_weeks } = inputs;
      const answer = await safetyStock(
        ...[service_level, demand_sd_per_week, lead_time_weeks, lead_time_sd_weeks],
        ...[demand_mean_per_week, review_period_weeks],
      );
      expectWithin(tolerance, answer, expected.safety_stock);
    }
  });

  test("INV-SS-15: fill rate with backorders and with lost sales", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-15");
    const { fill_rate, lead_time_demand_sd, order_quantity } = inputs;
    const factor = async (type: string): Promise<number> =>
      Number(await safetyStock(fill_rate, lead_time_demand_sd, 1, null, null, null, type, order_quantity)) /
      lead_time_demand_sd;
    expectWithin(tolerance, await factor("fill"), expected.k_backorder);
    expectWithin(tolerance, await factor("filllost"), expected.k_lost_sales);
  });

  test("INV-SS-18: deviation from the mean absolute deviation", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-18");
    const answer = await safetyStock(
      ...[inputs.service_level, inputs.mad_per_period * inputs.mad_to_sigma, inputs.lead_time_periods],
    );
    expectWithin(tolerance, answer, expected.safety_stock);
  });

  test("INV-SS-19 and INV-SS-20: pooled deviations", async () => {
    const apart = known("INV-SS-19");
    const { sites, sd_per_site, lead_time_periods, service_level } = apart.inputs;
    const alone = Number(await safetyStock(service_level, sd_per_site, lead_time_periods));
    expectWithin(apart.tolerance, sites * alone, apart.expected.decentralised);
    const pooled = await safetyStock(service_level, Math.sqrt(sites) * sd_per_site, lead_time_periods);
    expectWithin(apart.tolerance, pooled, apart.expected.centralised);
    const together = known("INV-SS-20");
    const correlated = await safetyStock(
      together.inputs.service_level,
      Math.sqrt(sites * (1 + (sites - 1) * together.inputs.correlation)) * sd_per_site,
      lead_time_periods,
    );
    expectWithin(together.tolerance, correlated, together.expected.safety_stock);
  });

  test.each(["INV-ROP-Pa", "INV-ROP-Pb", "INV-ROP-Pc"])("%s: Poisson demand", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const { service_level, lead_time_demand_mean } = inputs;
    const answer = await safetyStock(
      ...[service_level, 0, 1, null, lead_time_demand_mean, null, null, null, "poisson"],
    );
    expectWithin(tolerance, answer, expected.safety_stock);
  });
});

describe("distributions", () => {
  const close = (distance: number) => ({ abs: distance });
  const withDistribution = (target: number, mean: number, deviation: number, leadTime: number, name: string) =>
    safetyStock(target, deviation, leadTime, null, mean, null, null, null, name);
  const withFill = (
    target: number,
    mean: number,
    deviation: number,
    leadTime: number,
    quantity: number,
    name: string,
  ) => safetyStock(target, deviation, leadTime, null, mean, null, "fill", quantity, name);

  // scipy 1.17.1: gamma.ppf and lognorm.ppf with the moments of the lead-time demand, less the mean.
  test("gamma and lognormal quantiles match the moments of the lead-time demand", async () => {
    expectWithin(close(1e-8), await withDistribution(0.95, 100, 40, 2, "gamma"), 101.21987306786218);
    expectWithin(close(1e-8), await withDistribution(0.95, 100, 40, 2, "lognormal"), 103.73321147648636);
  });

  // scipy 1.17.1: quadrature of the survival function, root by Brent's method.
  test("fill rates of normal, gamma and lognormal solve the loss function", async () => {
    expectWithin(close(1e-6), await withFill(0.99, 100, 40, 2, 300, "normal"), 69.42637365381688);
    expectWithin(close(1e-6), await withFill(0.99, 100, 40, 2, 300, "gamma"), 80.87462532521567);
    expectWithin(close(1e-6), await withFill(0.99, 100, 40, 2, 300, "lognormal"), 86.91945581993701);
  });

  // scipy 1.17.1: nbinom.ppf(0.95 and 0.99) = 12 and 19; summed shortage is 0.1778 at 13 and 0.2269 at 12.
  test("negative binomial gives the smallest whole stock that meets the target", async () => {
    const deviation = Math.sqrt(18);
    expect(await withDistribution(0.95, 4, deviation, 1, "negbin")).toBe(12 - 4);
    expect(await withDistribution(0.99, 4, deviation, 1, "negbin")).toBe(19 - 4);
    expect(await withFill(0.98, 4, deviation, 1, 10, "negbin")).toBe(13 - 4);
  });

  // scipy 1.17.1: summed shortage of Poisson(4.2) is 0.109 at 7 and 0.0451 at 8.
  test("Poisson fill rate gives the smallest whole stock; its variance below the mean makes negbin Poisson", async () => {
    expectWithin(close(1e-9), await withFill(0.99, 4.2, 0, 1, 10, "poisson"), 8 - 4.2);
    expect(await withDistribution(0.95, 4, 1, 1, "negbin")).toBe(await withDistribution(0.95, 4, 1, 1, "poisson"));
  });

  // scipy 1.17.1: nbinom with mean 4.2 and variance 4.2 + 2.1^2, ppf(0.95) = 10.
  test("Poisson with a lead time that varies is negative binomial", async () => {
    const answer = await safetyStock(0.95, 0, 1, 0.5, 4.2, null, null, null, "poisson");
    expectWithin(close(1e-9), answer, 10 - 4.2);
  });

  // numpy 2: quantile(errors, 0.9) = 14.6, mean 2.9; over four periods 4 x 2.9 + 2 x (14.6 - 2.9) = 35.
  test("empirical: at one period the errors' own percentile, later bias by time and scatter by its root", async () => {
    const errors = [[-12, 5, 8, -3, 20, -7, 14, 2, -9, 11]];
    const empirical = (leadTime: number): Promise<unknown> =>
      safetyStock(0.9, errors, leadTime, null, null, null, null, null, "empirical");
    expectWithin(close(1e-9), await empirical(1), 14.6);
    expectWithin(close(1e-9), await empirical(4), 35);
    const down = errors[0]?.map((error) => [error]);
    const column = await safetyStock(0.9, down, 1, null, null, null, null, null, "empirical");
    expectWithin(close(1e-9), column, 14.6);
  });

  test("empirical: a block has one item a row, and equal errors are a bias without scatter", async () => {
    const block = [
      [-12, 5, 8, -3, 20, -7, 14, 2, -9, 11],
      [3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
    ];
    const answer = await callFunction("SAFETYSTOCK", 0.9, block, 2, null, null, null, null, null, "empirical");
    expectWithin(close(1e-9), answer, [[5.8 + Math.SQRT2 * 11.7], [6]]);
  });

  // The shortage of the sample itself: (20 - 17.5)/10 = 0.25 = 25 (1 - 0.99).
  test("empirical fill rate leaves the allowed shortage of the errors themselves", async () => {
    const errors = [[-12, 5, 8, -3, 20, -7, 14, 2, -9, 11]];
    const answer = await safetyStock(0.99, errors, 1, null, null, null, "fill", 25, "empirical");
    expectWithin(close(1e-9), answer, 17.5);
  });

  // scipy norm.ppf(0.99999) x 100; mpmath, 40 digits: loss 1e-6 x 1000 / 100.
  test("tails: cycle service 0.99999 and a fill gap of one in a million", async () => {
    expectWithin(close(1e-7), await safetyStock(0.99999, 100, 1), 426.4890793923841);
    const fill = await safetyStock(1 - 1e-6, 100, 1, null, null, null, "fill", 1000);
    expectWithin(close(1e-6), fill, 392.35614002708);
  });
});

describe("laws", () => {
  test("nothing that varies needs no safety stock: no deviation, no lead time, no demand", async () => {
    expect(await safetyStock(0.95, 0, 2)).toBe(0);
    expect(await safetyStock(0.95, 10, 0)).toBe(0);
    for (const name of ["gamma", "lognormal", "negbin", "poisson"])
      expect(await safetyStock(0.95, 10, 2, 1, 0, 0, "cycle", null, name)).toBe(0);
    expect(await safetyStock(0.95, 0, 2, 0, 100, 0, "fill", 50)).toBe(0);
  });

  test("safety stock is zero when service level is 50 %", async () => {
    expectWithin({ abs: 1e-12 }, await safetyStock(0.5, 10, 4), 0);
  });

  test("an order quantity that alone meets the fill rate needs no safety stock", async () => {
    expect(await safetyStock(0.9, 10, 1, null, null, null, "fill", 100000)).toBe(0);
  });

  test("it rises with service, deviation and lead time, and scales with the unit of measure", async () => {
    const share = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
    const amount = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    await fc.assert(
      fc.asyncProperty(share, share, amount, amount, async (one, other, deviation, leadTime) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const stock = Number(await safetyStock(low, deviation, leadTime));
        expect(Number(await safetyStock(high, deviation, leadTime))).toBeGreaterThanOrEqual(stock);
        expect(Number(await safetyStock(low, 2 * deviation, leadTime))).toBeCloseTo(2 * stock, 3);
        expect(Number(await safetyStock(low, deviation, 4 * leadTime))).toBeCloseTo(2 * stock, 3);
      }),
    );
  });

  test.each(["gamma", "lognormal", "poisson", "negbin"])("%s: more service never needs less stock", async (name) => {
    const target = fc.double({ min: 0.55, max: 0.995, noNaN: true });
    const mean = fc.double({ min: 0.5, max: 500, noNaN: true });
    await fc.assert(
      fc.asyncProperty(target, target, mean, fc.double({ min: 0.2, max: 2, noNaN: true }), async (a, b, units, cv) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const at = async (share: number, type: string): Promise<number> =>
          Number(await safetyStock(share, cv * units, 1, 0, units, 0, type, units, name));
        expect(await at(high, "cycle")).toBeGreaterThanOrEqual((await at(low, "cycle")) - 1e-6);
        expect(await at(high, "fill")).toBeGreaterThanOrEqual((await at(low, "fill")) - 1e-6);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(platforms)("lists of items on the %s", (platform) => {
  test("a column of items answers a column, a row a row, and each agrees with its single call", async () => {
    const column = range(platform, [[10], [null], [30]]);
    const answer = (await callFunction("SAFETYSTOCK", 0.95, column, 4, null, [[5], [6], [7]])) as number[][];
    expectWithin({ rel: 1e-12 }, answer, [[await safetyStock(0.95, 10, 4)], [0], [await safetyStock(0.95, 30, 4)]]);
    const across = (await callFunction("SAFETYSTOCK", [[0.9, 0.95]], 10, [[1, 2]])) as number[][];
    expect(across).toHaveLength(1);
    expectWithin({ rel: 1e-12 }, across, [[await safetyStock(0.9, 10, 1), await safetyStock(0.95, 10, 2)]]);
  });

  test("one bad row keeps its error to itself", async () => {
    const targets = range(platform, [[0.95], [95], [0.9]]);
    const answer = (await callFunction("SAFETYSTOCK", targets, 10, 1)) as unknown[][];
    expect(answer.map(([cell]) => typeof cell)).toEqual(["number", "object", "number"]);
    expect(answer[1]?.[0]).toMatchObject({
      code: "#VALUE!",
      message: "The service target 95 is not a share. Enter a share between 0 and 1: 0.95 for 95 %.",
    });
  });
});

describe("refusals say what to do", () => {
  const refusals: [string, unknown[], string][] = [
    [
      "service 1",
      [1, 10, 1],
      "A service target of 1 (100 %) would need unlimited stock. Enter a share below 1, such as 0.99.",
    ],
    ["service 0", [0, 10, 1], "The service target must be more than 0 and less than 1, such as 0.95. It is 0."],
    ["service 95", [95, 10, 1], "The service target 95 is not a share. Enter a share between 0 and 1: 0.95 for 95 %."],
    ["negative deviation", [0.9, [[10], [-1]], 1], "deviation, row 2, column 1: -1 is too small. Enter 0 or more."],
    ["negative lead time", [0.9, 10, [[-2]]], "leadTime, row 1, column 1: -2 is too small. Enter 0 or more."],
    ["text", [0.9, [[10], ["ten"]], 1], 'deviation, row 2, column 1: the text "ten" is not a number. Enter a number.'],
    [
      "unequal lengths",
      [0.9, [[10], [20], [30]], [[1], [2]]],
      "leadTime must have one value, or one for each of the 3 rows. It has 2 rows and 1 columns.",
    ],
    [
      "lead time varies without a mean",
      [0.9, 10, 2, 1],
      "A lead time that varies needs the mean demand. Give meanDemand, in units a period.",
    ],
    [
      "gamma without a mean",
      [0.9, 10, 2, null, null, null, null, null, "gamma"],
      'The distribution "gamma" needs the mean demand. Give meanDemand, in units a period.',
    ],
    [
      "fill without a quantity",
      [0.9, 10, 2, null, null, null, "fill"],
      'The target "fill" depends on how much is ordered at a time. Give orderQuantity or a reviewPeriod, or use serviceType "cycle".',
    ],
    [
      "errors of another number of items",
      [
        0.9,
        [
          [1, 2],
          [3, 4],
        ],
        [[1], [2], [3]],
        null,
        null,
        null,
        null,
        null,
        "empirical",
      ],
      "The forecast errors in deviation have 2 rows, but there are 3 items. Give one row of errors for each item.",
    ],
  ];
  test.each(refusals)("%s", async (_, given, sentence) => {
    expect(await callFunction("SAFETYSTOCK", ...given)).toEqual({ error: "#VALUE!", sentence });
  });

  test("too few forecast errors are not enough data", async () => {
    expect(await callFunction("SAFETYSTOCK", 0.9, [[1, 2, 3]], 1, null, null, null, null, null, "empirical")).toEqual({
      error: "#N/A",
      sentence:
        '"empirical" needs at least 5 forecast errors of an item. There are 3. Give more history, or use "normal".',
    });
  });
});
