import fc from "fast-check";
import { callFunction, platforms, range, registeredFunction } from "../../support/callFunction";
import { referenceCases } from "../../support/referenceCases";

const known = referenceCases("supply_planning");
type Answer = (string | number)[][];
const plan = async (...given: unknown[]): Promise<Answer> => (await callFunction("AGGPLAN", ...given)) as Answer;
const rowOf = (answer: Answer, name: string): number[] => {
  const row = answer.find(([first]) => first === name);
  if (!row) throw new Error(`There is no row ${name}: ${JSON.stringify(answer)}`);
  return row.slice(1, -1) as number[];
};
const totalOf = (answer: Answer, name: string): number => answer.find(([first]) => first === name)?.at(-1) as number;

/** The settings of Red Tomato Tools as a planner types them: names in their own order and case, blank cells behind. */
function redTomato(id: string): (string | number | null)[][] {
  const { inputs } = known(id);
  return [
    ["Setting", "Value", "Note"],
    ["Material", inputs.material_cost, null],
    ["Holding", inputs.holding_cost, null],
    ["backlog", inputs.backlog_cost, null],
    ["Hire", inputs.hire_cost, null],
    ["Layoff", inputs.layoff_cost, null],
    ["Hours a unit", inputs.labour_hours_per_unit, null],
    ["hours_a_worker", inputs.days_per_month * inputs.hours_per_day, null],
    ["Overtime hours a worker", inputs.max_overtime_hours_per_worker, null],
    ["Wage", inputs.regular_wage_per_hour, null],
    ["Overtime wage", inputs.overtime_wage_per_hour, null],
    ["Subcontract", inputs.subcontract_cost, null],
    ["Opening workers", inputs.start_workforce, null],
    [null, null, null],
    ["Opening stock", inputs.start_inventory, null],
    ["Closing stock", inputs.end_inventory_min, null],
  ];
}

describe.each(platforms)("on %s", (platform) => {
  test.each([
    ["SUP-AGG-01", "optimal"],
    ["SUP-AGG-02", "whole"],
    ["SUP-AGG-03", "optimal"],
  ])("%s: the least cost of people, overtime, subcontracting, stock and backlog (%s)", async (id, strategy) => {
    const { inputs, expected } = known(id);
    const answer = await plan([inputs.demand], range(platform, redTomato(id)), strategy);
    expect(totalOf(answer, "Cost")).toBeCloseTo(expected.total_cost, 2);
    expect(answer.at(-1)?.[1]).toBe("optimal");
    const cost = await plan([inputs.demand], range(platform, redTomato(id)), strategy, "cost");
    expect(cost).toEqual([[totalOf(answer, "Cost")]]);
    const balance = inputs.demand.map(
      (units: number, period: number) =>
        (period === 0 ? inputs.start_inventory : (rowOf(answer, "Closing stock")[period - 1] as number)) +
        ["Regular time", "Overtime", "Subcontracted"].reduce(
          (all, name) => all + (rowOf(answer, name)[period] ?? 0),
          0,
        ) -
        units -
        (period === 0 ? 0 : (rowOf(answer, "Owed")[period - 1] as number)) +
        (rowOf(answer, "Owed")[period] ?? 0) -
        (rowOf(answer, "Closing stock")[period] ?? 0),
    );
    balance.forEach((difference: number) => expect(difference).toBeCloseTo(0, 5));
  });

  test("SUP-AGG-05: a constant workforce and subcontracting, days by period", async () => {
    const { inputs, expected } = known("SUP-AGG-05");
    // 80 a day for 8 hours is 10 an hour; 7.6 workers make 38 units a day: 1.6 hours a unit.
    const settings = [
      ["hours a unit", (inputs.workers * 8) / inputs.daily_output],
      ["hours a worker", ...inputs.days.map((days: number) => 8 * days)],
      ["wage", inputs.wage_per_day / 8],
      ["subcontract", inputs.subcontract_cost],
      ["minimum workers", inputs.workers],
      ["maximum workers", inputs.workers],
    ].map((row) => [...row, ...Array(7 - row.length).fill(null)]);
    const answer = await plan([inputs.demand], range(platform, settings));
    expect(totalOf(answer, "Cost")).toBeCloseTo(expected.total_cost, 6);
    expect(totalOf(answer, "Subcontracted")).toBeCloseTo(expected.subcontract, 6);
    expect(totalOf(answer, "Regular time")).toBeCloseTo(expected.in_house, 6);
  });

  test("SUP-AGG-07: capacity in units (the transportation method), limits by period", async () => {
    const { inputs, expected } = known("SUP-AGG-07");
    const settings = [
      ["regular", inputs.regular_cost, null, null],
      ["overtime", inputs.overtime_cost, null, null],
      ["subcontract", inputs.subcontract_cost, null, null],
      ["regular limit", ...inputs.regular_capacity],
      ["overtime limit", ...inputs.overtime_capacity],
      ["subcontract limit", ...inputs.subcontract_capacity],
      ["holding", inputs.carrying_cost, null, null],
      ["opening stock", inputs.start_inventory, null, null],
    ];
    const answer = await plan([inputs.demand], range(platform, settings));
    expect(totalOf(answer, "Cost")).toBeCloseTo(expected.total_cost, 6);
    expect(answer.map(([name]) => name)).toEqual([
      ...[
        "Regular time",
        "Overtime",
        "Subcontracted",
        "Closing stock",
        "Owed",
        "Cost",
        "Cost of one more unit",
        "Status",
      ],
    ]);
    // Demand that runs down gives the same plan turned.
    const down = await plan(
      inputs.demand.map((units: number) => [units]),
      range(platform, settings),
    );
    expect(down).toEqual(answer[0]?.map((_, column) => answer.map((row) => row[column])));
  });
});

