import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";
import { single } from "../../support/single";

const known = referenceCases("inventory_management");

describe.each(platforms)("on the %s", (platform) => {
  test("INV-MM-01: min is demand over the lead time and safety stock, max an order more", async () => {
    const { inputs, expected, tolerance } = known("INV-MM-01");
    const answer = await callFunction(
      ...(["MINMAX", [[inputs.demand_per_day]], null, [[inputs.lead_time_days]], null] as const),
      ...[[[inputs.order_quantity]], null, null, null, null, null, range(platform, [[inputs.safety_stock]])],
    );
    expectWithin(tolerance, answer, [[expected.min, expected.max]]);
  });

  test("a blank quantity takes the cover; neither is an error of that row only", async () => {
    const answer = (await callFunction(
      ...(["MINMAX", [[50], [50], [50]], 5, 6, 0.9, range(platform, [[400], [null], [null]])] as const),
      ...[range(platform, [[null], [8], [null]])],
    )) as unknown[][];
    const min = Number(single(await callFunction("REORDERPOINT", 50, 5, 6, 0.9)));
    expectWithin({ rel: 1e-12 }, answer.slice(0, 2), [
      [min, min + 400],
      [min, min + 400],
    ]);
    expect(answer[2]?.[1]).toMatchObject({
      message: "Give orderQuantity, or coverPeriods: how many periods of demand an order is to last.",
    });
  });
});

test("items in a row answer two rows, min above max", async () => {
  const across = (await callFunction("MINMAX", [[50, 60]], 5, 6, 0.9, 400)) as number[][];
  const down = (await callFunction("MINMAX", [[50], [60]], 5, 6, 0.9, 400)) as number[][];
  expect(across).toEqual([
    [down[0]?.[0], down[1]?.[0]],
    [down[0]?.[1], down[1]?.[1]],
  ]);
});

test("min is the reorder point for every goal and distribution, the order the difference", async () => {
  const words = fc.constantFrom("normal", "gamma", "poisson", "negbin", "lognormal");
  const types = fc.constantFrom("cycle", "fill", "filllost", "fillexact");
  const amount = fc.double({ min: 1, max: 300, noNaN: true });
  await fc.assert(
    fc.asyncProperty(words, types, amount, amount, async (distribution, type, mean, quantity) => {
      const [levels] = (await callFunction(
        ...(["MINMAX", mean, 0.7 * mean, 2, 0.95, quantity, null, 0.5, distribution, 1, type] as const),
      )) as number[][];
      const point = Number(
        single(
          await callFunction(
            ...(["REORDERPOINT", mean, 0.7 * mean, 2, 0.95, 0.5, distribution, 1, type, quantity] as const),
          ),
        ),
      );
      expectWithin({ rel: 1e-12 }, levels, [point, point + quantity]);
    }),
    { numRuns: 40 },
  );
});

test("a fill rate counts the cover as its order quantity; costs go through too", async () => {
  const [byCover] = (await callFunction("MINMAX", 100, 40, 2, 0.95, null, 0.6, null, null, null, "fill")) as number[][];
  const [byUnits] = (await callFunction("MINMAX", 100, 40, 2, 0.95, 60, null, null, null, null, "fill")) as number[][];
  expectWithin({ rel: 1e-12 }, byCover, byUnits);
  const [byCost] = (await callFunction(
    ...(["MINMAX", 100, 40, 2, 60, 300, null, null, null, null, "b2", null, 1] as const),
  )) as number[][];
  // The quantile of cycle service 0.95: scipy 1.17.1, as in stockGoals.test.ts.
  expectWithin({ abs: 1e-7 }, byCost, [293.04697229413387, 593.04697229413387]);
});

test("an intermittent item covers periods, not demands: 8 periods of one demand of 10 in 5 are 16 units", async () => {
  const [levels = []] = (await callFunction(
    ...(["MINMAX", 10, 4, 2, 0.95, null, 8, null, null, null, null, null, null, 5] as const),
  )) as number[][];
  // scipy 1.17.1, as in stockGoals.test.ts.
  expectWithin({ abs: 1e-8 }, levels, [16.517473118708832, 32.517473118708832]);
});

test("no demand, no lead time, no deviation: levels without safety stock", async () => {
  expect(await callFunction("MINMAX", 0, 0, 3, 0.95, 10)).toEqual([[0, 10]]);
  expect(await callFunction("MINMAX", 50, 5, 0, 0.95, 10)).toEqual([[0, 10]]);
  expect(await callFunction("MINMAX", 50, 0, 2, 0.95, 10)).toEqual([[100, 110]]);
});

describe("refusals say what to do", () => {
  test.each([
    [
      "no size",
      [50, 5, 6, 0.9],
      "Give orderQuantity, or coverPeriods: how many periods of demand an order is to last.",
    ],
    ["no target", [50, 5, 6, null, 400], "Give deviation and serviceTarget, or the safetyStock itself."],
    ["no deviation", [50, null, 6, 0.9, 400], "deviation is missing. Give it a value."],
    ["no mean", [null, 5, 6, 0.9, 400], "meanDemand is missing. Give it a value."],
    [
      "95 %",
      [50, 5, 6, 95, 400],
      "The service target 95 is not a share. Enter a share between 0 and 1: 0.95 for 95 %.",
    ],
    ["text", [50, 5, "six", 0.9, 400], 'leadTime, row 1, column 1: the text "six" is not a number. Enter a number.'],
  ])("%s", async (_, given, sentence) => {
    expect(await callFunction("MINMAX", ...(given as unknown[]))).toEqual({ error: "#VALUE!", sentence });
  });
});
