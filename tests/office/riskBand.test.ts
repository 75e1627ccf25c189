/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { twoItemPlan } from "./support/twoItemPlan";

jest.setTimeout(180_000);

let plan: Awaited<ReturnType<typeof twoItemPlan>>;
beforeAll(async () => {
  plan = await twoItemPlan();
});
afterEach(() => expect(plan.excel.unserved()).toEqual([]));
afterAll(() => plan.excel.close());

const names = ["market", "item", "price", "cost", "rate", "imported", "fixed", "yield", "delay"];
/** Row of the band by figure: plan, mean, P10, P50, P90, target, chance of missing it. */
const band = async (figure: string) => {
  const row = (await plan.values("=Risk_Band")).find(([name]) => name === figure);
  return (row ?? []).slice(1).map(Number);
};

test("the plan of the band is the P&L, its levels are in order, and every check passes", async () => {
  expect((await band("Revenue"))[0]).toBeCloseTo(24_000, 6);
  expect((await band("Margin"))[0]).toBeCloseTo(await plan.number("=SUM(PL_Contribution)"), 6);
  for (const figure of ["Units", "Revenue", "Cost", "Margin", "Stock", "Cash"]) {
    const [, , low = NaN, middle = NaN, high = NaN] = await band(figure);
    expect(low).toBeLessThan(middle);
    expect(middle).toBeLessThan(high);
  }
  await plan.allPass();
});

test("what is sure scatters not at all, and the budget is met", async () => {
  names.forEach((name) => plan.type("RiskDrivers", name, "Value", 0));
  const [planned = NaN, ...rest] = await band("Margin");
  rest.slice(0, 5).forEach((value) => expect(value).toBeCloseTo(planned, 6));
  expect(rest[5]).toBe(0);
});

test("an uncertain price alone scatters revenue as it does itself, and half of the years miss the budget", async () => {
  plan.type("RiskDrivers", "price", "Value", 0.1);
  const [planned = NaN, mean = NaN, low = NaN, , high = NaN, , missing] = await band("Revenue");
  expect(mean / planned).toBeCloseTo(1, 2);
  // Lognormal with mean 1 and deviation 0.1: ln-deviation 0.09975, P10 = exp(-0.004975 - 1.28155 x 0.09975) = 0.8756, P90 = 1.1308.
  expect(low / planned).toBeCloseTo(0.8756, 2);
  expect(high / planned).toBeCloseTo(1.1308, 2);
  // Its median lies below its mean: N(0.04988) = 0.5199.
  expect(missing).toBeCloseTo(0.52, 1);
});

test("the tornado moves the contribution by one deviation of each driver, the farthest first", async () => {
  plan.type("RiskDrivers", "cost", "Value", 0.05);
  const tornado = await plan.values("=Risk_Tornado");
  // Price 10 % of 24,000 either way, cost 5 % of the cost of sales.
  expect(tornado[1]?.[0]).toBe("Price");
  expect(Number(tornado[1]?.[4])).toBeCloseTo(-2400, 6);
  expect(Number(tornado[1]?.[5])).toBeCloseTo(2400, 6);
  const cost = tornado.find(([driver]) => driver === "Unit cost") ?? [];
  expect(Number(cost[5])).toBeCloseTo(0.05 * (await plan.number("=SUM(PL_Cogs)")), 6);
  await plan.allPass();
});

test("another seed gives another band, and the first one again the first", async () => {
  const sheet = plan.excel.model.sheets.all().find(({ name }) => name === "Risk band");
  const seed = (value: number) => sheet?.cells.write({ row: 4, column: 1, rows: 1, columns: 1 }, [[value]]);
  const first = await band("Revenue");
  seed(2);
  expect(await plan.number("=Risk_Seed")).toBe(2);
  expect(await band("Revenue")).not.toEqual(first);
  seed(1);
  expect(await band("Revenue")).toEqual(first);
});
