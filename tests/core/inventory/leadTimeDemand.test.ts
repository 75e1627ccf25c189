import negativeBinomialCdf from "@stdlib/stats-base-dists-negative-binomial-cdf";
import fc from "fast-check";
import { gammaDemand } from "../../../src/core/inventory/gammaDemand";
import { gammaQuantile } from "../../../src/core/inventory/gammaQuantile";
import { lognormalDemand } from "../../../src/core/inventory/lognormalDemand";
import { negativeBinomialDemand } from "../../../src/core/inventory/negativeBinomialDemand";
import { normalDemand } from "../../../src/core/inventory/normalDemand";
import { poissonDemand } from "../../../src/core/inventory/poissonDemand";
import { standardNormalLoss } from "../../../src/core/inventory/standardNormalLoss";
import { standardNormalLossInverse } from "../../../src/core/inventory/standardNormalLossInverse";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("inventory_management");

test("INV-LOSS-01: the unit normal loss function", () => {
  const { inputs, expected, tolerance } = known("INV-LOSS-01");
  expectWithin(tolerance, inputs.z.map(standardNormalLoss), expected.G);
});

test("INV-SS-03: expected shortage of a cycle", () => {
  const { inputs, expected, tolerance } = known("INV-SS-03");
  const { demand_mean_per_week, demand_sd_per_week, lead_time_weeks, reorder_point, order_quantity } = inputs;
  const demand = normalDemand(demand_mean_per_week * lead_time_weeks, demand_sd_per_week * Math.sqrt(lead_time_weeks));
  const shortage = demand.expectedShortage(reorder_point);
  expectWithin(
    tolerance,
    [shortage, 1 - shortage / order_quantity],
    [expected.expected_shortage_per_cycle, expected.fill_rate],
  );
});

test("the inverse finds every k from -40 to 30, deep tails included", () => {
  // mpmath, 40 digits: G(8) = 7.550262411946499e-17.
  expect(standardNormalLossInverse(7.550262411946499e-17)).toBeCloseTo(8, 9);
  fc.assert(
    fc.property(fc.double({ min: -40, max: 30, noNaN: true }), (k) => {
      expect(standardNormalLossInverse(standardNormalLoss(k))).toBeCloseTo(k, 7);
    }),
  );
});

// scipy 1.17.1: gamma.ppf. The library's own quantile is 0.13 units off from shapes of about 1,000 on.
test.each([
  [0.99, 100, 124.7225614907208],
  [0.99, 1e3, 1075.032832086435],
  [0.999999, 1e4, 10482.561164638257],
  [0.99, 1e6, 1002327.8184027579],
  [0.95, 0.01, 0.003362623998074687],
])("gamma quantile %d of shape %d", (share, shape, expected) => {
  expectWithin({ rel: 1e-9 }, gammaQuantile(share, shape), expected);
});

// scipy 1.17.1: poisson.ppf and nbinom.ppf.
test("means up to a million", () => {
  expect(poissonDemand(1e6).quantile(0.99999)).toBe(1004268);
  expect(negativeBinomialDemand(1e6, Math.sqrt(2e6)).quantile(0.9999)).toBe(1005266);
});

test("negative binomial quantiles are the smallest whole numbers that reach the share", () => {
  const share = fc.double({ min: 0.001, max: 0.99999, noNaN: true });
  const mean = fc.double({ min: 0.01, max: 500, noNaN: true });
  fc.assert(
    fc.property(share, mean, fc.double({ min: 1.01, max: 20, noNaN: true }), (target, units, dispersion) => {
      const found = negativeBinomialDemand(units, Math.sqrt(units * dispersion)).quantile(target);
      const [successes, probability] = [units / (dispersion - 1), 1 / dispersion];
      expect(negativeBinomialCdf(found, successes, probability)).toBeGreaterThanOrEqual(target - 1e-12);
      if (found > 0) expect(negativeBinomialCdf(found - 1, successes, probability)).toBeLessThan(target + 1e-12);
    }),
  );
});

const makers = {
  normal: normalDemand,
  gamma: gammaDemand,
  lognormal: lognormalDemand,
  negbin: negativeBinomialDemand,
  poisson: (mean: number) => poissonDemand(mean),
};

