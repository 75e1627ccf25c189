/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { workbookFromCsv } from "../../src/workbench/page/workbook/workbookFromCsv";
import { openPlan } from "./support/openPlan";

jest.setTimeout(180_000);

// Two years of 52 weeks before the planned one, and the first day of the sixth period of the second.
const [first, launch] = [Date.UTC(2024, 0, 4), Date.UTC(2025, 4, 29)];
const dayMilliseconds = 86_400_000;

/** A company made up here: A is sold 20 times on every day from Monday to Friday for two years, B for seven periods only. */
const history = ["Date,Item,Quantity"];
for (let day = first; day < Date.UTC(2026, 0, 1); day += dayMilliseconds) {
  const date = new Date(day).toISOString().slice(0, 10);
  if ([0, 6].includes(new Date(day).getUTCDay())) continue;
  history.push(`${date},A,20`);
  if (day >= launch) history.push(`${date},B,20`);
}
const sheets = workbookFromCsv("Sales.csv", "Sales", history.join("\n")).snapshot.sheets;

let plan: Awaited<ReturnType<typeof openPlan>>;
const open = async (pattern: "month" | "445") => {
  plan = await openPlan(sheets, undefined, { pattern, template: "demand" });
};
afterAll(() => plan.excel.close());

const days = async () => plan.column("=INDEX(Plan_Cal,0,7)");
const row = async (grid: string, sku: string) =>
  ((await plan.values(`=INDEX(${grid},MATCH("${sku}",ItemMaster[SKU],0),0)`))[0] ?? []).map(Number);
const byDay = async () => (await days()).map((count) => 20 * count);
const expectClose = (found: readonly number[], wanted: readonly number[]) => {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, index) => expect(value / (wanted[index] ?? NaN)).toBeCloseTo(1, 6));
};

test("on a 4-4-5 calendar sales follow the working days from the start: 20 a day is 400 in four weeks and 500 in five", async () => {
  await open("445");
  expect(await plan.value("=Sales_By_Day")).toBe("yes");
  expect(new Set(await days())).toEqual(new Set([20, 25]));
  for (const sku of ["A", "B"]) expectClose(await row("Base_Units", sku), await byDay());
  await plan.allPass();
});

test("every forecast of the plan counts the same days: band, chart, dashboard, words, and the rest of a year under way", async () => {
  const total = (await byDay()).map((units) => 2 * units);
  const skipped = await plan.number("=Fcst_Skip");
  for (const line of ["Shown_Forecast", "Dash_Forecast"])
    expectClose(((await plan.values(`=${line}`))[0] ?? []).map(Number).slice(skipped), total);
  // A history without error: the band has no width.
  for (const grid of ["Base_Low", "Base_High"]) expectClose(await row(grid, "A"), await byDay());
  expect(String(await plan.value("=INDEX(Fcst_Why,1,1)"))).toMatch(/working days/);
  plan.type("Setup", "Open periods by", "Value", "forecast");
  expectClose(await row("Estimate_Units", "A"), await byDay());
  plan.type("Setup", "Open periods by", "Value", "plan");
});

test("a new item sells by the day as its like item did, and a launch curve has more in longer periods", async () => {
  const start = await plan.number("=Plan_Start");
  for (const SKU of ["L", "C"]) plan.add("ItemMaster", { SKU });
  plan.add("NewItems", { SKU: "L", "Like item": "A", Launch: start });
  plan.add("NewItems", { SKU: "C", Launch: start, "Units a period": 450, "Ramp periods": 6 });
  expectClose(await row("Demand_Units", "L"), await byDay());
  const counted = await days();
  const byPeriod = await row("Demand_Units", "C");
  plan.type("Setup", "Sales follow working days", "Value", "no");
  const alike = await row("Demand_Units", "C");
  const mean = counted.reduce((sum, count) => sum + count, 0) / counted.length;
  expectClose(
    byPeriod,
    alike.map((units, period) => (units * (counted[period] ?? NaN)) / mean),
  );
  plan.type("Setup", "Sales follow working days", "Value", "yes");
  await plan.allPass();
});

test("switched off, periods count alike again; by the month that is how a plan begins", async () => {
  plan.type("Setup", "Sales follow working days", "Value", "no");
  // Seven periods of 4, 4 and 5 weeks: every one of the year ahead gets their mean.
  expect(new Set((await row("Base_Units", "B")).map((units) => Math.round(units))).size).toBe(1);
  await plan.allPass();
});
