import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe.each(platforms)("on the %s", (platform) => {
  test.each(["LOG-TR-02", "LOG-TR-03", "LOG-TR-04", "LOG-TR-05", "LOG-TR-06", "LOG-TR-08", "LOG-FL-02"])(
    "%s: the least cost",
    async (id) => {
      const { inputs, expected, tolerance } = known(id);
      // Where the case has no lane, the sheet has an x: the desktop passes a blank as a cost of 0.
      const costs = range(
        platform,
        (inputs.cost ?? inputs.unit_cost).map((row: readonly (number | null)[]) => row.map((each) => each ?? "x")),
      );
      const given = [costs, range(platform, column(inputs.supply)), range(platform, [inputs.demand])];
      const [[cost]] = (await callFunction("TRANSPORT", ...given, null, null, "cost")) as [[number]];
      expectWithin(tolerance, cost, expected.total_cost ?? expected.transport_cost);
      const table = (await callFunction("TRANSPORT", ...given)) as unknown[][];
      expectWithin(tolerance, table[0]?.[0], cost);
      expect(table.at(-1)?.slice(0, 2)).toEqual(["Status", "optimal"]);
      if (expected.flows)
        expectWithin(tolerance, await callFunction("TRANSPORT", ...given, null, null, "flows"), expected.flows);
    },
  );

  test("a blank capacity closes its lane, as 0 does", async () => {
    const limits = range(platform, [
      [null, "no limit"],
      [100, 0],
    ]);
    expect(await callFunction("TRANSPORT", [[1, 2], [3, 4]], [[60, 60]], [[50, 50]], limits, null, "flows")).toEqual([
      [0, 50],
      [50, 0],
    ]); // prettier-ignore
  });
});

test("names, what is left, what is not delivered, and prices", async () => {
  const costs = [
    ["", "Leeds", "York"],
    ["Hull", 4, 6],
    ["Bath", 5, "x"],
  ];
  const given = [costs, [[60], [60]], [[80], [50]], [["no limit", 30], [40, 0]], 9]; // prettier-ignore
  // By hand: Bath sends its 40 to Leeds (200); a unit of Hull saves 5 in Leeds, where 40 are still needed (160), and 3 in York (20 for 120); 30 are not delivered (270).
  expect(await callFunction("TRANSPORT", ...given)).toEqual([
    [750, "Leeds", "York", "Left over"],
    ["Hull", 40, 20, 0],
    ["Bath", 40, 0, 20],
    ["Not delivered", 0, 30, ""],
    ["Status", "optimal", "", 0],
  ]);
  // One more unit at Hull goes to York: 9 - 6. One more for Leeds comes from Hull and is missing in York: 4 + 3; one more from Bath saves 7 - 5.
  expect(await callFunction("TRANSPORT", ...given, "prices")).toEqual([
    ["What", "From", "To", "Price of a unit"],
    ["One more unit of supply saves", "Hull", "", 3],
    ["One more unit of supply saves", "Bath", "", 0],
    ["One more unit of demand costs", "", "Leeds", 7],
    ["One more unit of demand costs", "", "York", 9],
    ["One more unit on a full lane saves", "Bath", "Leeds", 2],
    ["A lane that is missing pays up to", "Bath", "York", 9],
  ]);
});

test("one more unit changes the cost by its price, or by less where the plan turns", async () => {
  const list = (count: number, smallest: number) => fc.array(fc.integer({ min: smallest, max: 60 }), { minLength: count, maxLength: count }); // prettier-ignore
  const cost = async (...given: unknown[]): Promise<number> =>
    ((await callFunction("TRANSPORT", ...given, "cost")) as [[number]])[0][0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(list(4, 0), { minLength: 3, maxLength: 3 }),
      list(3, 1),
      list(4, 1),
      fc.integer({ min: 5, max: 60 }),
      async (costs, supply, demand, most) => {
        const given = [costs, [supply], [demand], most, 50];
        const total = await cost(...given);
        const prices = (await callFunction("TRANSPORT", ...given, "prices")) as (string | number)[][];
        const supplyPrices = prices.slice(1, 4).map((row) => Number(row[3]));
        const demandPrices = prices.slice(4, 8).map((row) => Number(row[3]));
        for (const [index, price] of supplyPrices.entries()) {
          const more = supply.map((units, at) => units + (at === index ? 1 : 0));
          expect(total - (await cost(costs, [more], [demand], most, 50))).toBeLessThanOrEqual(price + 1e-9);
        }
        for (const [index, price] of demandPrices.entries()) {
          const less = demand.map((units, at) => units - (at === index ? 1 : 0));
          expect(total - (await cost(costs, [supply], [less], most, 50))).toBeLessThanOrEqual(price + 1e-9);
        }
        const reduced = (await callFunction("TRANSPORT", ...given, "reducedCosts")) as number[][];
        const flows = (await callFunction("TRANSPORT", ...given, "flows")) as number[][];
        flows.forEach((row, source) =>
          row.forEach((units, destination) => {
            const extra = reduced[source]?.[destination] ?? NaN;
            if (units > 0) expect(extra).toBeLessThanOrEqual(0);
            if (units < most) expect(extra).toBeGreaterThanOrEqual(0);
          }),
        );
      },
    ),
    { numRuns: 40 },
  );
});

