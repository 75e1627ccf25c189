import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";
import { single } from "../../support/single";

const known = referenceCases("inventory_management");
const orderUpTo = async (...given: unknown[]): Promise<unknown> => single(await callFunction("ORDERUPTO", ...given));

describe.each(platforms)("on the %s", (platform) => {
  test.each(["INV-SS-12", "INV-SS-13"])("%s: order-up-to level of periodic review", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const answer = await orderUpTo(
      ...[range(platform, [[inputs.demand_mean_per_week]]), inputs.demand_sd_per_week, inputs.lead_time_weeks],
      ...[inputs.review_period_weeks, inputs.service_level, inputs.lead_time_sd_weeks],
    );
    expectWithin(tolerance, answer, expected.order_up_to_level);
    if (expected.average_lot !== undefined)
      expectWithin(tolerance, inputs.demand_mean_per_week * inputs.review_period_weeks, expected.average_lot);
  });

  test("INV-NV-03: a base stock reviewed every period, at the critical ratio", async () => {
    const { inputs, expected, tolerance } = known("INV-NV-03");
    const ratio = inputs.stockout_cost / (inputs.stockout_cost + inputs.holding_cost);
    const answer = await orderUpTo(
      ...[inputs.demand_mean, inputs.demand_sd, range(platform, [[inputs.lead_time]]), 1, ratio],
    );
    expectWithin(tolerance, answer, expected.base_stock_level);
  });

  test("a blank row is an item without demand: its level is 0", async () => {
    const column = (value: number): unknown[][] => range(platform, [[value], [null]]);
    const answer = await callFunction("ORDERUPTO", column(2500), column(500), column(2), column(4), 0.9);
    expectWithin({ rel: 1e-9 }, answer, [[16569.57370732], [0]]);
  });
});

test("it is the reorder point with that review period, for every goal", async () => {
  const words = fc.constantFrom("normal", "gamma", "lognormal", "poisson", "negbin");
  const types = fc.constantFrom("cycle", "fill", "filllost", "fillexact", "b1", "b2");
  const amount = fc.double({ min: 1, max: 300, noNaN: true });
  await fc.assert(
    fc.asyncProperty(words, types, amount, amount, async (distribution, type, mean, deviation) => {
      const target = type === "b1" || type === "b2" ? 400 : 0.93;
      const level = await orderUpTo(mean, deviation, 2, 1, target, 0.3, distribution, type, null, 1);
      const point = await callFunction(
        ...(["REORDERPOINT", mean, deviation, 2, target, 0.3, distribution, 1, type, null, 1] as const),
      );
      expect(level).toBe(single(point));
    }),
    { numRuns: 40 },
  );
});

test("the level reaches the fill rate that it was asked for", async () => {
  const level = await orderUpTo(100, 40, 2, 1, 0.98, null, "gamma", "fillexact");
  expectWithin({ abs: 1e-7 }, single(await callFunction("FILLRATE", level, null, 40, 2, 100, null, 1, "gamma")), 0.98);
});

test("what is missing is asked for", async () => {
  expect(await callFunction("ORDERUPTO", 100, 40, 2, null, 0.95)).toEqual({
    error: "#VALUE!",
    sentence: "reviewPeriod is missing. Give it a value.",
  });
  expect(await callFunction("ORDERUPTO", null, 40, 2, 1, 0.95)).toMatchObject({ error: "#VALUE!" });
  expect(await callFunction("ORDERUPTO", 100, 40, 2, 1, 1)).toMatchObject({ error: "#VALUE!" });
  expect(await callFunction("ORDERUPTO", 100, 40, 2, 0, 0.95, null, null, "fill")).toMatchObject({
    sentence:
      'The target "fill" depends on how much is ordered at a time. Give orderQuantity or a reviewPeriod, or use serviceType "cycle".',
  });
});
