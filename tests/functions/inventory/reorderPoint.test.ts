import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";
import { single } from "../../support/single";

const known = referenceCases("inventory_management");
const reorderPoint = async (...given: unknown[]): Promise<unknown> =>
  single(await callFunction("REORDERPOINT", ...given));

describe.each(platforms)("REORDERPOINT answers the reference cases on the %s", (platform) => {
  /** Every argument a cell of the sheet, blank where it is left out. */
  const reorderPoint = async (...given: unknown[]): Promise<unknown> =>
    single(await callFunction("REORDERPOINT", ...given.map((value) => range(platform, [[value ?? null]]))));

  test("INV-SS-09: reorder point of normal demand", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-09");
    const { demand_mean_per_day, demand_sd_per_day, lead_time_days, service_level } = inputs;
    const answer = await reorderPoint(demand_mean_per_day, demand_sd_per_day, lead_time_days, service_level);
    expectWithin(tolerance, answer, expected.reorder_point);
  });

  test.each(["INV-ROP-Pa", "INV-ROP-Pb", "INV-ROP-Pc"])(
    "%s: smallest whole stock with P(D <= r) at the target",
    async (id) => {
      const { inputs, expected, tolerance } = known(id);
      const answer = await reorderPoint(inputs.lead_time_demand_mean, 0, 1, inputs.service_level, null, "poisson");
      expectWithin(tolerance, answer, expected.reorder_point);
    },
  );

  test.each(["INV-SS-12", "INV-SS-13"])("%s: with a review period it is the order-up-to level", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const answer = await reorderPoint(
      ...[inputs.demand_mean_per_week, inputs.demand_sd_per_week, inputs.lead_time_weeks, inputs.service_level],
      ...[inputs.lead_time_sd_weeks, null, inputs.review_period_weeks],
    );
    expectWithin(tolerance, answer, expected.order_up_to_level);
  });

  test("INV-NV-03: a base stock at the critical ratio is the order-up-to level over lead time and one period", async () => {
    const { inputs, expected, tolerance } = known("INV-NV-03");
    const { holding_cost, stockout_cost, demand_mean, demand_sd, lead_time } = inputs;
    const ratio = stockout_cost / (holding_cost + stockout_cost);
    const answer = await reorderPoint(demand_mean, demand_sd, lead_time, ratio, null, "normal", 1);
    expectWithin(tolerance, answer, expected.base_stock_level);
  });

  test("INV-NV-12 and INV-NV-14: Poisson and gamma quantiles at the critical ratio", async () => {
    const poisson = known("INV-NV-12");
    const ratio = (each: typeof poisson): number =>
      each.inputs.underage_cost / (each.inputs.underage_cost + each.inputs.overage_cost);
    const whole = await reorderPoint(poisson.inputs.demand_mean, 0, 1, ratio(poisson), null, "poisson");
    expectWithin(poisson.tolerance, whole, poisson.expected.order_quantity);
    const gamma = known("INV-NV-14");
    const { shape, scale } = gamma.inputs;
    const answer = await reorderPoint(shape * scale, Math.sqrt(shape) * scale, 1, ratio(gamma), null, "gamma");
    expectWithin(gamma.tolerance, answer, gamma.expected.order_quantity);
  });

  test("INV-NV-13: lognormal quantile from mean and deviation of demand itself", async () => {
    const { inputs, expected, tolerance } = known("INV-NV-13");
    const { mu_log, sigma_log, underage_cost, overage_cost } = inputs;
    const mean = Math.exp(mu_log + sigma_log ** 2 / 2);
    const deviation = mean * Math.sqrt(Math.exp(sigma_log ** 2) - 1);
    const ratio = underage_cost / (underage_cost + overage_cost);
    expectWithin(tolerance, await reorderPoint(mean, deviation, 1, ratio, null, "lognormal"), expected.order_quantity);
  });
});

test("it is the demand expected over lead time and review period, plus the safety stock", async () => {
  const amount = fc.double({ min: 0, max: 1e4, noNaN: true });
  const share = fc.double({ min: 0.01, max: 0.999, noNaN: true });
  const time = fc.double({ min: 0, max: 50, noNaN: true });
  await fc.assert(
    fc.asyncProperty(amount, amount, time, time, share, async (mean, deviation, leadTime, review, target) => {
      const point = Number(await reorderPoint(mean, deviation, leadTime, target, 0, "normal", review));
      const safety = single(await callFunction("SAFETYSTOCK", target, deviation, leadTime, 0, mean, review));
      expect(point).toBeCloseTo(mean * (leadTime + review) + Number(safety), 5);
    }),
  );
});

describe.each(platforms)("on the %s", (platform) => {
  test("a blank row is an item without demand: its reorder point is 0", async () => {
    const answer = await callFunction(
      ...(["REORDERPOINT", range(platform, [[50], [null]]), range(platform, [[5], [null]])] as const),
      ...[range(platform, [[6], [null]]), 0.9, range(platform, [[0], [null]])],
    );
    expectWithin({ rel: 1e-9 }, answer, [[315.69573707334], [0]]);
  });
});

test("a service target of 1 and a missing mean are refused", async () => {
  expect(await callFunction("REORDERPOINT", 50, 5, 6, 1)).toMatchObject({ error: "#VALUE!" });
  expect(await callFunction("REORDERPOINT", null, 5, 6, 0.9)).toEqual({
    error: "#VALUE!",
    sentence: "meanDemand is missing. Give it a value.",
  });
});
