/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { closePeriod } from "../../src/office/year/closePeriod";
import { twoItemPlan } from "./support/twoItemPlan";

jest.setTimeout(180_000);

let plan: Awaited<ReturnType<typeof twoItemPlan>>;
beforeAll(async () => {
  plan = await twoItemPlan();
});
afterEach(() => expect(plan.excel.unserved()).toEqual([]));
afterAll(() => plan.excel.close());

/** The row of a figure on KPIs: last year, plan, estimate, actual, target, better, plan is, year is. */
const figures = async (name: string) => {
  const rows = await plan.values("=KPIs!A8:J40");
  const row = rows.find(([label]) => label === name);
  return (row ?? []).slice(2);
};
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

test("before a period is closed the figures show last year and plan, and the bridge from last year closes", async () => {
  const [lastYear, planned, estimate, actual] = await figures("Revenue");
  // 100 x 10 + 50 x 20 a month.
  expect(lastYear).toBeCloseTo(24_000, 6);
  expect(planned).toBeCloseTo(24_000, 6);
  expect([estimate, actual]).toEqual(["", ""]);
  expect(await plan.number("=SUM(LY_Revenue)+SUM(Year_Effects)-SUM(Demand_Revenue)")).toBeCloseTo(0, 6);
  plan.type("Assume", "DEM-02", "Base", 0.1);
  // Prices 10 % up at the same units: a price effect of 2,400 and nothing else.
  const effects = (await plan.values("=Year_Effects")).map(([amount]) => Number(amount));
  expect(effects[0]).toBeCloseTo(2400, 6);
  expect(effects.slice(1).every((amount) => Math.abs(amount) < 1e-6)).toBe(true);
  plan.type("Assume", "DEM-02", "Base", 0);
  const rows = (await plan.values("=KPIs!A8:J40")).flat();
  expect(rows.filter((value) => typeof value === "object" && value !== null)).toEqual([]);
});

test("turns, days on hand and return on stock take the stock at the period ends in the plan as in the year", async () => {
  const stock = await plan.number("=AVERAGE(PL_Stock)");
  const [cogs, margin] = [await plan.number("=SUM(PL_Cogs)"), await plan.number("=SUM(PL_Margin)")];
  expect((await figures("Inventory turns"))[1]).toBeCloseTo(cogs / stock, 9);
  expect((await figures("Days on hand"))[1]).toBeCloseTo((365 * stock) / cogs, 9);
  expect((await figures("Margin return on stock (GMROI)"))[1]).toBeCloseTo(margin / stock, 9);
  // The same figure under the same name: where scenarios are compared, and in the risk band's plan.
  expect(
    await plan.number('=INDEX(Scenario_Now,XMATCH("Stock at the period ends, mean",Scenario_Measures))'),
  ).toBeCloseTo(stock, 6);
  expect(await plan.number("=INDEX(Risk_Band,6,2)")).toBeCloseTo(stock, 6);
  // Stock review carries it as the cost lines do.
  expect(await plan.number("=SUM(Watch_Carrying)")).toBeCloseTo(
    await plan.number('=SUM((CostLines[Driver]="Carrying cost")*Cost_Plan)'),
    6,
  );
});

test("before a period is closed no plan has an error", async () => {
  expect((await plan.values("=Plan_Error")).flat()).toEqual(["", ""]);
  expect(await plan.value("='Plan v actual'!C4")).toBe("No period is closed yet");
});

test("the dashboard shows the tightest resource of each period, and says in words which figure is off target", async () => {
  const [tightest = []] = await plan.values("=Dashboard!J84:U84");
  expect(Math.max(...tightest.map(Number))).toBeCloseTo(await plan.number("=Kpi_Utilisation"), 9);
  expect(tightest).toHaveLength(12);
  // Peak utilisation is the seventh figure, in column M; two items of even demand load nothing beyond 95 %.
  const state = async () => plan.value("=Dashboard!M7");
  plan.type("Assume", "KPI-05", "Base", (await plan.number("=Kpi_Utilisation")) / 2);
  expect(await state()).toBe("Off target");
  plan.type("Assume", "KPI-05", "Base", 0.95);
  expect(await state()).toBe("On target");
});

