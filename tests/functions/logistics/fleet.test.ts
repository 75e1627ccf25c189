import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
const fleet = (...given: unknown[]): Promise<unknown> => callFunction("FLEET", ...given);

describe.each(platforms)("on the %s", (platform) => {
  test("LOG-FLEET-01: whole trips a day", async () => {
    const { inputs, expected, tolerance } = known("LOG-FLEET-01");
    const given = [
      range(platform, [[inputs.daily_loads, null]]),
      inputs.hours_per_round_trip,
      inputs.hours_per_truck_day,
      inputs.availability,
    ];
    expectWithin(tolerance, await fleet(...given), [[expected.trucks, 0]]);
    expectWithin(tolerance, await fleet(...given, null, null, "trips"), [
      [expected.trips_per_truck, expected.trips_per_truck],
    ]);
  });

  test("without loads there is no fleet and no utilization", async () => {
    expect(await fleet(range(platform, [[null]]), 5, 10, null, null, null, "utilization")).toEqual([[""]]);
  });
});

test("a day that does not hold another whole trip is left unused, unless trips may end the next day", async () => {
  // 10 / 4: two whole trips, or 2.5.
  expect(await fleet(20, 4, 10)).toEqual([[10]]);
  expect(await fleet(20, 4, 10, null, null, "fractional")).toEqual([[8]]);
  expect(await fleet(20, 4, 10, null, null, null, "utilization")).toEqual([[0.8]]);
});

test("a trip longer than a day takes whole days", async () => {
  // 30 h at 11 h a day: three days.
  expect(await fleet(10, 30, 11)).toEqual([[30]]);
});

test("lanes by periods, with hours by lane and days by period", async () => {
  const loads = [
    [40, 44],
    [10, 11],
  ];
  expect(await fleet(loads, [[5], [30]], 10, null, [[20, 22]])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test("the fleet can carry the loads, and one vehicle fewer could not", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 24 }),
      fc.integer({ min: 50, max: 100 }),
      fc.integer({ min: 1, max: 25 }),
      async (loads, hours, day, percent, days) => {
        const given = [loads, hours, day, percent / 100, days] as const;
        const [[vehicles = 0] = []] = (await fleet(...given)) as number[][];
        const [[trips = 0] = []] = (await fleet(...given, null, "trips")) as number[][];
        const carried = (count: number): number => (count * trips * days * percent) / 100;
        expect(carried(vehicles)).toBeGreaterThanOrEqual(loads * (1 - 1e-8));
        expect(carried(vehicles - 1)).toBeLessThan(loads);
        const [[free = 0] = []] = (await fleet(...given, "fractional")) as number[][];
        expect(free).toBeLessThanOrEqual(vehicles);
      },
    ),
  );
});

test.each([
  ["no trip time", [48, 0, 11], "tripHours, row 1, column 1: 0 is too small"],
  ["no hours a day", [48, 5, 0], "hoursPerDay, row 1, column 1: 0 is too small"],
  ["availability in percent", [48, 5, 11, 90], "90 is too large"],
  ["negative loads", [-1, 5, 11], "-1 is too small"],
  ["text", ["x", 5, 11], 'the text "x" is not a number'],
  ["no days", [48, 5, 11, 1, 0.0 - 1], "days, row 1, column 1"],
  ["hours of other lanes", [[[1], [2]], [[1], [2], [3]], 11], "tripHours must have one value"],
])("%s is refused", async (_, given, sentence) => {
  expect(await fleet(...given)).toEqual({ error: "#VALUE!", sentence: expect.stringContaining(sentence) });
});
