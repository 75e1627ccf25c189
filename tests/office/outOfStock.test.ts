/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { workbookFromCsv } from "../../src/workbench/page/workbook/workbookFromCsv";
import { openPlan } from "./support/openPlan";

jest.setTimeout(180_000);

/** A company made up here: A is sold 310 times in every month of two years but the last June, 100; B 60 times; C 40 times, but 20 that June, with 15 days out of stock in the list. */
const months = Array.from({ length: 24 }, (_, month) => `${2024 + Math.floor(month / 12)}-${(month % 12) + 1}-1`);
const june = 17;
const history = [
  "Date,Item,Quantity,Stock-out days",
  ...months.flatMap((day, month) => [
    `${day},A,${month === june ? 100 : 310},`,
    `${day},B,60,`,
    month === june ? `${day},C,20,15` : `${day},C,40,`,
  ]),
];

let plan: Awaited<ReturnType<typeof openPlan>>;
beforeAll(async () => {
  plan = await openPlan(workbookFromCsv("Sales.csv", "Sales", history.join("\n")).snapshot.sheets, undefined, {
    template: "demand",
  });
});
afterAll(() => plan.excel.close());

const of = async (grid: string, sku: string) =>
  plan.number(`=INDEX(${grid},MATCH("${sku}",ItemMaster[SKU],0),${june + 1})`);
const period = async () => String(await plan.value(`=INDEX(Hist_Cal,${june + 1},1)`));

test("days out of stock of the sales list are on History adjustments; where there are none nothing was lost", async () => {
  expect(
    plan
      .table("HistoryAdjust")
      .bodyValues()
      .map((row) => [row[0], row[1], row[5]]),
  ).toEqual([["C", await period(), 15]]);
  // 20 on half of the days are 40 a month.
  expect([await of("Lost_Units", "C"), await plan.number("=SUM(Lost_Units)")]).toEqual([20, 20]);
  expect(await plan.number("=ROWS(Lost_Units)*COLUMNS(Lost_Units)")).toBe(3 * 24);
  await plan.allPass();
});

test("days out of stock give the period the demand of its other days, and the forecast reads that", async () => {
  const before = await plan.number('=SUM(INDEX(Base_Units,MATCH("A",ItemMaster[SKU],0),0))');
  plan.add("HistoryAdjust", { SKU: "A", Period: await period(), "Days out of stock": 20 });
  // 100 on ten of thirty days are 300 a month: 200 were lost.
  expect(await of("Lost_Units", "A")).toBeCloseTo(200, 6);
  expect([await of("Hist_Units", "A"), await of("Hist_Clean", "A")]).toEqual([100, 300]);
  expect(await plan.number("=SUM(Lost_Units)")).toBeCloseTo(220, 6);
  expect(await plan.number('=SUM(INDEX(Base_Units,MATCH("A",ItemMaster[SKU],0),0))')).toBeGreaterThan(before);
  // What is explained is odd no more.
  expect(await plan.number('=SUM((Flag_Reason<>"")*1)')).toBe(0);
  await plan.allPass();
});

test("more days than the period has count as all of them, and days without an item or period as none; a check fails", async () => {
  plan.add("HistoryAdjust", { SKU: "B", Period: await period(), "Days out of stock": 40 });
  // A whole month out of stock takes the item's usual month: 60 of its usual 60, beside those that were sold.
  expect(await of("Out_Days", "B")).toBe(30);
  expect(await plan.number("=SUM(ISERROR(Hist_Clean)*1)+SUM(ISERROR(Base_Units)*1)")).toBe(0);
  expect(await plan.number("=Chk_Failed")).toBe(1);
  plan.type("HistoryAdjust", "B", "Days out of stock", 3);
  await plan.allPass();
  plan.type("HistoryAdjust", "B", "Period", "someday");
  expect(await of("Out_Days", "B")).toBe(0);
  expect(await plan.number("=Chk_Failed")).toBe(1);
});
