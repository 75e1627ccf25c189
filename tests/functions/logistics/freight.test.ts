import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
const names = [
  ...["weight", "rates", "rateWeight", "zone", "distance", "fuel"],
  ...["accessorials", "deficitWeight", "shipments", "output", "volume", "weightPerVolume"],
] as const;

/** FREIGHT with its arguments by name; the others are left out. */
const freight = (given: Readonly<Record<string, unknown>>): Promise<unknown> =>
  callFunction("FREIGHT", ...names.map((name) => given[name] ?? null));

/** The tariff of the reference cases: 48, 40, 33, 27 and 21 a cwt. */
const tariff = [
  ["from", "rate", "minimum"],
  [0, 48, 95],
  [500, 40, null],
  [1000, 33, null],
  [2000, 27, null],
  [5000, 21, null],
];

describe.each(platforms)("FREIGHT answers the reference cases on the %s", (platform) => {
  test.each([1, 2, 3, 4, 5].map((number) => `LOG-FRT-LTL${number}`))("%s", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const rates = range(platform, [
      ["From", "Rate", "Minimum"],
      ...inputs.breaks_lb.map((from: number, index: number) => [
        from || null,
        inputs.rate_per_cwt[index],
        index === 0 ? inputs.minimum_charge : null,
      ]),
      [null, null, null],
    ]);
    const given = { weight: [[inputs.weight_lb]], rates, rateWeight: 100 };
    expectWithin(tolerance, await freight(given), [[expected.charge]]);
    expectWithin(tolerance, await freight({ ...given, output: "ratedweight" }), [[expected.rated_weight]]);
  });

  test("a blank weight sends nothing, and a blank zone beside it is no error", async () => {
    const rates = [
      ["zone", "rate"],
      ["North", 2],
    ];
    const given = { weight: range(platform, [[null], [10]]), zone: range(platform, [[null], ["north "]]), rates };
    expect(await freight(given)).toEqual([[0], [20]]);
  });
});

test("fuel is a share of the line haul, its minimum included; accessorials are added without fuel", async () => {
  // 60 lb pay the minimum of 95; 25 % fuel on it.
  const given = { weight: [[60]], rates: tariff, rateWeight: 100, fuel: 0.25, accessorials: 30, output: "parts" };
  expect(await freight(given)).toEqual([[148.75, 95, 23.75, 30, 60]]);
});

test("without deficit weight a shipment pays its own weight", async () => {
  expect(await freight({ weight: 420, rates: tariff, rateWeight: 100, deficitWeight: false })).toEqual([[201.6]]);
});

test("a light load pays by its volume", async () => {
  const rates = [
    ["from", "rate"],
    [0, 3],
    [200, 2],
  ];
  // 1.5 m3 count as 250.5 kg; 0.1 m3 as less than the 120 kg that there are.
  const given = { weight: [[120], [120], [0]], volume: [[1.5], [0.1], [0]], weightPerVolume: 167, rates };
  expect(await freight(given)).toEqual([[501], [360], [0]]);
});

test("a weight on a break has the rate of that break; order of rows and columns does not matter", async () => {
  const turned = [...tariff.slice(1)].reverse().map(([from, rate, minimum]) => [minimum, from, rate]);
  // By hand: 5000 / 100 x 21.
  expect(await freight({ weight: 5000, rates: [["Minimum", "From", "Rate"], ...turned], rateWeight: 100 })).toEqual([
    [1050],
  ]);
});

test("flat, distance and rate add up for each of several shipments", async () => {
  const rates = [
    ["flat", "per distance", "rate"],
    [40, 1.5, 0.1],
  ];
  // 3 x (40 + 1.5 x 100 + 0.1 x 200) = 630, and 3 x 5 accessorials.
  expect(await freight({ weight: 600, rates, distance: 100, accessorials: 5, shipments: 3 })).toEqual([[645]]);
});

test("a row of weights answers its parts down, and a block of weights a block", async () => {
  const given = { rates: tariff, rateWeight: 100 };
  expect(await freight({ ...given, weight: [[420, 60]], output: "parts" })).toEqual([
    [200, 95],
    [200, 95],
    [0, 0],
    [0, 0],
    [500, 60],
  ]);
  expect(
    await freight({
      ...given,
      weight: [
        [420, 60],
        [0, 5000],
      ],
    }),
  ).toEqual([
    [200, 95],
    [0, 1050],
  ]);
});

test("one weight without a rate leaves the others their charge", async () => {
  const rates = [
    ["zone", "rate"],
    ["North", 2],
  ];
  const answer = (await freight({ weight: [[10], [10]], zone: [["North"], ["Nort"]], rates })) as unknown[][];
  expect(answer[0]).toEqual([20]);
  expect(answer[1]?.[0]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining('Did you mean "North"') });
});

