import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const total = (answer: unknown): number => (answer as [[number]])[0][0];

describe.each(platforms)("on the %s", (platform) => {
  test("LOG-FL-01: one of two sizes a site", async () => {
    const { inputs, expected, tolerance } = known("LOG-FL-01");
    const names = ["N America", "S America", "Europe", "Asia", "Africa"];
    const rows = [0, 1].flatMap(() => inputs.unit_cost.map((row: number[], site: number) => [names[site], ...row]));
    const costs = range(platform, [[null, ...names], ...rows]);
    const capacity = column(names.map(() => inputs.low_capacity).concat(names.map(() => inputs.high_capacity)));
    const fixed = column([...inputs.low_fixed_cost, ...inputs.high_fixed_cost]);
    const given = [costs, range(platform, [inputs.demand]), capacity, fixed];
    const table = (await callFunction("LOCATE", ...given)) as unknown[][];
    expectWithin(tolerance, table[0]?.[0], expected.total_cost);
    const open = table.slice(1, 11).flatMap((row, index) => (row[1] === 1 ? [[index % 5, capacity[index]?.[0]]] : []));
    expect(open).toEqual(expected.open);
    expect(table.at(-1)?.slice(0, 2)).toEqual(["Status", "optimal"]);
  });

  test("LOG-FL-04: a merged network", async () => {
    const { inputs, expected, tolerance } = known("LOG-FL-04");
    const given = [range(platform, inputs.unit_cost), range(platform, column(inputs.demand)), [inputs.capacity], [inputs.fixed_cost]]; // prettier-ignore
    expectWithin(tolerance, total(await callFunction("LOCATE", ...given, null, null, null, "cost")), expected.total_cost); // prettier-ignore
    const open = (await callFunction("LOCATE", ...given, null, null, null, "open")) as number[][];
    // This case counts plants from 1.
    expect(open.flatMap(([isOpen], plant) => (isOpen === 1 ? [plant] : []))).toEqual(
      expected.open_plants.map((plant: number) => plant - 1),
    );
  });

  test("LOG-FL-08: two centres", async () => {
    const { inputs, expected, tolerance } = known("LOG-FL-08");
    const given = [range(platform, inputs.distance), null, null, null, inputs.p, null, "center"];
    const table = (await callFunction("LOCATE", ...given)) as unknown[][];
    expectWithin(tolerance, table[0]?.[0], expected.max_distance);
    expect(table.slice(1, 5).filter((row) => row[1] === 1)).toHaveLength(inputs.p);
  });
});

/** The least over all sets of open sites, by trying them; customers are served by the cheapest way to split or not to split them. */
function tried(
  costs: readonly (readonly number[])[],
  demand: readonly number[],
  fixed: readonly number[],
  count: readonly [number, number],
  isCenter: boolean,
): number {
  let best = Infinity;
  for (let set = 1; set < 1 << costs.length; set++) {
    const open = costs.flatMap((_, site) => (set & (1 << site) ? [site] : []));
    if (open.length < count[0] || open.length > count[1]) continue;
    const near = demand.map((_, customer) => Math.min(...open.map((site) => costs[site]?.[customer] ?? Infinity)));
    const cost = isCenter
      ? Math.max(...near.filter((_, customer) => (demand[customer] ?? 0) > 0))
      : open.reduce((sum, site) => sum + (fixed[site] ?? 0), 0) +
        near.reduce((sum, each, customer) => sum + each * (demand[customer] ?? 0), 0);
    best = Math.min(best, cost);
  }
  return best;
}

const list = (count: number, least: number, most: number) => fc.array(fc.integer({ min: least, max: most }), { minLength: count, maxLength: count }); // prettier-ignore

test("no other set of sites is better: fixed charge, p-median and p-center", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(list(5, 0, 60), { minLength: 4, maxLength: 4 }),
      list(5, 1, 20),
      list(4, 0, 400),
      fc.integer({ min: 1, max: 4 }),
      async (costs, demand, fixed, p) => {
        const ask = async (...rest: unknown[]): Promise<number> => total(await callFunction("LOCATE", costs, [demand], ...rest)); // prettier-ignore
        const near = (actual: number, expected: number): void =>
          expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
        near(await ask(null, [fixed], null, null, null, "cost"), tried(costs, demand, fixed, [1, 4], false));
        near(await ask(null, [fixed], [[1, p]], null, null, "cost"), tried(costs, demand, fixed, [1, p], false));
        near(await ask(null, null, p, null, "median", "cost"), tried(costs, demand, [], [p, p], false));
        near(await ask(null, null, p, null, "center", "cost"), tried(costs, demand, [], [p, p], true));
      },
    ),
    { numRuns: 25 },
  );
});

