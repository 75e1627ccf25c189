import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("inventory_management");
type Rows = (string | number)[][];
const networkStock = async (...given: unknown[]): Promise<Rows> =>
  (await callFunction("NETWORKSTOCK", ...given)) as Rows;
const row = (answer: Rows, name: string): (string | number)[] => {
  const found = answer.find(([first]) => first === name);
  if (!found) throw new Error(`The answer has no row ${name}.`);
  return found;
};

/** A stage of a case: number, name, and what is left out where the case says nothing. */
interface CaseNode {
  id: number;
  processing_time: number;
  holding_cost: number;
  external_demand_sd?: number;
  max_outbound_cst?: number | null;
  external_inbound_cst?: number;
  demand_bound_z: number;
}

describe.each(platforms)("NETWORKSTOCK answers the reference cases on the %s", (platform) => {
  test.each(["INV-GSM-02", "INV-GSM-03", "INV-GSM-04", "INV-GSM-07"])("%s: guaranteed service", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const stages = range(
      platform,
      inputs.nodes.map((node: CaseNode) => [
        ...[node.id, node.processing_time, node.holding_cost, node.external_demand_sd ?? null],
        ...[node.max_outbound_cst ?? null, node.external_inbound_cst ?? null, node.demand_bound_z],
      ]),
    );
    const answer = await networkStock(stages, range(platform, inputs.edges), null, null, "factor");
    expectWithin(tolerance, row(answer, "Total")[5], expected.optimal_cost);
    expect(row(answer, "Status")).toEqual(["Status", "optimal", "", "", "", 0]);
    if (expected.service_time_stage1 !== undefined) expect(row(answer, "1")[2]).toBe(expected.service_time_stage1);
  });

  test("INV-SSM-01: serial stochastic service", async () => {
    const { inputs, expected, tolerance } = known("INV-SSM-01");
    let holdingCost = 0;
    const stages = inputs.nodes.map(
      ({ id, lead_time, echelon_holding_cost }: { id: number; lead_time: number; echelon_holding_cost: number }) => {
        holdingCost += echelon_holding_cost;
        return [id, lead_time, holdingCost, id === 1 ? inputs.demand_sd : null];
      },
    );
    const arcs = range(platform, [
      ["Supplier", "Customer", "Units"],
      [2, 1, null],
      [3, 2, 1],
    ]);
    const answer = await networkStock(
      ...[range(platform, stages), arcs, 0.95, null, null, "stochastic", inputs.demand_mean, inputs.stockout_cost],
    );
    expectWithin(tolerance, row(answer, "Total")[3], expected.optimal_cost);
    for (const [stage, level] of Object.entries(expected.echelon_base_stock))
      expectWithin(tolerance, row(answer, stage)[1], level);
    // The book itself: levels and cost to its two decimals.
    expect(answer.slice(0, 3).map((each) => Number(each[1]).toFixed(1))).toEqual(["22.7", "12.0", "6.5"]);
  });

  test("a header, blank rows and names in another case are understood", async () => {
    const stages = range(platform, [
      ["Stage", "Time", "Holding cost", "Deviation"],
      ["Plant", 4, 1, null],
      [null, null, null, null],
      ["Depot", 2, 3, 20],
    ]);
    const answer = await networkStock(stages, range(platform, [["PLANT ", "depot", null]]), 0.95);
    expect(answer.map(([name]) => name)).toEqual(["Plant", "Depot", "Total", "Status"]);
  });

  test("without arcs every stage covers its own processing time", async () => {
    const stages = [
      ["A", 4, 1, 10],
      ["B", 9, 2, 5],
    ];
    for (const arcs of [null, range(platform, [[null, null]])]) {
      const answer = await networkStock(range(platform, stages), arcs, 2, null, "factor");
      expect(answer.slice(0, 2)).toEqual([
        ["A", 0, 0, 4, 40, 40],
        ["B", 0, 0, 9, 30, 60],
      ]);
    }
  });
});

