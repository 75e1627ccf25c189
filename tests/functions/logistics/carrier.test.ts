import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
const names = [
  ...["options", "demand", "holdingCost", "unitWeight", "rateWeight", "deviation"],
  ...["service", "safetyRule", "weights", "days", "output"],
] as const;

/** CARRIER with its arguments by name; the others are left out. */
const carrier = (given: Readonly<Record<string, unknown>>): Promise<unknown> =>
  callFunction("CARRIER", ...names.map((name) => given[name] ?? null));
const rows = async (given: Readonly<Record<string, unknown>>): Promise<(string | number)[][]> =>
  ((await carrier(given)) as (string | number)[][]).slice(1);

describe.each(platforms)("CARRIER answers the reference cases on the %s", (platform) => {
  const blank = [null, null, null, null];

  test("LOG-FRT-08: cycle, safety and in-transit stock of one carrier", async () => {
    const { inputs, expected, tolerance } = known("LOG-FRT-08");
    const [row] = await rows({
      options: range(platform, [
        ["Option", "Lot", "Rate", "Transit", "Fixed"],
        [inputs.carrier, inputs.lot_units, inputs.rate_per_cwt, inputs.transit_days, null],
        [...blank, null],
      ]),
      ...{ demand: inputs.annual_demand_units, holdingCost: inputs.holding_cost_per_unit_year },
      ...{ unitWeight: inputs.unit_weight_lb, rateWeight: 100, safetyRule: "half" },
    });
    expectWithin(tolerance, row?.slice(1, 7), [
      ...[expected.total_cost, expected.transport_cost, expected.cycle_inventory],
      ...[expected.safety_inventory, expected.in_transit, expected.inventory_cost],
    ]);
  });

  test("LOG-FRT-11: the cheapest of three", async () => {
    const { inputs, expected, tolerance } = known("LOG-FRT-11");
    const given = {
      options: range(platform, [
        ["option", "lot", "rate", "transit"],
        ...inputs.options.map((each: Record<string, unknown>) => [each.name, each.lot, each.rate, each.transit]),
        blank,
      ]),
      ...{ demand: inputs.annual_demand_units, holdingCost: inputs.holding_cost_per_unit_year },
      ...{ unitWeight: inputs.unit_weight_lb, rateWeight: 100, safetyRule: "half" },
    };
    const [choice = []] = (await carrier({ ...given, output: "choice" })) as unknown[][];
    expectWithin(tolerance, choice.slice(0, 2), [expected.best, expected.total_cost]);
    const table = await rows(given);
    expect(table.find((row) => row[9] === "Choice")?.[0]).toBe(expected.best);
    // The gap of the runner-up is what it costs above the cheapest.
    expect(table.find((row) => row[9] === "Runner-up")?.[7]).toBe(choice[3]);
  });

  test("LOG-FRT-13: safety stock for demand and lead time that vary", async () => {
    const { inputs, expected, tolerance } = known("LOG-FRT-13");
    const table = await rows({
      options: range(platform, [
        ["option", "rate", "transit", "transit deviation", "lot"],
        ...inputs.options.map((each: Record<string, unknown>) => [
          ...[each.name, each.freight, each.lead_days, each.lead_sd, null],
        ]),
      ]),
      ...{ demand: inputs.demand_per_day * 365, holdingCost: inputs.unit_cost * inputs.carrying_rate },
      ...{ deviation: inputs.demand_sd_per_day, service: inputs.service_level },
    });
    expectWithin(
      tolerance,
      table.map((row) => row[1]),
      [expected.sea_total, expected.air_total],
    );
  });
});

const two = [
  ["option", "rate", "transit", "reliability"],
  ["Slow", 1, 20, 0.8],
  ["Fast", 2, 5, 0.99],
];