const units = [
  ["regular", 10],
  ["regular limit", 100],
  ["overtime", 15],
  ["overtime limit", 20],
  ["holding", 2],
];

test("a level plan makes the same each period; a chase plan makes what is asked", async () => {
  const people = [
    ["hours a unit", 1],
    ["hours a worker", 10],
    ["wage", 10],
    ["holding", 1],
  ];
  expect(rowOf(await plan([[50, 100, 150]], people, "level"), "Regular time")).toEqual([100, 100, 100]);
  const chased = await plan([[50, 100, 150]], [...people, ["hire", 7]], "chase");
  expect(rowOf(chased, "Regular time")).toEqual([50, 100, 150]);
  expect(rowOf(chased, "Workers")).toEqual([5, 10, 15]);
});

test("the price of a unit is what one more unit of demand costs", async () => {
  const demand = [80, 115, 60];
  const [prices] = (await plan([demand], units, null, "prices")) as number[][];
  const [[cost]] = (await plan([demand], units, null, "cost")) as [[number]];
  for (const [period, price] of (prices ?? []).entries()) {
    const [[more]] = (await plan([demand.map((each, at) => each + (at === period ? 1 : 0))], units, null, "cost")) as [
      [number],
    ];
    expect(more - cost).toBeCloseTo(price, 6);
  }
});

test("no plan costs less than making every unit the cheapest way, and more demand never costs less", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 110 }), { minLength: 1, maxLength: 6 }), async (demand) => {
      const cost = async (each: number[]): Promise<number> => {
        const answer = await callFunction("AGGPLAN", [each], units, null, "cost");
        return Array.isArray(answer) ? ((answer as number[][])[0]?.[0] ?? NaN) : Infinity;
      };
      const first = await cost(demand);
      expect(first).toBeGreaterThanOrEqual(10 * demand.reduce((all, each) => all + each, 0) - 1e-6);
      expect(await cost(demand.map((each) => each + 1))).toBeGreaterThanOrEqual(first);
    }),
    { numRuns: 25 },
  );
});

test("no demand, one period, a free way: first-class plans", async () => {
  expect(await plan([[0, 0]], units, null, "cost")).toEqual([[0]]);
  expect(rowOf(await plan([[7]], units), "Regular time")).toEqual([7]);
  expect(await plan([[1e9]], [["regular", 0]], null, "cost")).toEqual([[0]]);
});

test.each([
  ["#N/A", "By period 2 the plan is short by 40 units", [[120, 160]], units],
  [
    "#N/A",
    'The strategy "chase" cannot meet this demand',
    [[100, 50]],
    [
      ["hours a unit", 1],
      ["hours a worker", 10],
      ["minimum workers", 10],
    ],
    "chase",
  ],
  ["#VALUE!", 'settings, row 1: "regullar" is no setting. Did you mean "regular"?', [[10]], [["regullar", 1]]],
  ["#VALUE!", '"zzzzzzzzzzzzzzzzzzzzzz" is no setting. Use one of material', [[10]], [["zzzzzzzzzzzzzzzzzzzzzz", 1]]],
  [
    "#VALUE!",
    '"holding" stands there twice',
    [[10]],
    [
      ["holding", 1],
      ["Holding", 2],
    ],
  ],
  ["#VALUE!", '"hire" takes one value', [[10, 10]], [["hire", 1, 2]]],
  ["#VALUE!", '"holding" has 3 values, but the plan only 2 periods', [[10, 10]], [["holding", 1, 2, 3]]],
  ["#VALUE!", '"wage", but not "hours a unit"', [[10]], [["wage", 1]]],
  [
    "#VALUE!",
    '"minimum workers" (5) is more than "maximum workers" (4)',
    [[10]],
    [
      ["hours a unit", 1],
      ["hours a worker", 1],
      ["minimum workers", 5],
      ["maximum workers", 4],
    ],
  ],
  ["#VALUE!", "settings, row 1, column 2: -1 is too small. Enter 0 or more.", [[10]], [["holding", -1]]],
  [
    "#VALUE!",
    'settings, row 2, column 2: the text "ten" is not a number',
    [[10]],
    [
      ["regular", 1],
      ["holding", "ten"],
    ],
  ],
  ["#VALUE!", "demand, row 1, column 2: -1 is too small. Enter 0 or more.", [[10, -1]], units],
  ["#VALUE!", "With whole workers one more unit has no price", [[10]], units, "whole", "prices"],
  ["#VALUE!", "strategy", [[10]], units, "levle"],
])("%s: %s", async (error, sentence, ...given) => {
  expect(await callFunction("AGGPLAN", ...given)).toEqual({ error, sentence: expect.stringContaining(sentence) });
});

test("a plan that Excel gives up says that it was stopped, and is calculated when it is asked for again", async () => {
  const invocation: { onCanceled?: () => void } = {};
  const settings = [
    ["regular", 10],
    ["holding", 1],
  ];
  const answer = (await registeredFunction("AGGPLAN"))([[81, 120]], settings, null, "cost", invocation);
  expect(invocation.onCanceled).toBeInstanceOf(Function);
  invocation.onCanceled?.();
  await expect(answer).rejects.toMatchObject({
    code: "#N/A",
    message: expect.stringMatching(/^The calculation was stopped\./),
  });
  expect(await plan([[81, 120]], settings, null, "cost")).toEqual([[2010]]);
});
