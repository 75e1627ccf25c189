import fc from "fast-check";
import { compoundDemand } from "../../../../src/core/inventory/service/compoundDemand";
import { demandCounts } from "../../../../src/core/inventory/service/demandCounts";
import { leadTimeSlices } from "../../../../src/core/inventory/service/leadTimeSlices";
import { protectionMoments } from "../../../../src/core/inventory/service/protectionMoments";

const moments = (weights: readonly number[]): [number, number, number] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = weights.reduce((sum, weight, count) => sum + weight * count, 0);
  return [total, mean, weights.reduce((sum, weight, count) => sum + weight * (count - mean) ** 2, 0)];
};

test("counts of whole periods are binomial", () => {
  // By hand: 0.8^3, 3 x 0.2 x 0.64, 3 x 0.04 x 0.8, 0.008.
  demandCounts(3, 0.2).forEach((weight, count) =>
    expect(weight).toBeCloseTo([0.512, 0.384, 0.096, 0.008][count] ?? 0, 14),
  );
  expect(demandCounts(0, 0.2)).toEqual([1]);
  expect(demandCounts(2, 1)).toEqual([0, 0, 1]);
});

test("counts have their mean and variance for every length of time, parts of a period and thousands of them too", () => {
  const chance = fc.double({ min: 0.001, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), chance, (periods, share) => {
      const [total, mean, variance] = moments(demandCounts(periods, share));
      const part = (periods % 1) * share;
      const expected = Math.floor(periods) * share * (1 - share) + part * (1 - part);
      expect(total).toBeCloseTo(1, 10);
      expect(mean / Math.max(1, periods * share)).toBeCloseTo((periods * share) / Math.max(1, periods * share), 8);
      expect(variance / Math.max(1, expected)).toBeCloseTo(expected / Math.max(1, expected), 6);
    }),
  );
});

test("slices of a lead time keep its mean and deviation, none is negative", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 100, noNaN: true }),
      fc.double({ min: 0.01, max: 0.8, noNaN: true }),
      (mean, cv) => {
        const slices = leadTimeSlices(mean, cv * mean);
        const centre = slices.reduce((sum, length) => sum + length, 0) / slices.length;
        const spread = Math.sqrt(slices.reduce((sum, length) => sum + (length - centre) ** 2, 0) / slices.length);
        expect(Math.min(...slices)).toBeGreaterThanOrEqual(0);
        expect(centre / mean).toBeCloseTo(1, 2);
        expect(spread / (cv * mean)).toBeCloseTo(1, 1);
      },
    ),
  );
});

/** Integral of the survival function by the trapezoidal rule: what the mean and the variance must be. */
test("the exact demand has the mean and the variance that its moments say", () => {
  const input = {
    distribution: "compound",
    mean: 10,
    deviation: 4,
    leadTime: 5,
    deviationOfLeadTime: 0,
    reviewPeriod: 1,
  } as const;
  for (const interval of [1, 1.5, 4, 20]) {
    const { mean, deviation } = protectionMoments({ ...input, demandInterval: interval });
    const demand = compoundDemand({ size: 10, deviationOfSize: 4, interval, durations: [6] });
    expect(demand.mean).toBeCloseTo(mean, 9);
    let second = 0;
    const step = 0.1;
    for (let stock = step / 2; stock < 300; stock += step) second += 2 * stock * demand.stockoutRisk(stock) * step;
    expect(second - mean ** 2).toBeCloseTo(deviation ** 2, 1);
  }
});

test("a drawn history of the item has the risk and the shortage that are calculated", () => {
  // Mulberry32, seeded; sizes of a gamma distribution of shape 4 as sums of four exponentials: mean 12, deviation 6.
  let state = 7;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  const [runs, interval, periods] = [60_000, 3, 4];
  const demand = compoundDemand({ size: 12, deviationOfSize: 6, interval, durations: [periods] });
  const stocks = [0, 10, 25, 45];
  const [risks, shortages] = [stocks.map(() => 0), stocks.map(() => 0)];
  for (let run = 0; run < runs; run++) {
    let total = 0;
    for (let period = 0; period < periods; period++)
      if (random() < 1 / interval) total -= 3 * Math.log(random() * random() * random() * random());
    stocks.forEach((stock, index) => {
      if (total > stock) risks[index] = (risks[index] ?? 0) + 1 / runs;
      shortages[index] = (shortages[index] ?? 0) + Math.max(0, total - stock) / runs;
    });
  }
  stocks.forEach((stock, index) => {
    // Four standard errors of a share and of a mean of this deviation.
    expect(Math.abs((risks[index] ?? 0) - demand.stockoutRisk(stock))).toBeLessThan(4 * Math.sqrt(0.25 / runs));
    expect(Math.abs((shortages[index] ?? 0) - demand.expectedShortage(stock))).toBeLessThan((4 * 14) / Math.sqrt(runs));
  });
});