describe("what planners ask of a network", () => {
  // A supplier feeds two depots: 100 units of deviation pool to 50 x sqrt(2) at the supplier.
  const stages = [
    ["Supplier", 9, 1, 0],
    ["Factory", 1, 2, 0],
    ["North", 1, 3, 50],
    ["South", 4, 3, 50],
  ];
  const arcs = [
    ["Supplier", "Factory"],
    ["Factory", "North"],
    ["Factory", "South"],
  ];

  test("independent customers pool; what goes to one customer by two routes does not", async () => {
    const pooled = await networkStock(stages, arcs, 1, "Supplier", "factor");
    expect(row(pooled, "Supplier")[4]).toBeCloseTo(50 * Math.SQRT2 * 3, 9);
    const oneCustomer = [
      ["Part", 4, 1, 0],
      ["Left", 1, 2, 0],
      ["Right", 1, 2, 0],
      ["Product", 1, 9, 10],
    ];
    const routes = [
      ["Part", "Left", 2],
      ["Part", "Right", 3],
      ["Left", "Product", 1],
      ["Right", "Product", 1],
    ];
    const joined = await networkStock(oneCustomer, routes, 1, "Part", "factor");
    expect(row(joined, "Part")[4]).toBeCloseTo((2 + 3) * 10 * 2, 9);
    expect(row(joined, "Status")[1]).toBe("optimal");
  });

  test("a stage in stockAt serves at once, and the plan without that rule is no dearer", async () => {
    const free = await networkStock(stages, arcs, 0.95);
    const forced = await networkStock(stages, arcs, 0.95, [["factory"], ["Supplier"]]);
    expect([row(forced, "Factory")[2], row(forced, "Supplier")[2]]).toEqual([0, 0]);
    expect(Number(row(forced, "Total")[5])).toBeGreaterThanOrEqual(Number(row(free, "Total")[5]));
  });

  test("customers that wait as long as everything takes need no safety stock", async () => {
    const patient = stages.map((stage) => (stage[3] === 50 ? [...stage, 99] : [...stage, null]));
    const answer = await networkStock(patient, arcs, 0.95);
    expect(row(answer, "Total")[5]).toBe(0);
  });

  test("a stage's own service counts for it, the argument for the others; 0.5 covers the mean and needs no stock", async () => {
    const own = [
      ["A", 4, 1, 10, 0, 0, 0.5],
      ["B", 4, 1, 10, 0, 0, null],
    ];
    const answer = await networkStock(own, null, 0.975);
    // scipy 1.17.1: norm.ppf(0.975) = 1.959963984540054.
    expectWithin({ abs: 1e-9 }, [answer[0]?.[4], answer[1]?.[4]], [0, 1.959963984540054 * 20]);
  });

  test("nothing that varies, nothing that takes time: no stock", async () => {
    expect(row(await networkStock([["A", 4, 1]], null, 0.95), "Total")[5]).toBe(0);
    expect(row(await networkStock([["A", 0, 1, 10]], null, 0.95), "A")).toEqual(["A", 0, 0, 0, 0, 0]);
  });

  test("times in halves and tenths are exact, and extreme scales do no harm", async () => {
    const tenths = stages.map(([name, time, cost, deviation]) => [name, Number(time) / 10, cost, deviation]);
    const [whole, fine] = [await networkStock(stages, arcs, 0.95), await networkStock(tenths, arcs, 0.95)];
    expectWithin({ rel: 1e-12 }, row(fine, "Total")[5], Number(row(whole, "Total")[5]) / Math.sqrt(10));
    expect(row(fine, "Status")[1]).toBe("optimal");
    for (const scale of [1e12, 1e-12]) {
      const scaled = stages.map(([name, time, cost, deviation]) => [name, time, cost, Number(deviation) * scale]);
      const answer = await networkStock(scaled, arcs, 0.95);
      expectWithin({ rel: 1e-9 }, row(answer, "Total")[5], Number(row(whole, "Total")[5]) * scale);
    }
  });

  test("times without a common unit say how far from the best the plan may be", async () => {
    const odd = stages.map(([name, time, cost, deviation]) => [
      name,
      Number(time) + Math.PI / Number(time),
      cost,
      deviation,
    ]);
    const status = row(await networkStock(odd, arcs, 0.95), "Status");
    expect(status[1]).toMatch(/^within [0-9.]+ % of the least$/);
    expect(status[5]).toBeGreaterThan(0);
    expect(status[5]).toBeLessThan(0.01);
  });

  test("stochastic: without a shortage cost the last stage's service decides, and alone it is the chance of having stock", async () => {
    const answer = await networkStock([["Shop", 4, 2, 3]], null, 0.9, null, null, "stochastic", 10);
    // Newsvendor: 40 + 6 norm.ppf(0.9), scipy 1.17.1.
    expectWithin({ abs: 1e-8 }, answer[0], ["Shop", 47.6893093933676, 47.6893093933676, 7.689309393367602]);
    const whole = await networkStock([["Shop", 4, 2]], null, 0.9, null, null, "stochastic", 10, null, "poisson");
    // scipy 1.17.1: poisson.ppf(0.9, 40) = 48.
    expect(whole[0]).toEqual(["Shop", 48, 48, 8]);
  });

  test("1,000 stages in one call are the sum of their parts", async () => {
    const copies = Array.from({ length: 250 }, (_, copy) => copy);
    const many = copies.flatMap((copy) => stages.map(([name, ...rest]) => [`${name} ${copy}`, ...rest]));
    const links = copies.flatMap((copy) => arcs.map((names) => names.map((name) => `${name} ${copy}`)));
    const [one, all] = [await networkStock(stages, arcs, 0.95), await networkStock(many, links, 0.95)];
    expectWithin({ rel: 1e-10 }, row(all, "Total")[5], 250 * Number(row(one, "Total")[5]));
    expect(all[997]?.slice(1)).toEqual(one[1]?.slice(1));
  });
});