test("weights can choose another than the cheapest; the score says by how much", async () => {
  const given = { options: two, demand: 1000, holdingCost: 1 };
  expect((await rows(given))[0]?.[9]).toBe("Choice");
  // By hand: cost 100 for Slow, reliability and transit 100 for Fast.
  const weighted = await rows({
    ...given,
    weights: [
      ["Cost", 40],
      ["reliability", 50],
      ["transit", 10],
    ],
  });
  expect(weighted.map((row) => row[8])).toEqual([40, 60]);
  expect(weighted.map((row) => row[9])).toEqual(["Runner-up", "Choice"]);
});

test("minimum a shipment, fixed cost and days before dispatch count", async () => {
  const options = [
    ["option", "rate", "transit", "lot", "minimum", "fixed", "order days"],
    ["A", 1, 4, 100, 150, 500, 5],
  ];
  // 10 shipments of at least 150 + 500; safety 0.5 x 1000 / 100 x (4 + 5 + 1) = 50, in transit 40, cycle 50.
  const [row] = await rows({ options, demand: 1000, holdingCost: 2, safetyRule: "half", days: 100 });
  expect(row?.slice(1, 7)).toEqual([2280, 2000, 50, 50, 40, 280]);
});

test("a single option is the choice and has no runner-up; without demand only fixed cost and lots are left", async () => {
  const given = {
    options: [
      ["option", "rate", "transit"],
      ["A", 1, 4],
    ],
    demand: 0,
    holdingCost: 2,
  };
  expect(await carrier({ ...given, output: "choice" })).toEqual([["A", 0, "", ""]]);
});

test("total is freight and holding, grows with every rate and day, and scales with money", async () => {
  const figure = fc.integer({ min: 1, max: 60 });
  await fc.assert(
    fc.asyncProperty(
      figure,
      figure,
      figure,
      figure,
      fc.constantFrom(1e-9, 1e9),
      async (rate, transit, spread, lot, scale) => {
        const table = (more: number, money = 1): unknown[][] => [
          ["option", "rate", "transit", "transit deviation", "lot"],
          ["A", rate * money, transit, spread, lot],
          ["B", rate * money, transit + more, spread, lot],
        ];
        const given = { demand: 3650, holdingCost: 3, deviation: 4 };
        const [one = [], other = []] = await rows({ ...given, options: table(2) });
        expect(Number(one[1])).toBeCloseTo(Number(one[2]) + Number(one[6]), 6);
        expect(Number(other[1])).toBeGreaterThan(Number(one[1]));
        const [scaled = []] = await rows({ ...given, holdingCost: 3 * scale, options: table(2, scale) });
        expect(Number(scaled[1]) / (Number(one[1]) * scale)).toBeCloseTo(1, 9);
      },
    ),
  );
});

const plain = { options: two, demand: 1000, holdingCost: 1 };
test.each([
  [
    "a minimum without lots",
    {
      ...plain,
      options: [
        ["option", "rate", "transit", "minimum"],
        ["A", 1, 2, 50],
      ],
    },
    "A has a minimum a shipment, but no lot",
  ],
  [
    "a negative transit time",
    {
      ...plain,
      options: [
        ["option", "rate", "transit"],
        ["A", 1, -2],
      ],
    },
    "-2 is too small",
  ],
  ["an option twice", { ...plain, options: [...two, ["slow", 1, 2, 1]] }, "slow"],
  [
    "no transit days",
    {
      ...plain,
      options: [
        ["option", "rate"],
        ["A", 1],
      ],
    },
    "transit",
  ],
  ["service in percent", { ...plain, service: 95 }, "service must be less than 1"],
  [
    "weights of nothing",
    {
      ...plain,
      weights: [
        ["cost", 0],
        ["quality", 0],
      ],
    },
    "All weights are 0",
  ],
  ["an unknown criterion", { ...plain, weights: [["qualty", 5]] }, 'Did you mean "quality"'],
  ["a demand below 0", { ...plain, demand: -1 }, "demand must be 0 or more"],
  ["text", { ...plain, holdingCost: "x" }, "holdingCost must be a number"],
])("%s is refused", async (_, given, sentence) => {
  expect(await carrier(given)).toEqual({ error: "#VALUE!", sentence: expect.stringContaining(sentence) });
});
