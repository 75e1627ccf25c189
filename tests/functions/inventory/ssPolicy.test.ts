import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("inventory_management");
const ss = async (...given: unknown[]): Promise<number[]> =>
  ((await callFunction("SSPOLICY", ...given)) as number[][])[0] ?? [];

describe.each(platforms)("on the %s", (platform) => {
  test.each(["INV-SSP-01", "INV-SSP-02", "INV-SSP-FZ25", "INV-SSP-FZ30", "INV-SSP-FZ64"])(
    "%s: the optimum under Poisson demand, no lead time",
    async (id) => {
      const { inputs, expected, tolerance } = known(id);
      const { demand_mean, fixed_cost, holding_cost, stockout_cost } = inputs;
      const blank = range(platform, [[null]]);
      const leadTime = range(platform, [[0]]);
      const answer = await ss(
        ...[demand_mean, blank, leadTime, fixed_cost, holding_cost, stockout_cost, "poisson", null, null, blank],
      );
      expectWithin(tolerance, answer, [expected.s, expected.S, expected.cost]);
    },
  );

  test("INV-SSP-04: the power approximation", async () => {
    const { inputs, expected, tolerance } = known("INV-SSP-04");
    const { demand_mean, demand_sd, fixed_cost, holding_cost, stockout_cost } = inputs;
    const answer = await ss(demand_mean, demand_sd, 0, fixed_cost, holding_cost, stockout_cost, "power");
    expectWithin(tolerance, answer.slice(0, 2), [expected.s, expected.S]);
  });

  test("blank demand, scatter, lead time and order cost are 0 and have an answer", async () => {
    const rows = range(platform, [
      [null, 5, 1, 8],
      [20, null, 1, 90],
      [20, 5, null, 8],
      [20, 5, 1, null],
    ]);
    const column = (index: number): unknown[][] => rows.map((row) => [row[index]]);
    const answer = (await callFunction("SSPOLICY", column(0), column(1), column(2), column(3), 1, 19)) as number[][];
    expect(answer[0]).toEqual([0, 0, 0]);
    // By hand: 20 a period for sure, known two periods ahead. Orders of 3 periods cost (90 + 0 + 20 + 40) / 3 = 50, of 2 or 4 periods 55 and 52.5.
    expect(answer[1]).toEqual([expect.any(Number), 80, 50]);
    expect(answer[1]?.[0]).toBeGreaterThanOrEqual(20);
    expect(answer[1]?.[0]).toBeLessThan(40);
    // Free orders are placed in every period: a base stock.
    const [low = 0, high = 0] = answer[3] ?? [];
    expect(high - low).toBe(1);
  });
});

// Python, scipy 1.17.1: all policies in the neighbourhood, each by its renewal equation.
test("the optimum by enumeration: normal demand in whole units, Poisson demand with a lead time", async () => {
  const normal = await ss(190, 48, 0, 60, 2, 36);
  expect(normal.slice(0, 2)).toEqual([236, 268]);
  // The enumeration rounds demand to units, this spreads it over the two next to it.
  expectWithin({ rel: 1e-6 }, normal[2], 255.94082277);
  expectWithin({ rel: 1e-9 }, await ss(3, 0, 2, 20, 1, 9, "poisson"), [8, 20, 12.8647956726]);
});

test("where orders are small the cap of the power approximation saves its loss", async () => {
  const [, , best = 0] = await ss(190, 48, 0, 60, 2, 36);
  const [point = 0, level = 0, capped = 0] = await ss(190, 48, 0, 60, 2, 36, "powercap");
  // norm.ppf(36 / 38) = 1.6198563 of scipy 1.17.1: 190 + 48 x 1.6198563 = 267.7531.
  expectWithin({ rel: 1e-6 }, [point, level], [226.613792822, 190 + 48 * 1.6198562586]);
  expect(capped / best).toBeLessThan(1.01);
  const large = [190, 48, 0, 6000, 2, 36] as const;
  expect(await ss(...large, "powercap")).toEqual(await ss(...large, "power"));
  const [, , optimum = 0] = await ss(...large);
  expect(((await ss(...large, "power"))[2] ?? 0) / optimum).toBeLessThan(1.02);
});

const mean = fc.double({ min: 0.3, max: 40, noNaN: true });
const leadTime = fc.constantFrom(0, 1, 2.5);
const order = fc.double({ min: 0, max: 200, noNaN: true });
const holding = fc.double({ min: 0.1, max: 5, noNaN: true });
const ratio = fc.double({ min: 0.5, max: 100, noNaN: true });
const move = fc.integer({ min: -3, max: 3 });

