import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";
import { single } from "../../support/single";

const known = referenceCases("inventory_management");
const fillRate = async (...given: unknown[]): Promise<unknown> => single(await callFunction("FILLRATE", ...given));
/** Arguments after the first four: mean, deviation of lead time, review, distribution, form, answer. */
const plain = (form: string | null, answer: string | null): unknown[] => [null, null, null, null, form, answer];

describe.each(platforms)("reference cases on the %s", (platform) => {
  test("INV-SS-03: cycle service, shortage and fill rate of a reorder point, and of its safety stock", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-03");
    const { demand_mean_per_week, demand_sd_per_week, lead_time_weeks, order_quantity } = inputs;
    const point = range(platform, [[inputs.reorder_point]]);
    const safety = inputs.reorder_point - demand_mean_per_week * lead_time_weeks;
    expectWithin(tolerance, safety, expected.safety_stock);
    for (const form of ["exact", "book"])
      for (const [answer, value] of [
        ["fill", expected.fill_rate],
        ["cycle", expected.cycle_service_level],
        ["shortage", expected.expected_shortage_per_cycle],
      ]) {
        const demand = [order_quantity, demand_sd_per_week, lead_time_weeks];
        const byPoint = [demand_mean_per_week, null, null, null, form, answer];
        expectWithin(tolerance, await fillRate(point, ...demand, ...byPoint), value);
        expectWithin(tolerance, await fillRate(safety, ...demand, ...plain(form, answer)), value);
      }
    // Half an order and the safety stock; over what a week sells.
    expectWithin(tolerance, order_quantity / 2 + safety, expected.average_inventory);
    expectWithin(tolerance, (order_quantity / 2 + safety) / demand_mean_per_week, expected.average_flow_time_weeks);
  });

  test("INV-SS-05: the shortage that a fill rate of 0.975 leaves", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-05");
    const demand = [inputs.order_quantity, inputs.demand_sd_per_week, inputs.lead_time_weeks];
    const safety = range(platform, [[expected.safety_stock]]);
    expectWithin(
      tolerance,
      await fillRate(safety, ...demand, ...plain("book", "shortage")),
      expected.expected_shortage_per_cycle,
    );
    expectWithin({ abs: 1e-9 }, await fillRate(safety, ...demand, ...plain("book", null)), inputs.fill_rate);
  });

  test("INV-LOSS-01: the unit normal loss is the shortage of a deviation of one", async () => {
    const { inputs, expected, tolerance } = known("INV-LOSS-01");
    const answer = await callFunction("FILLRATE", range(platform, [inputs.z]), 1, 1, 1, ...plain("book", "shortage"));
    expectWithin(tolerance, answer, [expected.G]);
  });

  test.each(["INV-ROP-Pa", "INV-ROP-Pb", "INV-ROP-Pc"])(
    "%s: the cycle service that a Poisson reorder point reaches",
    async (id) => {
      const { inputs, expected, tolerance } = known(id);
      const { lead_time_demand_mean } = inputs;
      const answer = await fillRate(
        ...[range(platform, [[expected.reorder_point]]), 1, 0, 1, lead_time_demand_mean],
        ...[null, null, "poisson", null, "cycle"],
      );
      expectWithin(tolerance, answer, expected.achieved);
    },
  );
});

// scipy 1.17.1, summed: Poisson(4.2), Q = 3, r = 6: 0.9252 with both ends, 0.9195 without; Q / (Q + shortage) where lost.
test("the forms differ where orders are small", async () => {
  const at = (form: string): Promise<unknown> => fillRate(6, 3, 0, 1, 4.2, null, null, "poisson", form);
  expectWithin({ abs: 1e-10 }, await at("exact"), 0.9251961550881577);
  expectWithin({ abs: 1e-10 }, await at("book"), 0.9194720523438409);
  expectWithin({ abs: 1e-10 }, await at("lost"), 3 / (3 + 3 * (1 - 0.9194720523438409)));
});

// scipy 1.17.1, summed: Poisson, 4 a period, lead time 2, review 1, S = 17.
test("ordering up to a level at each review: what was owed after the lead time is not counted again", async () => {
  const at = (form: string): Promise<unknown> => fillRate(17, null, 0, 2, 4, null, 1, "poisson", form);
  expectWithin({ abs: 1e-10 }, await at("exact"), 0.9643941704980925);
  expectWithin({ abs: 1e-10 }, await at("book"), 0.9637337389698603);
});

/*
 * The exact form is the long run of a stock that is watched all the time: units asked one at a time at the times of a
 * Poisson stream, orders of Q when the position falls to r, a lead time of one. Seeded; 200,000 units.
 */