describe("laws", () => {
  const breaks = fc
    .uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 5 })
    .map((froms) => [0, ...froms.sort((one, other) => one - other)]);
  const rates = fc.tuple(breaks, fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 6, maxLength: 6 })).map(
    // Rates that fall with the weight.
    ([froms, money]) => {
      const falling = [...money].sort((one, other) => other - one);
      return [["from", "rate", "minimum"], ...froms.map((from, index) => [from, falling[index], index === 0 ? 50 : 0])];
    },
  );

  test("with deficit weight a heavier shipment never costs less, and none costs more than by its own weight", async () => {
    await fc.assert(
      fc.asyncProperty(
        rates,
        fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 6, maxLength: 6 }),
        async (table, some) => {
          const weights = [...some].sort((one, other) => one - other);
          const [charges = []] = (await freight({ weight: [weights], rates: table })) as number[][];
          const [own = []] = (await freight({ weight: [weights], rates: table, deficitWeight: false })) as number[][];
          charges.forEach((charge, index) => {
            expect(charge).toBeLessThanOrEqual((own[index] ?? 0) + 1e-9);
            if (index > 0) expect(charge).toBeGreaterThanOrEqual((charges[index - 1] ?? 0) - 1e-9);
          });
        },
      ),
    );
  });

  test("the charge scales with money and with the unit of weight, at any size", async () => {
    await fc.assert(
      fc.asyncProperty(
        rates,
        fc.integer({ min: 1, max: 9000 }),
        fc.constantFrom(1e-12, 1e-3, 1e6, 1e12),
        async (table, weight, by) => {
          const [heading, ...rows] = table as [string[], ...number[][]];
          const scaled = [heading, ...rows.map(([from = 0, rate = 0, minimum = 0]) => [from * by, rate, minimum])];
          const [[plain = 0] = []] = (await freight({ weight, rates: table })) as number[][];
          const [[answer = 0] = []] = (await freight({
            weight: weight * by,
            rates: scaled,
            rateWeight: by,
          })) as number[][];
          expect(answer / plain).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

const zoned = [
  ["zone", "from", "to", "rate"],
  ["North", 10, 100, 1],
  ["North", 200, 300, 1],
];
test.each([
  [
    "above the last break",
    { weight: 301, rates: zoned, zone: "North" },
    "The weight 301 is above the last break of the rate table, which ends at 300 (zone North)",
  ],
  [
    "above the last break of a table without zones",
    {
      weight: 500,
      rates: [
        ["from", "to", "rate"],
        [0, 100, 1],
      ],
    },
    "The weight 500 is above the last break of the rate table, which ends at 100. Split the shipment",
  ],
  ["between two breaks", { weight: 150, rates: zoned, zone: "North" }, "one row ends at 100, the next begins at 200"],
  [
    "below the first break",
    { weight: 5, rates: zoned, zone: "North" },
    "The weight 5 is below the first break of the rate table, 10",
  ],
  ["an unknown lane", { weight: 20, rates: zoned, zone: "Lyon-Paris" }, 'no rate for the zone or lane "Lyon-Paris"'],
  ["no zone", { weight: 20, rates: zoned }, "zone is needed"],
  [
    "a blank zone",
    {
      weight: [[20, 20]],
      rates: [
        ["zone", "rate"],
        ["", 1],
        ["N", 2],
      ],
      zone: [["N", "X"]],
    },
    null,
  ],
  ["a zone without zones", { weight: 20, rates: tariff, zone: "North" }, "has no column zone"],
  ["no distance", { weight: 20, rates: [["per distance"], [2]] }, "distance is needed"],
  [
    "a negative distance",
    { weight: 20, rates: [["per distance"], [2]], distance: -5 },
    "distance, row 1, column 1: -5 is too small",
  ],
  ["volume without its weight", { weight: 20, rates: tariff, volume: 2 }, "weightPerVolume is missing"],
  ["a negative weight", { weight: -20, rates: tariff }, "weight, row 1, column 1: -20 is too small"],
  ["a text as weight", { weight: "x", rates: tariff }, 'the text "x" is not a number'],
  ["no shipments", { weight: 20, rates: tariff, shipments: 0 }, "shipments is 0"],
  [
    "two rates from one weight",
    {
      weight: 20,
      rates: [
        ["from", "rate"],
        [0, 1],
        [0, 2],
      ],
    },
    "rates, rows 2 and 3: two rates hold from the weight 0",
  ],
  [
    "an end before its beginning",
    {
      weight: 20,
      rates: [
        ["from", "to", "rate"],
        [100, 50, 1],
      ],
    },
    "rates, row 2: the weights from 100 to 50",
  ],
  ["a rate weight of 0", { weight: 20, rates: tariff, rateWeight: -1 }, "rateWeight must be more than 0"],
  [
    "an unknown column",
    {
      weight: 20,
      rates: [
        ["from", "rat"],
        [0, 1],
      ],
    },
    "rate",
  ],
  [
    "parts of a block",
    {
      weight: [
        [1, 2],
        [3, 4],
      ],
      rates: tariff,
      output: "parts",
    },
    'output "parts"',
  ],
])("%s is refused", async (_, given, sentence) => {
  const answer = (await freight(given)) as { error: string; sentence: string } | unknown[][];
  if (sentence === null) expect((answer as unknown[][])[0]?.[1]).toMatchObject({ code: "#VALUE!" });
  else expect(answer).toEqual({ error: "#VALUE!", sentence: expect.stringContaining(sentence) });
});