test("no other policy costs less, whatever the distribution", async () => {
  await fc.assert(
    fc.asyncProperty(
      ...[mean, leadTime, order, holding, ratio, fc.constantFrom("poisson", "normal", "gamma", "negbin"), move, move],
      async (demand, time, fixed, hold, penalty, method, up, more) => {
        const costs = [demand, 0.4 * demand + 1, time, fixed, hold, hold * penalty, method] as const;
        const [point = 0, level = 0, best = 0] = await ss(...costs, null, null, null, 1);
        expect(level).toBeGreaterThan(point);
        const [, , same = 0] = await ss(...costs, point, level, null, 1);
        expect(same).toBe(best);
        const low = point + up;
        const [, , other = 0] = await ss(...costs, low, Math.max(low + 1, level + more), null, 1);
        expect(other).toBeGreaterThanOrEqual(best * (1 - 1e-9));
      },
    ),
    { numRuns: 60 },
  );
});

test("the cost is that of a simulated stock with a lead time", async () => {
  let state = 2027;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const poisson = (rate: number): number => {
    let [count, product] = [0, uniform()];
    for (const limit = Math.exp(-rate); product > limit; product *= uniform()) count++;
    return count;
  };
  const [rate, time, fixed, hold, penalty] = [3, 2, 20, 1, 9];
  const [low = 0, high = 0, answer = 0] = await ss(rate, 0, time, fixed, hold, penalty, "poisson");
  let [stock, cost] = [high, 0];
  const underway = new Array<number>(time).fill(0);
  const periods = 400_000;
  for (let period = 0; period < periods; period++) {
    const position = stock + underway.reduce((sum, units) => sum + units, 0);
    const units = position <= low ? high - position : 0;
    if (units > 0) cost += fixed;
    underway.push(units);
    stock += (underway.shift() ?? 0) - poisson(rate);
    cost += stock > 0 ? hold * stock : -penalty * stock;
  }
  expect(cost / periods / answer).toBeCloseTo(1, 2);
});

test("a long lead time needs more stock, a dear order a larger one, and a unit of 12 gives multiples of it", async () => {
  const at = (time: number, fixed: number): Promise<number[]> => ss(20, 6, time, fixed, 1, 9);
  const [point = 0, level = 0] = await at(1, 50);
  expect((await at(4, 50))[0]).toBeGreaterThan(point);
  const [dearPoint = 0, dearLevel = 0] = await at(1, 500);
  expect(dearLevel - dearPoint).toBeGreaterThan(level - point);
  const boxes = await ss(20, 6, 1, 50, 1, 9, null, null, null, null, 12);
  expect([(boxes[0] ?? 0) % 12, (boxes[1] ?? 0) % 12].map(Math.abs)).toEqual([0, 0]);
});

test("tonnes and thousands find their own step, and cost the same in other units to a share of a percent", async () => {
  const [, , cost = 0] = await ss(20, 6, 1, 50, 1, 9);
  for (const scale of [1e-3, 1e3, 1e6]) {
    const [point = 0, level = 0, scaled = 0] = await ss(20 * scale, 6 * scale, 1, 50, 1 / scale, 9 / scale);
    expect(scaled / cost).toBeGreaterThan(0.99);
    expect(scaled / cost).toBeLessThan(1.01);
    expect(level).toBeGreaterThan(point);
  }
  expect(await ss(1e6, 0, 1, 50, 1, 9, "poisson")).toEqual([
    expect.any(Number),
    expect.any(Number),
    expect.any(Number),
  ]);
});

test("a block agrees with single calls, and an item without an answer has its error alone", async () => {
  const block = (await callFunction(
    "SSPOLICY",
    [[20], [20], [30]],
    [[6], [0], [6]],
    1,
    50,
    1,
    9,
    "power",
  )) as unknown[][];
  expect(block[0]).toEqual(await ss(20, 6, 1, 50, 1, 9, "power"));
  expect(block[2]).toEqual(await ss(30, 6, 1, 50, 1, 9, "power"));
  expect(block[1]?.[0]).toMatchObject({
    code: "#VALUE!",
    message:
      'The power approximation needs demand that varies and an orderCost above 0. Use the method "normal", which needs neither.',
  });
});

test.each([
  ["no backorder cost", [20, 6, 1, 50, 1, 0], "backorderCost, row 1, column 1: 0 is too small. Enter more than 0."],
  ["a negative deviation", [20, -6, 1, 50, 1, 9], "deviation, row 1, column 1: -6 is too small. Enter 0 or more."],
  [
    "s without S",
    [20, 6, 1, 50, 1, 9, null, 30],
    "reorderPoint and orderUpTo belong together: give both, or let both be found.",
  ],
  ["S below s", [20, 6, 1, 50, 1, 9, null, 30, 30], "orderUpTo must be above reorderPoint. Item 1 has 30 and 30."],
  [
    "a step that is too small",
    [20, 6, 1, 50, 1, 9, null, null, null, null, 0.001],
    "In steps of 0.001 there are about 112721 steps from no stock to the highest one, too many to compare. Enter a larger unit, or leave it out.",
  ],
  ["a text", ["x", 6, 1, 50, 1, 9], 'meanDemand, row 1, column 1: the text "x" is not a number. Enter a number.'],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("SSPOLICY", ...given)).toEqual({ error: "#VALUE!", sentence });
});
