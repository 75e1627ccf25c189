import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";
import { single } from "../../support/single";

const known = referenceCases("inventory_management");
const factor = async (...given: unknown[]): Promise<unknown> => single(await callFunction("SERVICEFACTOR", ...given));

describe.each(platforms)("on the %s", (platform) => {
  test("INV-SS-15: fill rate with backorders and with lost sales", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-15");
    const at = (type: string): Promise<unknown> =>
      factor(range(platform, [[inputs.fill_rate]]), type, inputs.order_quantity, inputs.lead_time_demand_sd);
    expectWithin(tolerance, await at("fill"), expected.k_backorder);
    expectWithin(tolerance, await at("filllost"), expected.k_lost_sales);
  });

  test("INV-SS-01: factor times deviation over the lead time is the safety stock", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-01");
    const k = Number(await factor(range(platform, [[inputs.service_level]])));
    expectWithin(
      tolerance,
      k * inputs.demand_sd_per_period * Math.sqrt(inputs.lead_time_periods),
      expected.safety_stock,
    );
  });

  test("a column of targets answers a column; a bad one keeps its error", async () => {
    const answer = (await callFunction("SERVICEFACTOR", range(platform, [[0.9], [95], [0.5]]))) as unknown[][];
    // scipy 1.17.1: norm.ppf(0.9).
    expectWithin({ abs: 1e-12 }, [answer[0]?.[0], answer[2]?.[0]], [1.2815515655446004, 0]);
    expect(answer[1]?.[0]).toMatchObject({ code: "#VALUE!" });
  });
});

// Silver, Pyke & Thomas (2017), section 6.9: k = sqrt(2 ln(D B1 / (sqrt(2 pi) h Q sigma))); P(k) = h Q / (D B2).
test("costs: b1 and b2 by their closed forms", async () => {
  const k = Math.sqrt(2 * Math.log((200 * 100) / (Math.sqrt(2 * Math.PI) * 0.05 * 400 * 100)));
  expectWithin({ rel: 1e-10 }, await factor(100, "b1", 400, 100, null, 200, 1, 0.05), k);
  // 0.05 x 400 / (200 x 2) = 0.05.
  expectWithin({ rel: 1e-10 }, await factor(2, "b2", 400, 100, null, 200, 1, 0.05), 1.6448536269514722);
});

test("factor times deviation is the safety stock, for every goal and distribution", async () => {
  const words = fc.constantFrom("normal", "gamma", "lognormal", "poisson", "negbin");
  const types = fc.constantFrom("cycle", "fill", "filllost", "fillexact", "b1", "b2");
  const amount = fc.double({ min: 1, max: 300, noNaN: true });
  await fc.assert(
    fc.asyncProperty(words, types, amount, amount, amount, async (distribution, type, mean, deviation, quantity) => {
      const target = type === "b1" || type === "b2" ? 400 : 0.93;
      const k = Number(await factor(target, type, quantity, deviation, distribution, mean, 3, 1));
      const safety = Number(
        single(
          await callFunction(
            ...(["SAFETYSTOCK", target, deviation, 3, 0, mean, 0, type, quantity, distribution, 1] as const),
          ),
        ),
      );
      const variance = distribution === "poisson" ? mean : deviation ** 2;
      // A negative binomial cannot scatter less than Poisson; its stock is Poisson's, in deviations as given.
      expectWithin({ rel: 1e-9, abs: 1e-9 }, k * Math.sqrt(3 * variance), safety);
    }),
    { numRuns: 80 },
  );
});

test("where nothing varies: the normal factor for cycle service, else 0", async () => {
  expectWithin({ abs: 1e-12 }, await factor(0.9, "cycle", null, 0), 1.2815515655446004);
  expect(await factor(0.9, "fill", 100, 0)).toBe(0);
  expect(await factor(0.9, "cycle", null, 10, "gamma", 0)).toBeCloseTo(0, 9);
});

// mpmath 1.3, 30 digits: sqrt(2) erfinv(2 x 0.99999 - 1).
test("the far tail", async () => {
  expectWithin({ abs: 1e-9 }, await factor(0.99999), 4.264890793922825);
});

describe("refusals say what to do", () => {
  test.each([
    ["a fill rate without a deviation", [0.99, "fill", 200], "deviation is missing. Give it a value."],
    ["gamma without a deviation", [0.99, null, null, null, "gamma", 5], "deviation is missing. Give it a value."],
    [
      "forecast errors",
      [0.99, null, null, [[1, 2, 3, 4, 5]], "empirical"],
      'Forecast errors ("empirical") have no safety factor: their safety stock is a share of the errors themselves. Use AOP.SAFETYSTOCK.',
    ],
    ["service 0", [0], "The service target must be more than 0 and less than 1, such as 0.95. It is 0."],
    [
      "another word",
      [0.9, "fil", null, 10],
      'serviceType must be one of cycle, fill, filllost, fillexact, b1, b2, not the text "fil". Did you mean fill?',
    ],
  ])("%s", async (_, given, sentence) => {
    expect(await callFunction("SERVICEFACTOR", ...(given as unknown[]))).toEqual({ error: "#VALUE!", sentence });
  });
});
