import fc from "fast-check";
import { fewerDepartures } from "../../../src/core/logistics/lanes/fewerDepartures";
import { laneFreight } from "../../../src/core/logistics/lanes/laneFreight";
import { laneLoads } from "../../../src/core/logistics/lanes/laneLoads";
import type { DepartureLane } from "../../../src/core/logistics/lanes/DepartureLane";

/** 0.1 a kilogram, at least 300 a shipment; 10 % fuel and 20 a shipment. */
const lane: DepartureLane = {
  weights: [12_000, 0, 40_000],
  pallets: [20, 0, 50],
  departures: 5,
  vehicleWeight: 12_000,
  vehiclePallets: 0,
  tariff: {
    zone: "",
    breaks: [{ rowNumber: 1, from: 0, to: null, rate: 0.1, flat: 0, perDistance: 0, minimum: 300 }],
  },
  fuel: 0.1,
  charge: 20,
};

test("as many loads as depart, more where the vehicles do not take the goods, none without goods", () => {
  expect(laneLoads(lane, 5)).toEqual([5, 0, 5]);
  // 40 t need four vehicles of 12 t; 50 pallets five of 10.
  expect(laneLoads(lane, 1)).toEqual([1, 0, 4]);
  expect(laneLoads({ ...lane, vehiclePallets: 10 }, 0)).toEqual([2, 0, 5]);
  expect(laneLoads({ ...lane, vehicleWeight: 0 }, 0)).toEqual([1, 0, 1]);
});

test("one departure less saves the minimum and the charges of the loads that no longer go", () => {
  // By hand. Five loads of 2,400 kg pay the minimum of 300: 5 x (330 + 20) = 1,750; four of 3,000 kg: 4 x 350 = 1,400.
  // 40 t in five loads: 40,000 x 0.1 x 1.1 + 5 x 20 = 4,500; in four: 4,480.
  expect(laneFreight(lane, 5)).toBeCloseTo(6250, 9);
  const fewer = fewerDepartures(lane);
  expect(fewer).toMatchObject({ departures: 4, loads: [10, 8] });
  expect(fewer?.saving).toBeCloseTo(370, 9);
});

test("nothing is offered where the vehicles alone say how many go, or one goes only", () => {
  expect(fewerDepartures({ ...lane, departures: 1 })).toBeNull();
  expect(fewerDepartures({ ...lane, departures: 0 })).toBeNull();
  expect(fewerDepartures({ ...lane, departures: 2, weights: [40_000], pallets: [1] })).toBeNull();
  // One and a half a period: one is the least.
  expect(fewerDepartures({ ...lane, departures: 1.5, weights: [1000], pallets: [1] })?.departures).toBe(1);
});

test("weight is never left behind: fewer departures carry the same goods within the vehicles", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 2, max: 60 }),
      fc.integer({ min: 500, max: 40_000 }),
      (weights, departures, vehicleWeight) => {
        const own = { ...lane, weights, pallets: weights.map(() => 0), departures, vehicleWeight };
        const fewer = fewerDepartures(own);
        if (!fewer) return;
        laneLoads(own, fewer.departures).forEach((loads, period) => {
          expect(loads * vehicleWeight).toBeGreaterThanOrEqual((weights[period] ?? 0) * (1 - 1e-12));
        });
        expect(fewer.loads[1]).toBeLessThan(fewer.loads[0]);
        // With one rate and a minimum, fewer loads never cost more.
        expect(fewer.saving).toBeGreaterThanOrEqual(-1e-6 * laneFreight(own, departures));
      },
    ),
  );
});
