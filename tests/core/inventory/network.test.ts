import fc from "fast-check";
import { guaranteedServiceStock } from "../../../src/core/inventory/network/guaranteedServiceStock";
import { promisedCost } from "../../../src/core/inventory/network/promisedCost";
import { searchServiceTimes } from "../../../src/core/inventory/network/searchServiceTimes";
import { serialBaseStock } from "../../../src/core/inventory/network/serialBaseStock";
import type { NetworkArc, NetworkStage, SupplyNetwork } from "../../../src/core/inventory/network/SupplyNetwork";
import { timeUnit } from "../../../src/core/inventory/network/timeUnit";
import { gaussLegendre } from "../../../src/core/statistics/gaussLegendre";

/** Stages are numbered down the network: every supplier has a lower number than its customers. */
const networkOf = (stages: readonly NetworkStage[], arcs: readonly NetworkArc[]): SupplyNetwork => ({
  stages,
  arcs,
  order: stages.map((_, stage) => stage),
});

const stage = fc.record({
  processingTime: fc.integer({ min: 0, max: 3 }),
  holdingCost: fc.integer({ min: 0, max: 20 }),
  demandDeviation: fc.integer({ min: 0, max: 9 }),
  safetyFactor: fc.constantFrom(1, 1.645, 2),
  inboundServiceTime: fc.constantFrom(0, 0, 1, 2),
  longestServiceTime: fc.constantFrom(null, null, 0, 1, 3),
});

