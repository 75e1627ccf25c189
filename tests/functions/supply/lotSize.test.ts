import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("supply_planning");
const names = [
  ...["demand", "setupCost", "holdingCost", "rule", "minimum", "multiple", "capacity", "lotSize", "output"],
] as const;
const rules = ["ww", "silvermeal", "luc", "ppb", "ltc", "poq", "eoq", "l4l"] as const;

/** LOTSIZE with its arguments by name; the others are left out. */
function lotSize(given: Readonly<Record<string, unknown>>): Promise<unknown> {
  return callFunction("LOTSIZE", ...names.map((name) => given[name] ?? null));
}

describe.each(platforms)("LOTSIZE answers the reference cases on the %s", (platform) => {
  test.each([...["SUP-WW-01", "SUP-WW-02", "SUP-WW-03", "SUP-WW-05", "SUP-WW-06", "SUP-WW-09", "SUP-WW-10"]])(
    "%s: the least cost, and the orders cost that much",
    async (id) => {
      const { inputs, expected, tolerance } = known(id);
      const given = {
        demand: range(platform, [inputs.demand]),
        setupCost: Array.isArray(inputs.setup_cost) ? [inputs.setup_cost] : inputs.setup_cost,
        holdingCost: inputs.holding_cost_per_unit_period,
      };
      const [[total]] = (await lotSize({ ...given, output: "cost" })) as [[number]];
      expectWithin(tolerance, total, expected.total_cost);
      const [orders] = (await lotSize(given)) as [number[]];
      const setups: number[] = inputs.demand.map((_: number, period: number) =>
        Array.isArray(inputs.setup_cost) ? inputs.setup_cost[period] : inputs.setup_cost,
      );
      const cost = costOf(inputs.demand, orders, setups, inputs.holding_cost_per_unit_period);
      expectWithin(tolerance, cost, expected.total_cost);
    },
  );

  test("SUP-LS-04: every rule's orders and cost", async () => {
    const { inputs, expected, tolerance } = known("SUP-LS-04");
    const given = {
      demand: range(platform, [inputs.demand]),
      setupCost: inputs.setup_cost,
      holdingCost: inputs.holding_cost_per_unit_period,
    };
    const asked = [
      ["silvermeal", expected.silver_meal_orders, expected.silver_meal_cost],
      ["luc", expected.luc_orders, expected.luc_cost],
      ["ppb", expected.part_period_orders, expected.part_period_cost],
      ["ltc", expected.ltc_orders, expected.ltc_cost],
      ["poq", expected.poq_orders, expected.poq_cost],
      ["l4l", inputs.demand, expected.lot_for_lot_cost],
    ] as const;
    for (const [rule, orders, cost] of asked) {
      expectWithin(tolerance, await lotSize({ ...given, rule }), [orders]);
      const [[total]] = (await lotSize({ ...given, rule, output: "cost" })) as [[number]];
      expectWithin(tolerance, total, cost);
    }
    const poq = await lotSize({ ...given, rule: "poq", lotSize: expected.poq_periods });
    expectWithin(tolerance, poq, [expected.poq_orders]);
    const [[first]] = (await lotSize({ ...given, rule: "eoq" })) as [[number]];
    expectWithin(tolerance, first, expected.eoq);
  });
});

/** The cost of orders, period by period; NaN where they do not cover the demand. */
function costOf(
  demand: readonly number[],
  orders: readonly number[],
  setups: readonly number[],
  holding: number,
): number {
  let [stock, cost] = [0, 0];
  demand.forEach((units, period) => {
    const ordered = orders[period] ?? 0;
    stock += ordered - units;
    if (stock < -1e-6) cost = NaN;
    cost += (ordered > 0 ? (setups[period] ?? 0) : 0) + holding * stock;
  });
  return cost;
}

/** The least cost of all whole orders: every combination is tried. null: none covers the demand. */
function cheapestByTrial(
  demand: readonly number[],
  setups: readonly number[],
  holding: number,
  allowed: readonly (readonly number[])[],
): number | null {
  let best: number | null = null;
  const tryFrom = (period: number, stock: number, cost: number): void => {
    if (period === demand.length) {
      if (best === null || cost < best) best = cost;
      return;
    }
    for (const units of allowed[period] ?? []) {
      const left = stock + units - (demand[period] ?? 0);
      if (left >= 0) tryFrom(period + 1, left, cost + (units > 0 ? (setups[period] ?? 0) : 0) + holding * left);
    }
  };
  tryFrom(0, 0, 0);
  return best;
}