describe.each(Object.entries(makers))("%s", (_, make) => {
  const mean = fc.double({ min: 0.5, max: 2000, noNaN: true });
  const variation = fc.double({ min: 0.1, max: 2, noNaN: true });

  test("the stock for a shortage leaves that shortage, and the next lower whole stock more", () => {
    fc.assert(
      fc.property(mean, variation, fc.double({ min: 1e-4, max: 1.5, noNaN: true }), (units, cv, share) => {
        const demand = make(units, cv * units);
        const allowed = share * units;
        const stock = demand.stockForShortage(allowed);
        if (demand.isWhole) {
          expect(Number.isInteger(stock)).toBe(true);
          expect(demand.expectedShortage(stock)).toBeLessThanOrEqual(allowed * (1 + 1e-9));
          expect(demand.expectedShortage(stock - 1)).toBeGreaterThan(allowed * (1 - 1e-9));
        } else expect(demand.expectedShortage(stock)).toBeCloseTo(allowed, 5);
      }),
    );
  });

  test("shortage falls with stock by at most what is added, and no stock is short of the whole mean", () => {
    fc.assert(
      fc.property(
        mean,
        variation,
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 1, max: 500 }),
        (units, cv, stock, more) => {
          const demand = make(units, cv * units);
          const [before, after] = [demand.expectedShortage(stock), demand.expectedShortage(stock + more)];
          expect(after).toBeLessThanOrEqual(before + 1e-7 * units);
          expect(after).toBeGreaterThanOrEqual(before - more - 1e-7 * units);
          expect(before).toBeGreaterThanOrEqual(units - stock - 1e-7 * units);
        },
      ),
    );
  });
});

describe.each(Object.entries(makers))("%s: risk and costs", (_, make) => {
  const mean = fc.double({ min: 0.5, max: 2000, noNaN: true });
  const variation = fc.double({ min: 0.1, max: 2, noNaN: true });

  test("the risk is the slope of the shortage", () => {
    fc.assert(
      fc.property(mean, variation, fc.double({ min: 0.05, max: 4, noNaN: true }), (units, cv, share) => {
        const demand = make(units, cv * units);
        const stock = demand.isWhole ? Math.floor(share * units) : share * units;
        // Whole units: one more unit saves the risk itself. Others: between the risks at both ends.
        const step = demand.isWhole ? 1 : 1e-3 * units;
        const saved = (demand.expectedShortage(stock) - demand.expectedShortage(stock + step)) / step;
        expect(saved).toBeLessThanOrEqual(demand.stockoutRisk(stock) + 1e-9);
        if (demand.isWhole) expect(saved).toBeCloseTo(demand.stockoutRisk(stock), 8);
        else expect(saved).toBeGreaterThanOrEqual(demand.stockoutRisk(stock + step) - 1e-9);
      }),
    );
  });

  test("no stock near by costs less than the one for a price of a stock-out", () => {
    fc.assert(
      fc.property(mean, variation, fc.double({ min: 1e-4, max: 1, noNaN: true }), (units, cv, weight) => {
        const demand = make(units, cv * units);
        const price = weight / units;
        const lowest = demand.isWhole ? Math.ceil(units) : units;
        const cost = (stock: number): number => price * stock + demand.stockoutRisk(stock);
        const best = demand.stockForOccasions(price, lowest);
        for (const factor of [0.8, 0.99, 1.01, 1.25, 2]) {
          const other = Math.max(lowest, demand.isWhole ? Math.round(best * factor) : best * factor);
          expect(cost(other)).toBeGreaterThanOrEqual(cost(best) - 1e-9);
        }
      }),
    );
  });
});

// mpmath, 30 digits: the sums of the tails of Poisson(1e6) and negbin(1e6, 2e6).
test("shortages of a millionth keep their digits on a million units", () => {
  expect(poissonDemand(1e6).expectedShortage(1004429) / 0.000996666740201052811).toBeCloseTo(1, 7);
  expect(poissonDemand(1e6).stockForShortage(1e-3)).toBe(1004429);
  expect(negativeBinomialDemand(1e6, Math.sqrt(2e6)).stockForShortage(1e-3)).toBe(1006370);
});

test("counts beyond a thousand million go over into curves without a step", () => {
  for (const share of [0.5, 0.95, 0.99999]) {
    const [below, above] = [poissonDemand(0.999e9).quantile(share), poissonDemand(1.001e9).quantile(share)];
    expect((above - 1.001e9) / Math.sqrt(1.001e9)).toBeCloseTo((below - 0.999e9) / Math.sqrt(0.999e9), 3);
    const deviation = 3e8;
    const [counted, curve] = [
      negativeBinomialDemand(0.9999e9, deviation).quantile(share),
      negativeBinomialDemand(1.0001e9, deviation).quantile(share),
    ];
    expect(curve / counted).toBeCloseTo(1.0002, 3);
  }
});
