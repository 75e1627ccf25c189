import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
const breakEven = (...given: unknown[]): Promise<unknown> => callFunction("FREIGHT.BREAKEVEN", ...given);
const tariff = [
  ["from", "rate", "minimum"],
  [null, 48, 95],
  [500, 40, null],
  [1000, 33, null],
  [2000, 27, null],
  [5000, 21, null],
];

describe.each(platforms)("on the %s", (platform) => {
  test("LOG-FRT-05: the truck's charge over the rate a cwt", async () => {
    const { inputs, expected, tolerance } = known("LOG-FRT-05");
    expectWithin(tolerance, await breakEven(inputs.ltl_rate_per_cwt, inputs.ftl_flat, 100), [[expected.break_even_lb]]);
    // The same where that rate is the last of a tariff.
    expectWithin(tolerance, await breakEven(range(platform, tariff), inputs.ftl_flat, 100), [[expected.break_even_lb]]);
  });
});

test("a tariff's steps count: below the least charge of a higher break the truck never gets even inside a lower one", async () => {
  // 540 is the charge at 2000 x 27: from 1636 on (33 a cwt) the tariff bills no more than that; 600 is reached at 600 / 27 x 100.
  expectWithin({ rel: 1e-12 }, await breakEven(tariff, [[600, 540, 95, 50]], 100), [[60000 / 27, 54000 / 33, 0, 0]]);
});

test("fuel and accessorials of the tariff bring the break-even down; zone and distance by lane", async () => {
  // (1450 - 50) / 1.25 / 21 x 100
  expectWithin({ rel: 1e-12 }, await breakEven(21, 1450, 100, null, null, 0.25, 50), [[140000 / 1.25 / 21]]);
  const rates = [
    ["zone", "rate", "per distance"],
    ["N", 2, 1],
    ["S", 4, 1],
  ];
  // 1000 less the 200 km, over 2 and over 4.
  expect(await breakEven(rates, [[1000], [1000]], null, [["n"], ["S"]], 200)).toEqual([[400], [200]]);
});

test("at the break-even AOP.FREIGHT costs what the truck does, below it less, above it no less", async () => {
  const rates = fc
    .uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 4 })
    .chain((froms) =>
      fc.tuple(
        fc.constant([0, ...froms].sort((one, other) => one - other)),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 5, maxLength: 5 }),
      ),
    )
    .map(([froms, money]) => [
      ["from", "rate", "minimum"],
      ...froms.map((from, index) => [from, [...money].sort((one, other) => other - one)[index], index === 0 ? 50 : 0]),
    ]);
  await fc.assert(
    fc.asyncProperty(rates, fc.integer({ min: 60, max: 200_000 }), async (table, truck) => {
      const [[weight = 0] = []] = (await breakEven(table, truck)) as number[][];
      const charge = async (each: number): Promise<number> =>
        ((await callFunction("FREIGHT", [[each]], table)) as number[][])[0]?.[0] ?? NaN;
      expect(await charge(weight)).toBeGreaterThanOrEqual(truck * (1 - 1e-9));
      expect(await charge(weight * (1 - 1e-6))).toBeLessThan(truck);
      for (const more of [1.001, 1.3, 4])
        expect(await charge(weight * more)).toBeGreaterThanOrEqual(truck * (1 - 1e-9));
    }),
  );
});

const ending = [
  ["from", "to", "rate"],
  [0, 2000, 0.2],
];
test.each([
  ["#N/A", "a truck too small", [21, 1450, 100, null, null, null, null, 5000], "pays from a weight of 6904.76"],
  ["#N/A", "a tariff that stays cheaper", [ending, 500], "Freight by weight costs 400 at the end of its table, 2000"],
  ["#N/A", "a rate of 0", [[["flat"], [100]], 500], "never costs as much as the truck"],
  ["#VALUE!", "a negative rate", [-21, 1450], "rates must be more than 0"],
  ["#VALUE!", "a negative truck charge", [21, -1], "truckCharge, row 1, column 1: -1 is too small"],
  [
    "#VALUE!",
    "no zone",
    [
      [
        ["zone", "rate"],
        ["N", 2],
      ],
      500,
    ],
    "zone is needed",
  ],
  [
    "#VALUE!",
    "an unknown zone",
    [
      [
        ["zone", "rate"],
        ["North", 2],
      ],
      500,
      null,
      "Nort",
    ],
    'Did you mean "North"',
  ],
  [
    "#VALUE!",
    "no distance",
    [
      [
        ["rate", "per distance"],
        [1, 2],
      ],
      500,
    ],
    "distance is needed",
  ],
  [
    "#VALUE!",
    "zones of other lanes",
    [
      [
        ["zone", "rate"],
        ["N", 2],
      ],
      [[1], [2], [3]],
      null,
      [["N"], ["N"]],
    ],
    "zone must have one value",
  ],
  ["#VALUE!", "text", [21, "x"], 'the text "x" is not a number'],
])("%s: %s", async (error, _, given, sentence) => {
  expect(await breakEven(...given)).toEqual({ error, sentence: expect.stringContaining(sentence) });
});