test("units of any size and with decimals add up", async () => {
  for (const scale of [1e-12, 0.1, 1 / 3, 1e12]) {
    const flows = (await callFunction(
      "TRANSPORT", [[4, 6, 9], [5, 3, 1]], [[70 * scale, 50 * scale]], [[30 * scale, 30 * scale, 60 * scale]], null, null, "flows",
    )) as number[][]; // prettier-ignore
    [30, 30, 60].forEach((units, place) => {
      const got = flows.reduce((sum, row) => sum + (row[place] ?? 0), 0);
      expect(Math.abs(got - units * scale)).toBeLessThanOrEqual(1e-12 * units * scale);
    });
  }
});

test("nothing demanded is nothing sent", async () => {
  expect(await callFunction("TRANSPORT", [[4, 6]], 10, [[0, 0]])).toEqual([
    [0, 1, 2, "Left over"],
    [1, 0, 0, 10],
    ["Status", "optimal", "", 0],
  ]);
  expect(await callFunction("TRANSPORT", 4, 0, 0, null, null, "flows")).toEqual([[0]]);
});

describe("refusals", () => {
  const square = [
    [4, 6],
    [5, 3],
  ];
  test.each([
    ["too little supply", [square, [[60, 60]], [[100, 50]]], "#N/A", "Supply is short by 30: the sources have 120, the destinations need 150. Raise a supply, lower a demand, or give a shortage cost."],
    ["closed lanes", [[["", "Leeds", "York"], ["Hull", 4, "x"], ["Bath", 5, "x"]], [[60, 60]], [[50, 50]]], "#N/A", "York: they need 50, but what can be sent there is 0, 50 too few. Open a lane, raise a capacity or a supply there, or give a shortage cost."],
    ["full lanes", [square, [[60, 60]], [[70, 50]], 30], "#N/A", "1: they need 70, but what can be sent there is 60, 10 too few. Open a lane, raise a capacity or a supply there, or give a shortage cost."],
    ["a wrong shape", [square, [[60, 60, 60]], [[50, 50]]], "#VALUE!", "costs must have 3 rows and 2 columns, or one more of each with the names. It has 2 rows and 2 columns."],
    ["a blank cost on the web", [[[4, null], [5, 3]], [[60, 60]], [[50, 50]]], "#VALUE!", "costs, row 1, column 2 is blank, which Excel on the desktop passes as 0. Enter 0 if you mean it, or x where there is no lane."],
    ["a text for a cost", [[[4, "much"], [5, 3]], [[60, 60]], [[50, 50]]], "#VALUE!", 'costs, row 1, column 2: the text "much" is not a number. Enter a number, or x where there is no lane.'],
    ["an error in a capacity", [square, [[60, 60]], [[50, 50]], [[4, { code: "#N/A" }], [5, 3]]], "#VALUE!", "capacities, row 1, column 2: the error #N/A is not a number. Enter a number, or x where there is no lane."],
    ["a capacity below 0", [square, [[60, 60]], [[50, 50]], -3], "#VALUE!", "capacities, row 1, column 1: -3 is too small. Enter 0 or more."],
    ["a demand below 0", [square, [[60, 60]], [[50, -50]]], "#VALUE!", "demand, row 1, column 2: -50 is too small. Enter 0 or more."],
    ["a shortage cost below 0", [square, [[60, 60]], [[50, 50]], null, -1], "#VALUE!", "shortageCost must be 0 or more, not -1."],
    ["a wrong word", [square, [[60, 60]], [[50, 50]], null, null, "flow"], "#VALUE!", 'show must be one of table, flows, cost, reducedCosts, prices, not the text "flow". Did you mean flows?'],
  ])("%s", async (_, given, error, sentence) => {
    expect(await callFunction("TRANSPORT", ...given)).toEqual({ error, sentence });
  }); // prettier-ignore
});