test("without a target there is no gap in percent, and the row shown is told in words", async () => {
  expect(await plan.values("='Demand review'!H29:J29")).toEqual([["", null, ""]]);
  expect(await plan.value("='Demand review'!A29")).toBe("Gap, % of the target");
});

test("deliveries are judged by order: on time, in full, and by units", async () => {
  expect((await figures("On time in full (OTIF)"))[3]).toBe("No deliveries");
  const deliver = (order: string, ordered: number, delivered: number, on: string) =>
    plan.add("DeliveryLines", {
      ...{ Order: order, SKU: "A", Ordered: ordered, Delivered: delivered },
      ...{ Due: dayNumber("2026-01-20"), "Delivered on": dayNumber(on) },
    });
  deliver("1", 10, 10, "2026-01-19");
  deliver("1", 10, 8, "2026-01-19");
  deliver("2", 10, 12, "2026-01-20");
  deliver("3", 10, 10, "2026-01-22");
  deliver("", 10, 10, "2026-01-20");
  // Orders 1 (short), 3 (late) fail; 2 and the line without a number hold: 2 of 4. Units: 10 + 8 + 10 + 10 + 10 of 50.
  const otif = await figures("On time in full (OTIF)");
  expect(otif[3]).toBeCloseTo(0.5, 9);
  expect(otif[7]).toBe("Off target");
  expect((await figures("Order fill rate"))[3]).toBeCloseTo(0.96, 9);
});

test("once a period is closed each figure is that of the ledger and the sales", async () => {
  plan.add("SalesHistory", { Date: dayNumber("2026-01-15"), SKU: "A", Region: "North", Units: 120, Revenue: 1320 });
  plan.add("SalesHistory", { Date: dayNumber("2026-01-16"), SKU: "B", Region: "North", Units: 40, Revenue: 800 });
  for (const [account, amount] of [
    ["Cost of sales", 1300],
    ["Freight", 106],
    ["Stock", 2600],
    ["Receivables", 2120],
    ["Payables", 1300],
  ] as const)
    plan.add("Ledger", { Date: dayNumber("2026-01-31"), Account: account, Amount: amount });
  await plan.excel.settled();
  await closePeriod();
  const actual = async (name: string) => Number((await figures(name))[3]);
  expect(await actual("Revenue")).toBeCloseTo(2120, 6);
  expect(await actual("Gross margin")).toBeCloseTo(820 / 2120, 9);
  expect(await actual("Freight of sales")).toBeCloseTo(0.05, 9);
  // Planned 100 and 50, sold 120 and 40.
  expect(await actual("Forecast error (WAPE)")).toBeCloseTo(30 / 160, 9);
  expect(await actual("Forecast bias")).toBeCloseTo(10 / 160, 9);
  expect((await plan.column("=Plan_Error")).sort()).toEqual([expect.closeTo(20 / 120, 9), expect.closeTo(10 / 40, 9)]);
  expect(await actual("Inventory turns")).toBeCloseTo((1300 * 12) / 2600, 9);
  // January has 31 days: 62 days on hand, 31 receivable, 31 payable.
  expect(await actual("Days on hand")).toBeCloseTo(62, 9);
  expect(await actual("Cash-to-cash days")).toBeCloseTo(62, 9);
  expect(await actual("Working capital, average")).toBeCloseTo(3420, 6);
  expect(await actual("Margin return on stock (GMROI)")).toBeCloseTo((820 * 12) / 2600, 9);
  expect(Number((await figures("Revenue"))[2])).toBeCloseTo(2120 + 11 * 2000, 6);
  const rows = (await plan.values("=KPIs!A8:J40")).flat();
  expect(rows.filter((value) => typeof value === "object" && value !== null)).toEqual([]);
  expect(await plan.number("=Chk_Failed")).toBe(0);
});