/** Any tree: each stage but the first is tied to an earlier one, as its customer or (numbers swapped) its supplier. */
const tree = fc
  .array(fc.record({ stage, tie: fc.nat(), isTurned: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .map((drawn) => {
    // A place in the order that lets the arc to an earlier stage point either way.
    const places = [0];
    const ties: { one: number; other: number }[] = [];
    drawn.forEach(({ tie, isTurned }, index) => {
      if (index === 0) return;
      const other = tie % index;
      places.push((places[other] as number) + (isTurned ? -1 : 1));
      ties.push({ one: index, other });
    });
    const order = places
      .map((_, index) => index)
      .sort((a, b) => (places[a] as number) - (places[b] as number) || a - b);
    const number = new Map(order.map((index, position) => [index, position]));
    const arcs = ties.map(({ one, other }) => {
      const pair = [number.get(one) as number, number.get(other) as number].sort((a, b) => a - b);
      return { supplier: pair[0] as number, customer: pair[1] as number, quantity: 1 };
    });
    return networkOf(
      order.map((index) => (drawn[index] as { stage: NetworkStage }).stage),
      arcs,
    );
  });

/** Any network without circles, with arcs between random pairs. */
const anyNetwork = fc
  .record({
    stages: fc.array(stage, { minLength: 3, maxLength: 6 }),
    pairs: fc.array(fc.record({ a: fc.nat(), b: fc.nat(), quantity: fc.constantFrom(1, 2) }), {
      minLength: 3,
      maxLength: 12,
    }),
  })
  .map(({ stages, pairs }) => {
    const arcs = new Map<string, NetworkArc>();
    for (const { a, b, quantity } of pairs) {
      const [supplier, customer] = [a % stages.length, b % stages.length].sort((x, y) => x - y) as [number, number];
      if (supplier !== customer) arcs.set(`${supplier}-${customer}`, { supplier, customer, quantity });
    }
    return networkOf(stages, [...arcs.values()]);
  });

/** Deviation of the demand of each stage, by walking every route from every stage with demand of its own. */
function deviationsOf({ stages, arcs }: SupplyNetwork): number[] {
  const units = (from: number, to: number): number =>
    from === to
      ? 1
      : arcs
          .filter(({ supplier }) => supplier === from)
          .reduce((sum, { customer, quantity }) => sum + quantity * units(customer, to), 0);
  return stages.map((_, from) =>
    Math.hypot(...stages.map(({ demandDeviation }, to) => units(from, to) * demandDeviation)),
  );
}

/** Least cost over all combinations of promises in whole periods. */
function leastCost(network: SupplyNetwork): number {
  const { stages, arcs } = network;
  const deviations = deviationsOf(network);
  const promises: number[] = [];
  const from = (index: number): number => {
    const each = stages[index];
    if (!each) return 0;
    const waits = arcs.filter(({ customer }) => customer === index).map(({ supplier }) => promises[supplier] ?? 0);
    const ready = Math.max(each.inboundServiceTime, ...waits) + each.processingTime;
    let least = Infinity;
    for (let promise = 0; promise <= Math.min(ready, each.longestServiceTime ?? Infinity); promise++) {
      promises[index] = promise;
      const stock = each.safetyFactor * (deviations[index] ?? 0) * Math.sqrt(ready - promise);
      least = Math.min(least, each.holdingCost * stock + from(index + 1));
    }
    return least;
  };
  return from(0);
}

describe("guaranteed service", () => {
  test("on trees of any orientation the dynamic programme finds what trying every combination finds", () => {
    fc.assert(
      fc.property(tree, (network) => {
        const plan = guaranteedServiceStock(network);
        expect(plan.gap).toBe(0);
        expect(plan.cost).toBeCloseTo(leastCost(network), 7);
      }),
      { numRuns: 300 },
    );
  });

  test("on any network without circles the search ends with what trying every combination finds", () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const plan = guaranteedServiceStock(network);
        expect(plan.gap).toBe(0);
        expect(plan.cost).toBeCloseTo(leastCost(network), 7);
      }),
      { numRuns: 300 },
    );
  });

  test("a plan keeps its own rules: who is served when, which stock that takes, what it costs", () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { stages: plans, cost } = guaranteedServiceStock(network);
        const deviations = deviationsOf(network);
        network.stages.forEach((given, index) => {
          const plan = plans[index];
          if (!plan) throw new Error("A stage has no plan.");
          const waits = network.arcs
            .filter(({ customer }) => customer === index)
            .map(({ supplier }) => plans[supplier]?.serviceTime ?? NaN);
          expect(plan.inboundServiceTime).toBe(Math.max(given.inboundServiceTime, ...waits));
          expect(plan.serviceTime).toBeLessThanOrEqual(given.longestServiceTime ?? Infinity);
          expect(plan.netReplenishmentTime).toBe(plan.inboundServiceTime + given.processingTime - plan.serviceTime);
          expect(plan.netReplenishmentTime).toBeGreaterThanOrEqual(0);
          const stock = given.safetyFactor * (deviations[index] ?? 0) * Math.sqrt(plan.netReplenishmentTime);
          expect(plan.safetyStock).toBeCloseTo(stock, 9);
        });
        expect(cost).toBeCloseTo(
          plans.reduce((sum, plan) => sum + plan.cost, 0),
          9,
        );
      }),
    );
  });

  test("scale: costs go with holding costs and deviations, and times four times as long take twice the stock", () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { cost } = guaranteedServiceStock(network);
        const scaled = (change: (stage: NetworkStage) => Partial<NetworkStage>): number =>
          guaranteedServiceStock({ ...network, stages: network.stages.map((each) => ({ ...each, ...change(each) })) })
            .cost;
        expect(scaled(({ holdingCost }) => ({ holdingCost: 1024 * holdingCost })) / 1024).toBeCloseTo(cost, 8);
        expect(scaled(({ demandDeviation }) => ({ demandDeviation: demandDeviation / 2 ** 30 })) * 2 ** 30).toBeCloseTo(
          cost,
          8,
        );
        const longer = scaled(({ processingTime, inboundServiceTime, longestServiceTime }) => ({
          processingTime: 4 * processingTime,
          inboundServiceTime: 4 * inboundServiceTime,
          longestServiceTime: longestServiceTime === null ? null : 4 * longestServiceTime,
        }));
        expect(longer / 2).toBeCloseTo(cost, 8);
      }),
      { numRuns: 60 },
    );
  });

  test("more can only cost more: a longer processing time, a dearer unit, wider demand, an earlier promise", () => {
    fc.assert(
      fc.property(anyNetwork, fc.nat(), (network, drawn) => {
        const at = drawn % network.stages.length;
        const { cost } = guaranteedServiceStock(network);
        const changed = (change: (stage: NetworkStage) => Partial<NetworkStage>): number =>
          guaranteedServiceStock({
            ...network,
            stages: network.stages.map((each, index) => (index === at ? { ...each, ...change(each) } : each)),
          }).cost;
        for (const dearer of [
          changed(({ processingTime }) => ({ processingTime: processingTime + 1 })),
          changed(({ holdingCost }) => ({ holdingCost: holdingCost + 1 })),
          changed(({ demandDeviation }) => ({ demandDeviation: demandDeviation + 1 })),
          changed(({ inboundServiceTime }) => ({ inboundServiceTime: inboundServiceTime + 1 })),
          changed(() => ({ longestServiceTime: 0 })),
        ])
          expect(dearer).toBeGreaterThanOrEqual(cost - 1e-7);
      }),
      { numRuns: 60 },
    );
  });

  test("a stage that takes no time between two others changes nothing", () => {
    fc.assert(
      fc.property(tree, fc.nat(), (network, drawn) => {
        const arc = network.arcs[drawn % Math.max(1, network.arcs.length)];
        if (!arc) return;
        const added = network.stages.length;
        const between: NetworkStage = {
          ...{ processingTime: 0, holdingCost: 100, demandDeviation: 0, safetyFactor: 1 },
          ...{ inboundServiceTime: 0, longestServiceTime: null },
        };
        const plan = guaranteedServiceStock({
          stages: [...network.stages, between],
          arcs: [
            ...network.arcs.filter((each) => each !== arc),
            { ...arc, customer: added },
            { ...arc, supplier: added, quantity: 1 },
          ],
          order: network.order.flatMap((each) => (each === arc.supplier ? [each, added] : [each])),
        });
        // Dearer than its customers, and no wait of its own: the stock stays where it was.
        expect(plan.cost).toBeCloseTo(guaranteedServiceStock(network).cost, 7);
      }),
      { numRuns: 60 },
    );
  });

  test("a long chain is exact: each stage covers all of the time since the last stock, or none", () => {
    const stages = Array.from({ length: 60 }, (_, index) => ({
      ...{ processingTime: 8 + ((7 * index) % 25), holdingCost: 1 + index ** 1.5 / 20 + ((5 * index) % 3) / 4 },
      ...{ demandDeviation: index === 59 ? 12 : 0, safetyFactor: 1.5, inboundServiceTime: 0 },
      longestServiceTime: index === 59 ? 0 : null,
    }));
    const arcs = stages.slice(1).map((_, index) => ({ supplier: index, customer: index + 1, quantity: 1 }));
    // Simpson (1958): the cheapest way to cut the chain into stretches, each covered where it ends.
    const least = [0];
    stages.forEach(({ holdingCost }, end) => {
      const ways = least.map((before, start) => {
        const time = stages.slice(start, end + 1).reduce((sum, each) => sum + each.processingTime, 0);
        return before + holdingCost * 1.5 * 12 * Math.sqrt(time);
      });
      least.push(Math.min(...ways));
    });
    const plan = guaranteedServiceStock(networkOf(stages, arcs));
    expect(plan.gap).toBe(0);
    expect(plan.cost).toBeCloseTo(least.at(-1) as number, 6);
  });

  test("times without a common unit are rounded up, and the gap tells how much that may cost", () => {
    const one = (processingTime: number): NetworkStage => ({
      ...{ processingTime, holdingCost: 1, demandDeviation: 10, safetyFactor: 2 },
      ...{ inboundServiceTime: 0, longestServiceTime: null },
    });
    const arcs = [0, 1, 2].map((supplier) => ({ supplier, customer: supplier + 1, quantity: 1 }));
    const odd = [Math.PI, Math.E, Math.SQRT2, Math.LN2].map(one);
    const stages = odd.map((each, index) => ({ ...each, longestServiceTime: index === 3 ? 0 : null }));
    const plan = guaranteedServiceStock(networkOf(stages, arcs));
    expect(plan.gap).toBeGreaterThan(0);
    expect(plan.gap).toBeLessThan(0.01);
    // By hand: each promise is 0 or as late as it can be, which are eight combinations.
    const deviations = deviationsOf(networkOf(stages, arcs));
    const costs = Array.from({ length: 8 }, (_, bits) => {
      let waited = 0;
      return stages.reduce((sum, { processingTime }, index) => {
        const ready = waited + processingTime;
        const holds = index === 3 || (bits & (1 << index)) > 0;
        waited = holds ? 0 : ready;
        return sum + (holds ? 2 * (deviations[index] ?? 0) * Math.sqrt(ready) : 0);
      }, 0);
    });
    const least = Math.min(...costs);
    expect(plan.cost).toBeGreaterThanOrEqual(least - 1e-9);
    expect(plan.cost * (1 - plan.gap)).toBeLessThanOrEqual(least + 1e-9);
  });

  test("a network too tangled for the search still gets a plan, with a gap that is told", () => {
    const count = 120;
    const stages = Array.from({ length: count }, (_, index) => ({
      processingTime: 3 + ((index * 7) % 11),
      holdingCost: 1 + index / 5 + ((index * 13) % 7),
      demandDeviation: index > 100 ? 5 + ((index * 3) % 17) : 0,
      safetyFactor: 2,
      inboundServiceTime: 0,
      longestServiceTime: index > 100 ? index % 3 : null,
    }));
    const arcs = stages.flatMap((_, customer) =>
      [1, 3, 8]
        .map((step) => customer - step - ((customer * step) % 5))
        .filter((supplier) => supplier >= 0)
        .map((supplier) => ({ supplier, customer, quantity: 1 })),
    );
    const problem = {
      arcs,
      order: stages.map((_, index) => index),
      processing: stages.map(({ processingTime }) => processingTime),
      lowestIn: stages.map(() => 0),
      highestOut: stages.map(({ longestServiceTime }) => longestServiceTime ?? Infinity),
      suppliersOf: stages.map((_, index) => arcs.filter((arc) => arc.customer === index).map((arc) => arc.supplier)),
      stockCosts: stages.map(({ holdingCost }) => holdingCost),
    };
    const { cost, bound, promises } = searchServiceTimes(problem, 4e6);
    expect(bound).toBeGreaterThan(0.3 * cost);
    expect(bound).toBeLessThan(cost);
    expect(promisedCost(problem, promises)).toBe(cost);
  });
});