test("a run of 200,000 units is filled as the exact form says", async () => {
  const [reorderPoint, quantity, mean, leadTime, units] = [6, 3, 4.2, 1, 200_000];
  // Mulberry32.
  let state = 20_261_126;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  let [clock, net, position, filled] = [0, reorderPoint + quantity, reorderPoint + quantity, 0];
  const arrivals: number[] = [];
  for (let unit = 0; unit < units; unit++) {
    clock -= Math.log(random()) / mean;
    while (arrivals.length > 0 && (arrivals[0] ?? Infinity) <= clock) {
      arrivals.shift();
      net += quantity;
    }
    if (net > 0) filled++;
    net--;
    position--;
    if (position === reorderPoint) {
      position += quantity;
      arrivals.push(clock + leadTime);
    }
  }
  const exact = Number(await fillRate(reorderPoint, quantity, 0, leadTime, mean, null, null, "poisson"));
  // Four standard errors of dependent draws, about 0.004.
  expect(Math.abs(filled / units - exact)).toBeLessThan(0.004);
});

test("fill rates are shares, rise with stock, and the exact form is the largest of the backorder forms", async () => {
  const amount = fc.double({ min: 0.01, max: 1e5, noNaN: true });
  const words = fc.constantFrom("normal", "gamma", "lognormal", "poisson", "negbin");
  await fc.assert(
    fc.asyncProperty(amount, amount, amount, fc.double({ min: 0.1, max: 2, noNaN: true }), words, async (...drawn) => {
      const [stock, more, mean, cv, distribution] = drawn;
      const at = async (units: number, form: string): Promise<number> =>
        Number(await fillRate(units, mean / 3, cv * mean, 2, mean, null, null, distribution, form));
      const [exact, book, lost] = [await at(stock, "exact"), await at(stock, "book"), await at(stock, "lost")];
      for (const share of [exact, book, lost]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(exact).toBeGreaterThanOrEqual(book - 1e-9);
      expect(await at(stock + more, "exact")).toBeGreaterThanOrEqual(exact - 1e-9);
    }),
    { numRuns: 60 },
  );
});

test("nothing that varies: all or nothing short", async () => {
  expect(await fillRate(100, 50, 0, 2, 50)).toBe(1);
  expect(await fillRate(99, 50, 0, 2, 50)).toBeCloseTo(1 - 1 / 50, 12);
  expect(await fillRate(100, 50, 0, 2, 50, null, null, null, null, "cycle")).toBe(1);
  expect(await fillRate(99, 50, 0, 2, 50, null, null, null, null, "cycle")).toBe(0);
  expect(await fillRate(0, 50, 10, 0, 50)).toBe(1);
  // Where a review period asks for nothing, nothing is refused.
  expect(await fillRate(0, null, 0, 2, 0, null, 1)).toBe(1);
});

test("forecast errors: the share of them that the stock covers, and what the others leave", async () => {
  const errors = [[-12, 5, 8, -3, 20, -7, 14, 2, -9, 11]];
  const at = (answer: string): Promise<unknown> =>
    fillRate(11, 25, errors, 1, null, null, null, "empirical", "book", answer);
  expectWithin({ abs: 1e-12 }, await at("cycle"), 0.8);
  expectWithin({ abs: 1e-12 }, await at("shortage"), (9 + 3) / 10);
});

describe("refusals say what to do", () => {
  test.each([
    [
      "no quantity",
      [1000, null, 500],
      'The target "fill" depends on how much is ordered at a time. Give orderQuantity or a reviewPeriod, or use serviceType "cycle".',
    ],
    ["negative deviation", [1000, 100, -5], "deviation, row 1, column 1: -5 is too small. Enter 0 or more."],
    [
      "gamma without a mean",
      [1000, 100, 5, 1, null, null, null, "gamma"],
      'The distribution "gamma" needs the mean demand. Give meanDemand, in units a period.',
    ],
    [
      "another form",
      [1000, 100, 5, 1, null, null, null, null, "exakt"],
      'form must be one of exact, book, lost, not the text "exakt". Did you mean exact?',
    ],
    ["no stock", [null, 100, 5], "stock is missing. Give it a value."],
    ["text", [1000, "all", 5], 'orderQuantity, row 1, column 1: the text "all" is not a number. Enter a number.'],
  ])("%s", async (_, given, sentence) => {
    expect(await callFunction("FILLRATE", ...(given as unknown[]))).toEqual({ error: "#VALUE!", sentence });
  });
});