describe("laws", () => {
  const small = fc.record({
    demand: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 }),
    setups: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 }),
    capacities: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }),
    isLimited: fc.boolean(),
    holding: fc.integer({ min: 0, max: 4 }),
    minimum: fc.integer({ min: 0, max: 7 }),
    multiple: fc.integer({ min: 0, max: 4 }),
  });

  test("ww is as cheap as the best of all possible orders, under minimum, multiple and capacity", async () => {
    await fc.assert(
      fc.asyncProperty(small, async ({ demand, setups, capacities, isLimited, holding, minimum, multiple }) => {
        const most = demand.reduce((sum, units) => sum + units, 0) + minimum + multiple;
        const allowed = demand.map((_, period) =>
          Array.from({ length: most + 1 }, (__, units) => units).filter(
            (units) =>
              units === 0 ||
              (units >= minimum &&
                units % Math.max(1, multiple) === 0 &&
                (!isLimited || units <= (capacities[period] ?? 0))),
          ),
        );
        const given = {
          demand: [demand],
          setupCost: [setups.slice(0, demand.length)],
          holdingCost: holding,
          minimum,
          multiple,
          capacity: isLimited ? [capacities.slice(0, demand.length)] : null,
        };
        const best = cheapestByTrial(demand, setups, holding, allowed);
        const answer = await lotSize({ ...given, output: "cost" });
        if (best === null) {
          expect(answer).toMatchObject({ error: "#N/A" });
          return;
        }
        expect((answer as number[][])[0]?.[0]).toBeCloseTo(best, 9);
        const [orders] = (await lotSize(given)) as [number[]];
        expect(costOf(demand, orders, setups, holding)).toBeCloseTo(best, 9);
        orders.forEach((units, period) => expect(allowed[period]).toContain(Math.round(units * 1e9) / 1e9));
      }),
      { numRuns: 400 },
    );
  });

  const hundredths = (least: number, most: number): fc.Arbitrary<number> =>
    fc.integer({ min: least * 100, max: most * 100 }).map((units) => units / 100);
  const item = fc.record({
    demand: fc.array(hundredths(0, 500), { minLength: 1, maxLength: 24 }),
    setupCost: hundredths(1, 1000),
    holdingCost: hundredths(0.01, 10),
    minimum: fc.constantFrom(0, 30),
    multiple: fc.constantFrom(0, 12),
  });

  test("every rule covers the demand at its stated cost, and none is cheaper than ww", async () => {
    await fc.assert(
      fc.asyncProperty(item, fc.constantFrom(...rules), async (given, rule) => {
        const asked = { ...given, demand: [given.demand], rule };
        const [orders] = (await lotSize(asked)) as [number[]];
        const [[total]] = (await lotSize({ ...asked, output: "cost" })) as [[number]];
        const setups = given.demand.map(() => given.setupCost);
        const cost = costOf(given.demand, orders, setups, given.holdingCost);
        const scale = 1e-7 * (1 + Math.abs(total));
        expect(Math.abs(cost - total)).toBeLessThanOrEqual(scale);
        const [[least]] = (await lotSize({ ...asked, rule: "ww", output: "cost" })) as [[number]];
        expect(least).toBeLessThanOrEqual(total + scale);
      }),
    );
  });

  test("the plan grows with the units and does not depend on the currency", async () => {
    await fc.assert(
      fc.asyncProperty(item, fc.constantFrom(1e-9, 1e9), async ({ demand, setupCost, holdingCost }, scale) => {
        const answer = await lotSize({ demand: [demand], setupCost, holdingCost, output: "cost" });
        const [[total]] = answer as [[number]];
        const scaled = { demand: [demand.map((units) => units * scale)], setupCost, holdingCost: holdingCost / scale };
        expectWithin({ rel: 1e-6, abs: 1e-6 }, await lotSize({ ...scaled, output: "cost" }), answer);
        const dearer = { demand: [demand], setupCost: setupCost * 7, holdingCost: holdingCost * 7, output: "cost" };
        expectWithin({ rel: 1e-6, abs: 1e-6 }, ((await lotSize(dearer)) as number[][])[0]?.[0], total * 7);
      }),
    );
  });
});

