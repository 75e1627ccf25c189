import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
const truck = (...given: unknown[]): Promise<unknown> => callFunction("FREIGHT.TRUCK", ...given);

describe.each(platforms)("on the %s", (platform) => {
  test("LOG-FRT-06: line haul, fuel surcharge by the DOE index, and stops", async () => {
    const { inputs, expected, tolerance } = known("LOG-FRT-06");
    const answer = await truck(
      ...[inputs.miles, inputs.rate_per_mile, inputs.fuel_price, inputs.fuel_base],
      ...[inputs.mpg, inputs.stops, inputs.stop_charge],
    );
    const extras = inputs.stops * inputs.stop_charge;
    expectWithin(tolerance, answer, [[expected.total, expected.line_haul, expected.fuel_surcharge, extras]]);
  });

  test("a blank trip costs nothing", async () => {
    expect(await truck(range(platform, [[100], [null]]), 2, null, null, null, null, null, null, null, "total")).toEqual(
      [[200], [0]],
    );
  });
});

test("below its base the fuel price brings no surcharge, and no discount", async () => {
  expect(await truck(100, 2, 1, 1.25)).toEqual([[200, 200, 0, 0]]);
});

test("the least line haul bears no fuel of its own: fuel follows the distance", async () => {
  // 50 km at 2 are 100, at least 180; fuel (2 - 1) / 4 x 50.
  expect(await truck(50, 2, 2, 1, 4, null, null, 10, 180)).toEqual([[202.5, 180, 12.5, 10]]);
});

test("trips in a row have their figures below them", async () => {
  expect(await truck([[100, 200]], 2)).toEqual([
    [200, 400],
    [200, 400],
    [0, 0],
    [0, 0],
  ]);
});

test("the parts add up, and fuel above its base is proportional to the distance", async () => {
  const figure = fc.integer({ min: 1, max: 900 });
  await fc.assert(
    fc.asyncProperty(
      figure,
      figure,
      figure,
      figure,
      fc.constantFrom(1e-9, 1, 1e9),
      async (distance, rate, price, stops, scale) => {
        const [[total = 0, line = 0, fuel = 0, extras = 0] = []] = (await truck(
          distance * scale,
          rate,
          price,
          0,
          6,
          stops,
          5,
        )) as number[][];
        expect(total).toBeCloseTo(line + fuel + extras, 6);
        const [[, , double = 0] = []] = (await truck(2 * distance * scale, rate, price, 0, 6, stops, 5)) as number[][];
        expect(double / fuel).toBeCloseTo(2, 9);
      },
    ),
  );
});

test.each([
  ["a negative distance", [-640, 2], "distance, row 1, column 1: -640 is too small"],
  ["a fuel price without consumption", [640, 2, 4, 1], "Enter distancePerFuel"],
  ["text", ["x", 2], 'the text "x" is not a number'],
  ["no rate", [640], "rate is missing"],
  [
    "rates of other trips",
    [
      [[1], [2], [3]],
      [[1], [2]],
    ],
    "rate must have one value",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await truck(...given)).toEqual({ error: "#VALUE!", sentence: expect.stringContaining(sentence) });
});
