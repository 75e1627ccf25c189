import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
const names = [
  ...["weight", "dimensions", "mode", "divisor"],
  ...["rounding", "pieces", "loadingMetres", "output"],
] as const;

/** CHARGEABLE with its arguments by name; the others are left out. */
const chargeable = (given: Readonly<Record<string, unknown>>): Promise<unknown> =>
  callFunction("CHARGEABLE", ...names.map((name) => given[name] ?? null));

describe.each(platforms)("on the %s", (platform) => {
  test("LOG-FRT-01: inches over 139, rounded up to the next lb", async () => {
    const { inputs, expected, tolerance } = known("LOG-FRT-01");
    const given = {
      weight: inputs.actual_lb,
      dimensions: range(platform, [[inputs.length_in, inputs.width_in, inputs.height_in]]),
      mode: "parcel",
      divisor: inputs.divisor,
    };
    expectWithin(tolerance, await chargeable(given), [[expected.billable_weight]]);
    const answer = await chargeable({ ...given, output: "all" });
    expectWithin(tolerance, answer, [[expected.billable_weight, expected.dimensional_weight, inputs.actual_lb]]);
  });

  test("a blank row weighs nothing", async () => {
    const given = {
      weight: range(platform, [[null], [3]]),
      dimensions: range(platform, [
        [null, null, null],
        [10, 10, 10],
      ]),
    };
    expect(await chargeable(given)).toEqual([[0], [3]]);
  });
});

test.each([
  // 100 x 80 x 90 cm = 0.72 m3: 120 kg at 6000, 144 at 5000; 121.2 kg to the next half.
  ["air", { weight: 100, dimensions: [[100, 80, 90]] }, 120],
  ["air express", { weight: 100, dimensions: [[100, 80, 90]], divisor: 5000 }, 144],
  ["air, the next half kg", { weight: 121.2, dimensions: [[100, 80, 90]] }, 121.5],
  ["air, already a half", { weight: 120.5, dimensions: [[100, 80, 90]] }, 120.5],
  // 3 x 41.3 = 123.9 kg of the shipment; a parcel each by itself: 3 x 42.
  ["air, pieces", { weight: 41.3, dimensions: 0.1, pieces: 3 }, 124],
  ["parcels, each", { weight: 41.3, dimensions: 1000, mode: "parcel", pieces: 3 }, 126],
  // W/M: 2.6 m3 against 2.4 t; 2.4 m3 against 2.6 t.
  ["sea, measure", { weight: 2400, dimensions: 2.6, mode: "sea" }, 2600],
  ["sea, weight", { weight: 2600, dimensions: 2.4, mode: "sea" }, 2600],
  // 3 m3 = 1000 kg; 1.2 loading metres = 2220 kg.
  ["road", { weight: 700, dimensions: 3, mode: "road" }, 1000],
  ["road, loading metres", { weight: 700, dimensions: 3, mode: "road", loadingMetres: 1.2 }, 2220],
  ["no rounding", { weight: 121.2, dimensions: [[10, 10, 10]], rounding: 0 }, 121.2],
])("%s", async (_, given, expected) => {
  expectWithin({ rel: 1e-9 }, await chargeable(given), [[expected]]);
});

test("never below actual or volumetric weight, less than a step above the greater, and growing with both", async () => {
  const size = fc.integer({ min: 1, max: 300 });
  await fc.assert(
    fc.asyncProperty(
      size,
      size,
      size,
      size,
      fc.constantFrom("air", "sea", "parcel", "road"),
      async (weight, length, width, height, mode) => {
        const given = { weight, dimensions: [[length, width, height]], mode, output: "all" };
        const [[charged = 0, volumetric = 0, actual = 0] = []] = (await chargeable(given)) as number[][];
        const greater = Math.max(volumetric, actual);
        expect(charged).toBeGreaterThanOrEqual(greater * (1 - 1e-8));
        expect(charged).toBeLessThanOrEqual(greater + 1);
        const [[more = 0] = []] = (await chargeable({ ...given, weight: weight + 1 })) as number[][];
        expect(more).toBeGreaterThanOrEqual(charged);
      },
    ),
  );
});

test.each([
  ["two dimensions", { weight: 1, dimensions: [[1, 2]] }, "dimensions has 2 columns"],
  ["a negative dimension", { weight: 1, dimensions: [[1, -2, 3]] }, "-2 is too small"],
  ["a negative weight", { weight: -1, dimensions: 1 }, "-1 is too small"],
  ["text", { weight: "x", dimensions: 1 }, 'the text "x" is not a number'],
  ["a divisor below 0", { weight: 1, dimensions: 1, divisor: -1 }, "divisor must be more than 0"],
  ["loading metres by air", { weight: 1, dimensions: 1, loadingMetres: 2 }, "count by road only"],
  ["half a piece", { weight: 1, dimensions: 1, pieces: 1.5 }, "not a whole number"],
  [
    "shipments of different number",
    { weight: [[1], [2], [3]], dimensions: [[1], [2]] },
    "dimensions must have one value",
  ],
  ["an unknown mode", { weight: 1, dimensions: 1, mode: "rail" }, "mode must be one of air, sea, parcel, road"],
])("%s is refused", async (_, given, sentence) => {
  expect(await chargeable(given)).toEqual({ error: "#VALUE!", sentence: expect.stringContaining(sentence) });
});