test("the unit of times is the longest that fits all of them, whatever their last binary digit", () => {
  expect(timeUnit([2, 1.5, 4], 0.001)).toBeCloseTo(0.5, 12);
  expect(timeUnit([0.1, 0.3, 0.7], 0.001)).toBeCloseTo(0.1, 12);
  expect(timeUnit([1 / 7, 2, 3 / 7], 0.001)).toBeCloseTo(1 / 7, 12);
  expect(timeUnit([1e-12, 3e-12], 1e-15)).toBeCloseTo(1e-12, 20);
  expect(timeUnit([0, 0], 0)).toBe(1);
  expect(timeUnit([Math.PI, 1], 0.001)).toBeNull();
});

test("Gauss-Legendre integrates every power below twice its count exactly", () => {
  const { points, weights } = gaussLegendre(6);
  for (let power = 0; power < 12; power++) {
    const integral = points.reduce((sum, point, index) => sum + (weights[index] ?? 0) * point ** power, 0);
    expect(integral).toBeCloseTo(power % 2 === 1 ? 0 : 2 / (power + 1), 13);
  }
});

describe("stochastic service", () => {
  /** Cost a period of a chain with Poisson demand by the recursion as Clark and Scarf wrote it: whole costs, no slopes. */
  function plainRecursion(
    mean: number,
    stages: readonly { leadTime: number; holdingCost: number }[],
    shortage: number,
  ) {
    const low = -150;
    const levels: number[] = [];
    let cost = (stock: number): number => (shortage + (stages[0]?.holdingCost ?? 0)) * Math.max(0, -stock);
    stages.forEach(({ leadTime, holdingCost }, index) => {
      const echelon = holdingCost - (stages[index + 1]?.holdingCost ?? 0);
      const pmf: number[] = [Math.exp(-mean * leadTime)];
      while (pmf.length < 120) pmf.push(((pmf.at(-1) as number) * mean * leadTime) / pmf.length);
      const below = cost;
      const known = new Map<number, number>();
      const at = (level: number): number => {
        const sum =
          known.get(level) ??
          pmf.reduce((total, share, units) => total + share * (echelon * (level - units) + below(level - units)), 0);
        known.set(level, sum);
        return sum;
      };
      let best = 0;
      for (let level = 0; level < 80; level++) if (at(level) < at(best) - 1e-12) best = level;
      levels.push(best);
      cost = (stock) => at(Math.max(low, Math.min(best, stock)));
    });
    return { levels, cost: cost(Infinity) };
  }

  test("with Poisson demand it is the plain recursion of Clark and Scarf", () => {
    const drawn = fc.record({
      leadTime: fc.constantFrom(0, 0.5, 1, 2),
      rise: fc.double({ min: 0.2, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 4, noNaN: true }),
        fc.array(drawn, { minLength: 1, maxLength: 3 }),
        fc.double({ min: 1, max: 60, noNaN: true }),
        (mean, raw, shortageCost) => {
          const stages = raw.map(({ leadTime }, index) => ({
            name: "",
            leadTime,
            holdingCost: raw.slice(index).reduce((sum, { rise }) => sum + rise, 0),
          }));
          const plan = serialBaseStock({ stages, mean, deviation: 0, distribution: "poisson", shortageCost });
          const plain = plainRecursion(mean, stages, shortageCost);
          expect(plan.stages.map(({ echelonLevel }) => echelonLevel)).toEqual(plain.levels);
          expect(plan.cost).toBeCloseTo(plain.cost, 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  // Single stage: newsvendor over the lead time, cost h s k + (h + p) s G(k) + pipeline none; closed form of Zipkin (2000), section 6.4.
  test("one stage with normal demand is the newsvendor of its lead time", () => {
    const plan = serialBaseStock({
      ...{ stages: [{ name: "", leadTime: 4, holdingCost: 2 }], mean: 10, deviation: 3 },
      ...{ distribution: "normal", shortageCost: 18 },
    });
    // scipy 1.17.1: norm.ppf(0.9) = 1.2815515655446004, norm.pdf of it = 0.17549833193248685.
    expect(plan.stages[0]?.echelonLevel).toBeCloseTo(40 + 6 * 1.2815515655446004, 9);
    expect(plan.cost).toBeCloseTo(6 * 20 * 0.17549833193248685, 7);
  });

  test("a stage without lead time changes no cost of the others, and no variation needs no safety stock", () => {
    const chain = (leadTimes: readonly number[], deviation: number) =>
      serialBaseStock({
        stages: leadTimes.map((leadTime, index) => ({ name: "", leadTime, holdingCost: 7 - 2 * index })),
        ...{ mean: 5, deviation, distribution: "normal" as const, shortageCost: 40 },
      });
    const still = chain([1, 2, 0], 0);
    expect(still.stages.map(({ safetyStock }) => Math.abs(safetyStock) < 1e-9)).toEqual([true, true, true]);
    // By hand: on its way to the last stage 1 x 5 units at 5 a unit, to the one before 2 x 5 at 3.
    expect(still.cost).toBeCloseTo(25 + 30, 9);
    // Continuity: a lead time of a millionth is nearly none.
    expect(chain([1, 0, 2], 1).cost).toBeCloseTo(chain([1, 1e-7, 2], 1).cost, 4);
  });

  test("Poisson of a large mean is near normal with the same variance", () => {
    const chain = (distribution: "normal" | "poisson") =>
      serialBaseStock({
        stages: [7, 4, 2].map((holdingCost, index) => ({ name: "", leadTime: index + 1, holdingCost })),
        ...{ mean: 3000, deviation: Math.sqrt(3000), distribution, shortageCost: 37 },
      });
    const [whole, smooth] = [chain("poisson"), chain("normal")];
    expect(whole.cost / smooth.cost).toBeCloseTo(1, 3);
    whole.stages.forEach(({ echelonLevel }, index) =>
      expect(Math.abs(echelonLevel - (smooth.stages[index]?.echelonLevel ?? 0))).toBeLessThan(2),
    );
  });
});