describe("shapes and conventions", () => {
  test("a block answers item by item; a rule and a multiple may differ by item", async () => {
    const block = [
      [52, 87, 23, 56],
      [52, 87, 23, 56],
    ];
    const given = { demand: block, setupCost: 75, holdingCost: 1, rule: [["luc"], ["l4l"]], multiple: [[0], [50]] };
    // By hand: lot for lot in fifties: 52 -> 100, 87 - 48 -> 50, 23 - 11 -> 50, 56 - 38 -> 50.
    expect(await lotSize(given)).toEqual([
      [139, 0, 79, 0],
      [100, 50, 50, 50],
    ]);
  });

  test("a single column is one item and its answer runs down", async () => {
    const demand = [[90], [120], [80], [70]];
    expect(await lotSize({ demand, setupCost: 500, holdingCost: 2 })).toEqual([[210], [0], [150], [0]]);
  });

  test("an item without a plan keeps its error to its own row", async () => {
    const given = {
      demand: [
        [90, 120],
        [10, 20],
      ],
      setupCost: 5,
      holdingCost: 1,
      capacity: 50,
    };
    const [bad, good] = (await lotSize(given)) as [{ code: string }[], number[]];
    expect(bad.map(({ code }) => code)).toEqual(["#N/A", "#N/A"]);
    expect(good).toEqual([10, 20]);
  });

  test("no demand, no orders, no cost; one period is ordered at once", async () => {
    expect(await lotSize({ demand: [[0, 0, 0]], setupCost: 5, holdingCost: 1 })).toEqual([[0, 0, 0]]);
    expect(await lotSize({ demand: [[0, 0]], setupCost: 5, holdingCost: 1, output: "cost" })).toEqual([[0, 0, 0, 0]]);
    for (const rule of rules) expect(await lotSize({ demand: 7, setupCost: 0, holdingCost: 1, rule })).toEqual([[7]]);
  });

  test("no order is placed in a period that needs none, whatever the rule", async () => {
    for (const rule of rules.filter((each) => each !== "eoq")) {
      const [orders] = (await lotSize({ demand: [[0, 5, 0, 0, 5]], setupCost: 1, holdingCost: 1, rule })) as [number[]];
      expect([orders[0], orders[2], orders[3]]).toEqual([0, 0, 0]);
    }
  });

  test("without holding cost everything is ordered once, without setup cost nothing is held", async () => {
    expect(await lotSize({ demand: [[3, 2, 4]], setupCost: 9, holdingCost: 0 })).toEqual([[9, 0, 0]]);
    expect(await lotSize({ demand: [[3, 2, 4]], setupCost: 0, holdingCost: 1 })).toEqual([[3, 2, 4]]);
  });

  test("of plans that cost the same the last order comes latest", async () => {
    // By hand: one order costs 10 + 5 x 2 = 20, two orders cost 20.
    expect(await lotSize({ demand: [[5, 5]], setupCost: 10, holdingCost: 2 })).toEqual([[5, 5]]);
  });

  test("closing is the stock that the orders leave", async () => {
    const given = { demand: [[90, 120, 80, 70]], setupCost: 500, holdingCost: 2, output: "closing" };
    expect(await lotSize(given)).toEqual([[120, 0, 70, 0]]);
  });

  test("fixed lots are whole lots, what is over is used first", async () => {
    const given = { demand: [[52, 87, 23, 56]], setupCost: 75, holdingCost: 1, rule: "foq", lotSize: 60 };
    expect(await lotSize(given)).toEqual([[60, 120, 0, 60]]);
  });

  test("orders are made ahead of a period whose capacity does not suffice", async () => {
    const given = { demand: [[10, 40, 10]], setupCost: 1, holdingCost: 1, capacity: [[25, 30, 30]] };
    expect(await lotSize(given)).toEqual([[20, 30, 10]]);
  });
});

describe("refusals", () => {
  const plain = { demand: [[90, 120]], setupCost: 500, holdingCost: 2 };
  test.each([
    [
      "a negative demand",
      { demand: [[90, -1]] },
      "#VALUE!",
      "demand, row 1, column 2: -1 is too small. Enter 0 or more.",
    ],
    [
      "text",
      { demand: [[90, "x"]] },
      "#VALUE!",
      'demand, row 1, column 2: the text "x" is not a number. Enter a number.',
    ],
    ["no setup cost", { setupCost: null }, "#VALUE!", "setupCost is missing. Give it a value."],
    [
      "a negative holding cost",
      { holdingCost: -1 },
      "#VALUE!",
      "holdingCost, row 1, column 1: -1 is too small. Enter 0 or more.",
    ],
    [
      "fixed lots without a size",
      { rule: "foq" },
      "#VALUE!",
      'The lot rule "foq" needs lotSize, the units of a lot, above 0. It is 0.',
    ],
    [
      "half a period",
      { rule: "poq", lotSize: 1.5 },
      "#VALUE!",
      'The lot rule "poq" needs lotSize, a whole number of periods from 1. It is 1.5.',
    ],
    [
      "a capacity for another rule",
      { rule: "luc", capacity: 99 },
      "#VALUE!",
      'capacity works with the rule "ww" only, which finds the cheapest orders within it. Leave it out for "luc".',
    ],
    [
      "an economic order quantity without holding cost",
      { rule: "eoq", holdingCost: 0 },
      "#DIV/0!",
      "Without a holding cost the economic order quantity has no limit. Enter a holding cost, or give lotSize.",
    ],
    [
      "too little capacity, a multiple included",
      { capacity: 100, multiple: 30 },
      "#N/A",
      "The orders cannot cover the demand: by period 2 they are short by 30 units, 210 are needed and 180 possible at most. Raise the capacity or move demand later.",
    ],
  ])("%s", async (_, given, error, sentence) => {
    expect(await lotSize({ ...plain, ...given })).toEqual({ error, sentence });
  });

  test("more combinations of capacities than can be tried", async () => {
    // Capacities of no common measure: every subset of them gives another total.
    const capacity = [Array.from({ length: 52 }, (_, period) => 100 + Math.sqrt(2 + period))];
    const demand = [Array.from({ length: 52 }, () => 60)];
    expect(await lotSize({ demand, setupCost: 50, holdingCost: 1, capacity })).toMatchObject({ error: "#VALUE!" });
    const answer = (await lotSize({ demand, setupCost: 50, holdingCost: 1, capacity, multiple: 20 })) as number[][];
    expect(answer[0]?.reduce((sum, units) => sum + units, 0)).toBe(3120);
  });
});