test("a single source costs at least as much as split ones, and keeps capacities and whole customers", async () => {
  let solved = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(list(5, 0, 60), { minLength: 3, maxLength: 3 }),
      list(5, 1, 20),
      list(3, 10, 45),
      async (costs, demand, capacity) => {
        const given = [costs, [demand], [capacity], 100, null];
        const split = await callFunction("LOCATE", ...given, false, null, "cost");
        const whole = (await callFunction("LOCATE", ...given, true)) as (string | number)[][];
        if (!Array.isArray(whole)) return;
        solved++;
        expect(Number(whole[0]?.[0])).toBeGreaterThanOrEqual(total(split) - 1e-9);
        const flows = whole.slice(1, 4).map((row) => row.slice(2).map(Number));
        demand.forEach((units, customer) =>
          expect(flows.map((row) => row[customer]).filter((each) => each !== 0)).toEqual([units]),
        );
        flows.forEach((row, site) =>
          expect(row.reduce((sum, units) => sum + units, 0)).toBeLessThanOrEqual(capacity[site] ?? 0),
        );
      },
    ),
    { numRuns: 25 },
  );
  expect(solved).toBeGreaterThan(5);
});

test("money and units of any size", async () => {
  // The second site alone: 50 + 9 x 10 + 3 x 20; the first alone 280, both 230.
  for (const scale of [1e-9, 1e9]) {
    const cost = total(await callFunction("LOCATE", [[2, 8], [9, 3]], [[10 * scale, 20 * scale]], [[40 * scale, 40 * scale]], [[100 * scale, 50 * scale]], null, null, null, "cost")); // prettier-ignore
    expect(Math.abs(cost / scale - 200)).toBeLessThanOrEqual(1e-6);
  }
  // Nothing demanded: nothing opened.
  expect(await callFunction("LOCATE", [[2, 8]], [[0, 0]], 10, 100, null, null, null, "cost")).toEqual([[0]]);
  expect(await callFunction("LOCATE", 5, 3, 10, 100, null, null, null, "cost")).toEqual([[115]]);
});

describe("refusals", () => {
  const costs = [[2, 8], [9, 3]]; // prettier-ignore
  test.each([
    ["too little capacity", [costs, [[10, 20]], [[10, 15]]], "#N/A", "The 2 largest sites hold 25, but 30 are demanded: 5 too few. Raise a capacity, add a site, or let more sites open."],
    ["too few sites", [costs, [[10, 20]], [[20, 15]], null, 1], "#N/A", "The 1 largest sites hold 20, but 30 are demanded: 10 too few. Raise a capacity, add a site, or let more sites open."],
    ["nobody serves", [[["", "Ann", "Ben"], ["Hull", 2, "x"], ["York", 3, "x"]], [[10, 20]]], "#N/A", "Ben: no site serves them. Enter the cost of a site that can in place of an x, or give one of theirs a capacity."],
    ["a customer too large for one", [costs, [[10, 20]], [[16, 16]], null, null, true], "#N/A", "No choice of sites serves each customer from one site alone within the capacities. Raise a capacity, or set singleSource to FALSE."],
    ["one site that cannot reach all", [[[2, "x"], ["x", 3]], [[10, 20]], null, null, 1], "#N/A", "No choice of 1 to 1 sites serves all customers. Change sitesOpen, or let the sites serve more customers."],
    ["one centre that cannot reach all", [[[2, "x"], ["x", 3]], null, null, null, 1, null, "center"], "#N/A", "No choice of 1 to 1 sites serves all customers. Change sitesOpen, or let the sites serve more customers."],
    ["too little for some", [[[2, "x"], [9, 3]], [[10, 20]], [[30, 5]]], "#N/A", "The sites that may serve some of the customers do not hold enough for them. Raise a capacity there, or enter a cost in place of an x."],
    ["median without a number", [costs, null, null, null, null, null, "median"], "#VALUE!", "The method median needs sitesOpen: how many sites are to be open."],
    ["center with capacities", [costs, null, 10, null, 1, null, "center"], "#VALUE!", "The method center looks at distances only. Leave out capacity and fixedCost, or choose another method."],
    ["more sites than there are", [costs, null, null, null, 3], "#VALUE!", "sitesOpen must be a number from 1 to 2, or two cells with the fewest and the most of them."],
    ["half a site", [costs, null, null, null, 1.5], "#VALUE!", "sitesOpen, row 1, column 1: 1.5 is not a whole number."],
    ["another count of customers", [costs, [[1, 2, 3]]], "#VALUE!", "costs must have 2 rows and 3 columns, or one more of each with the names. It has 2 rows and 2 columns."],
    ["another count of capacities", [costs, [[1, 2]], [[1, 2, 3]]], "#VALUE!", "capacity must have one value, or one for each of the 2 rows. It has 1 rows and 3 columns."],
    ["too many", [Array.from({ length: 150 }, () => new Array(150).fill(1))], "#VALUE!", "150 sites times 150 customers are more than one search can decide. Join customers that lie together, or leave out sites."],
  ])("%s", async (_, given, error, sentence) => {
    expect(await callFunction("LOCATE", ...given)).toEqual({ error, sentence });
  }); // prettier-ignore
});
