/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { workbookFromCsv } from "../../src/workbench/page/workbook/workbookFromCsv";
import { closePeriod } from "../../src/office/year/closePeriod";
import { openPlan } from "./support/openPlan";

jest.setTimeout(180_000);

/** A company made up here: one item, without values, sold 100 times in every month of three years. */
const months = Array.from({ length: 36 }, (_, month) => `${2023 + Math.floor(month / 12)}-${(month % 12) + 1}-1`);
const history = ["Date,Item,Quantity", ...months.map((day) => `${day},A,100`)];

let plan: Awaited<ReturnType<typeof openPlan>>;
beforeAll(async () => {
  plan = await openPlan(workbookFromCsv("Sales.csv", "Sales", history.join("\n")).snapshot.sheets);
});
afterAll(() => plan.excel.close());

/** Error values on the sheets of year and money. */
async function errors(): Promise<string[]> {
  await plan.excel.settled();
  const sheets = ["KPIs", "Tracking", "Plan v actual", "P&L v actual", "P&L", "Cost budget", "Scenarios", "Risk band"];
  const found: string[] = [];
  for (const name of sheets) {
    const values = (await plan.values(`='${name}'!A1:AZ60`)) as unknown[][];
    values.forEach((row, at) =>
      row.forEach((value, column) => {
        if (typeof value === "object" && value !== null)
          found.push(`${name} ${at + 1},${column + 1}: ${JSON.stringify(value)}`);
      }),
    );
  }
  return found;
}

test("a plan of one item without prices has a year in money like any other: no error, before and after a period is closed", async () => {
  expect(await errors()).toEqual([]);
  const day = Date.parse("2026-01-15T00:00:00Z") / 86_400_000 + 25_569;
  plan.add("SalesHistory", { Date: day, SKU: "A", Units: 120 });
  plan.add("Ledger", { Date: day, Account: "Overhead", Amount: 50 });
  await plan.excel.settled();
  await closePeriod();
  expect(await errors()).toEqual([]);
  expect(await plan.number('=INDEX(Actual_Money,XMATCH("Overhead",Money_Lines),1)')).toBe(50);
  expect(await plan.number("=Chk_Failed")).toBe(0);
});

test("a model that cannot be taken is told, and the one item has its forecast all the same", async () => {
  plan.add("ItemDecision", { SKU: "A", Model: "prophet" });
  expect(await errors()).toEqual([]);
  expect(await plan.values("=Fcst_Refused")).toEqual([["There is no model of this name: automatic instead"]]);
  expect(await plan.number("=SUM(Base_Units)")).toBeCloseTo(1200, 6);
});

test("where all is one channel, a view and a target of the item count, and a channel that is named is refused", async () => {
  const before = await plan.number("=INDEX(Demand_Units,1,1)");
  plan.add("SalesView", { SKU: "A", View: "Marketing", P01: before + 40 });
  // Weight 0.25 (DEM-07).
  expect(await plan.number("=INDEX(Demand_Units,1,1)")).toBeCloseTo(before + 10, 6);
  plan.add("PartTargets", { For: "A", P01: before });
  expect((await plan.values("=Part_Figures")).at(-1)).toEqual([
    before,
    expect.closeTo(before + 10, 6),
    10,
    expect.closeTo(10 / before, 9),
  ]);
  plan.add("SalesView", { SKU: "A", Channel: "North", P01: 5 });
  expect((await plan.values("=View_Status")).at(-1)).toEqual(["No such channel"]);
  expect(await plan.number("=INDEX(Demand_Units,1,1)")).toBeCloseTo(before + 10, 6);
});