describe("refusals say what to do", () => {
  const two = [
    ["Plant", 4, 1, 0],
    ["Depot", 2, 3, 20],
  ];
  const arc = [["Plant", "Depot"]];
  const stochastic = (...given: unknown[]): unknown[] => [
    ...given.slice(0, 3),
    null,
    null,
    "stochastic",
    ...given.slice(3),
  ];
  const refusals: [string, unknown[], string][] = [
    [
      "a circle",
      [two, [...arc, ["Depot", "Plant"]], 0.95],
      "The stages supply each other in a circle: Plant > Depot > Plant. Take one of these arcs out.",
    ],
    [
      "an unknown stage",
      [two, [["Plant", "Depo"]], 0.95],
      'arcs, row 1: "Depo" is not in stages. Did you mean "Depot"?',
    ],
    [
      "a stage twice",
      [[...two, ["plant", 1, 1, 0]], arc, 0.95],
      "stages names plant twice, in its entries 1 and 3. Join the two, or give one of them another name.",
    ],
    [
      "no service",
      [two, arc],
      "Give service: a target for all stages, such as 0.95, or one for each stage in the seventh column of the stage table.",
    ],
    [
      "service 1",
      [two, arc, 1],
      "A service target of 1 (100 %) would need unlimited stock. Enter a share below 1, such as 0.99.",
    ],
    [
      "service 95",
      [two, arc, 95],
      "The service target 95 is not a share. Enter a share between 0 and 1: 0.95 for 95 %.",
    ],
    [
      "service below one half",
      [two, arc, 0.3],
      "The service target 0.3 is below 0.5: demand would be covered below its mean. Enter a share from 0.5 to less than 1.",
    ],
    ["a negative factor", [two, arc, -1, null, "factor"], "A safety factor must be 0 or more. It is -1."],
    [
      "a negative deviation",
      [[["A", 4, 1, -3]], null, 0.95],
      "stages, row 1, column 4: -3 is too small. Enter 0 or more.",
    ],
    [
      "a text",
      [[["A", "four", 1, 3]], null, 0.95],
      'stages, row 1, column 2: the text "four" is not a number. Enter a number.',
    ],
    [
      "too few columns",
      [[["A", 4]], null, 0.95],
      "stages must have at least 3 columns (stage, processingTime, holdingCost, deviation, longestServiceTime, inboundServiceTime, service). It has 2.",
    ],
    [
      "stochastic, not a chain",
      stochastic([...two, ["Shop", 1, 9, 0]], arc, 0.95, 10),
      'The model "stochastic" is for a chain: each stage has one supplier and one customer, and takes one unit for one unit. Correct the arcs, or use the model "guaranteed".',
    ],
    [
      "stochastic, demand in the middle",
      stochastic([["Plant", 4, 1, 5], two[1]], arc, 0.95, 10),
      'In the model "stochastic" only the last stage of the chain has outside customers. Take away the deviation of Plant, or use the model "guaranteed".',
    ],
    [
      "stochastic, service times",
      stochastic(
        [
          ["Plant", 4, 1, 0, 3],
          [...(two[1] ?? []), 0],
        ],
        arc,
        0.95,
        10,
      ),
      'The model "stochastic" knows no service times. Take away those of Plant (its longest and inbound service time, and its name in stockAt), or use the model "guaranteed".',
    ],
    [
      "stochastic, cheaper downstream",
      stochastic(
        [
          ["Plant", 4, 3],
          ["Depot", 2, 3, 20],
        ].map((stage) => [...stage, 0].slice(0, 4)),
        arc,
        0.95,
        10,
      ),
      'In the model "stochastic" holding a unit must cost more from stage to stage towards the customers. At Depot it costs 3, at its supplier 3.',
    ],
    ["stochastic without a mean", stochastic(two, arc, 0.95), "meanDemand is missing. Give it a value."],
  ];
  test.each(refusals)("%s", async (_, given, sentence) => {
    expect(await callFunction("NETWORKSTOCK", ...given)).toEqual({ error: "#VALUE!", sentence });
  });
});
