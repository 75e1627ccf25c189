import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
const names = ["quantities", "vehicle", "unitWeight", "unitVolume", "palletUnits", "mix", "output"] as const;

/** LOADS with its arguments by name; the others are left out. */
const loads = (given: Readonly<Record<string, unknown>>): Promise<unknown> =>
  callFunction("LOADS", ...names.map((name) => given[name] ?? null));

describe.each(platforms)("LOADS answers the reference cases on the %s", (platform) => {
  test("LOG-LOAD-01: pallets of layers, and trailers", async () => {
    const { inputs, expected, tolerance } = known("LOG-LOAD-01");
    const [answer = []] = (await loads({
      quantities: [[inputs.cartons]],
      vehicle: range(platform, [
        ["Pallets", inputs.pallets_per_trailer],
        ["Weight", null],
        [null, null],
      ]),
      palletUnits: [[inputs.cartons_per_layer, inputs.layers]],
    })) as unknown[][];
    expectWithin(tolerance, answer.slice(0, 3), [expected.trailers, expected.pallets, expected.fill]);
    expectWithin(tolerance, answer[7], expected.cartons_per_pallet * inputs.pallets_per_trailer);
  });

  test("LOG-LOAD-02: weight or cube, whichever is reached first", async () => {
    const { inputs, expected, tolerance } = known("LOG-LOAD-02");
    const vehicle = range(platform, [
      ["volume", inputs.container_m3],
      ["weight", inputs.container_kg],
      ["cube efficiency", inputs.cube_efficiency],
    ]);
    const given = { quantities: inputs.units, unitWeight: inputs.unit_kg, unitVolume: inputs.unit_m3 };
    const full = async (limits: unknown[][]): Promise<unknown> =>
      ((await loads({ ...given, vehicle: limits })) as unknown[][])[0]?.[7];
    expectWithin(tolerance, await full(vehicle), expected.units_per_container);
    expectWithin(tolerance, await full(vehicle.slice(1, 2)), expected.by_weight);
    expectWithin(tolerance, await full([...vehicle.slice(0, 1), ...vehicle.slice(2)]), expected.by_volume);
    expectWithin(tolerance, await loads({ ...given, vehicle, output: "loads" }), [[expected.containers]]);
  });

  test("a blank quantity needs no load and has no fill", async () => {
    const given = { quantities: range(platform, [[null, 5]]), vehicle: [["weight", 10]], unitWeight: 1 };
    expect(await loads(given)).toEqual([[0, 1]]);
    expect(await loads({ ...given, output: "fill" })).toEqual([["", 0.5]]);
  });
});

const truck = [
  ["weight", 1000],
  ["pallets", 10],
  ["pallet weight", 20],
];

test("whole pallets travel: their own weight counts, and what a load takes is a multiple of them", async () => {
  // A pallet weighs 10 x 13 + 20 = 150: six of them, 60 units; 130 units are 13 pallets, three loads.
  expect(await loads({ quantities: 130, vehicle: truck, unitWeight: 13, palletUnits: 10 })).toEqual([
    [3, 13, (13 * 150) / 3000, "weight", (13 * 150) / 3000, "", 13 / 30, 60],
  ]);
});

test("items that share vehicles need fewer loads than by themselves, those that share pallets fewer pallets", async () => {
  const given = { quantities: [[25], [25]], vehicle: [["pallets", 5]], palletUnits: [[10], [10]] };
  // Three pallets each: a load each, or six pallets in two loads; 50 units are five pallets in one.
  expect(await loads({ ...given, output: "loads" })).toEqual([[1], [1]]);
  expect(await loads({ ...given, mix: "mixed" })).toEqual([[2, 6, 0.6, "pallets", "", "", 0.6, ""]]);
  expect(await loads({ ...given, mix: "mixedpallets" })).toEqual([[1, 5, 1, "pallets", "", "", 1, ""]]);
});

test("one item that fits in no vehicle leaves the others their loads", async () => {
  const answer = (await loads({
    quantities: [[10], [10]],
    vehicle: truck,
    unitWeight: [[1200], [100]],
    output: "loads",
  })) as unknown[][];
  expect(answer[0]?.[0]).toMatchObject({ code: "#N/A" });
  expect(answer[1]).toEqual([1]);
});

test("no load is above its limits, and none of them could be left out", async () => {
  const count = fc.integer({ min: 1, max: 3000 });
  await fc.assert(
    fc.asyncProperty(
      count,
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(1e-9, 1, 1e9),
      async (units, weight, volume, scale) => {
        const vehicle = [
          ["weight", 1000 * scale],
          ["volume", 800 * scale],
        ];
        const given = { quantities: units, vehicle, unitWeight: weight * scale, unitVolume: volume * scale };
        const [[needed = 0, , fill, , byWeight, byVolume, , full = 0] = []] = (await loads(given)) as number[][];
        expect(Math.max(byWeight ?? 9, byVolume ?? 9)).toBe(fill);
        expect(fill).toBeLessThanOrEqual(1 + 1e-9);
        expect((needed - 1) * full).toBeLessThan(units);
        expect(needed * full).toBeGreaterThanOrEqual(units);
        // Shared with itself an item needs no more loads than alone.
        const [[mixed = 0] = []] = (await loads({ ...given, mix: "mixed", output: "loads" })) as number[][];
        expect(mixed).toBeLessThanOrEqual(needed);
      },
    ),
  );
});

test.each([
  [
    "#N/A",
    "a unit that is too heavy",
    { quantities: 10, vehicle: [["weight", 1000]], unitWeight: 1200 },
    "One unit has weight 1200, but a load takes 1000",
  ],
  [
    "#N/A",
    "a pallet that is too heavy",
    { quantities: 10, vehicle: truck, unitWeight: 100, palletUnits: 10 },
    "One full pallet has weight 1020, but a load takes 1000",
  ],
  [
    "#VALUE!",
    "nothing that a limit touches",
    { quantities: 10, vehicle: [["volume", 10]], unitWeight: 5 },
    "No limit of the vehicle touches",
  ],
  [
    "#VALUE!",
    "a vehicle without limits",
    { quantities: 10, vehicle: [["pallet weight", 10]], unitWeight: 5 },
    "vehicle has no limit",
  ],
  [
    "#VALUE!",
    "an unknown limit",
    { quantities: 10, vehicle: [["wieght", 10]], unitWeight: 5 },
    'Did you mean "weight"',
  ],
  ["#VALUE!", "a negative quantity", { quantities: -10, vehicle: truck, unitWeight: 5 }, "-10 is too small"],
  ["#VALUE!", "a text", { quantities: "x", vehicle: truck, unitWeight: 5 }, 'the text "x" is not a number'],
  [
    "#VALUE!",
    "all of several periods",
    { quantities: [[1, 2]], vehicle: truck, unitWeight: 5, output: "all" },
    "quantities has 2",
  ],
  [
    "#VALUE!",
    "a wrong number of weights",
    { quantities: [[1], [2]], vehicle: truck, unitWeight: [[1], [2], [3]] },
    "unitWeight must have one value, or one for each of the 2",
  ],
])("%s: %s", async (error, _, given, sentence) => {
  expect(await loads(given)).toEqual({ error, sentence: expect.stringContaining(sentence) });
});
