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

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
const sell = (day: string, sku: string, units: number, revenue: number) =>
  plan.add("SalesHistory", { Date: dayNumber(day), SKU: sku, Region: "North", Units: units, Revenue: revenue });
const book = (day: string, account: string, amount: number) =>
  plan.add("Ledger", { Date: dayNumber(day), Account: account, Amount: amount });
const word = async (formula: string) => (await plan.values(formula))[0]?.[0];
/** A line of P&L v actual in one of its columns or sections. */
const line = (grid: string, label: string, column = 1) =>
  plan.number(`=INDEX(${grid},XMATCH("${label}",Money_Lines),${column})`);

test("before a period is closed plan, estimate and P&L are one, and no cell of the statement has an error", async () => {
  for (const grid of ["Kept_Money", "Actual_Money", "Estimate_Money", "Flex_Money", "Live_Money", "Flex_Share"])
    expect([grid, await plan.number(`=SUM(ISERROR(${grid})*1)`)]).toEqual([grid, 0]);
  expect(await plan.number("=SUM(ISERROR(Contribution_Bridge)*1)")).toBe(0);
  expect(await plan.number("=SUM(ABS(Estimate_Money-Kept_Money))")).toBeCloseTo(0, 6);
  expect(await line("Estimate_Money", "Contribution", 3)).toBeCloseTo(
    await plan.number("=INDEX(PL_Contribution,1,3)"),
    6,
  );
  expect(await plan.number("=SUM(ABS(Flex_Money-Kept_Money))")).toBeCloseTo(0, 6);
  expect(await plan.number("=Chk_Failed")).toBe(0);
});

test("cash from operations is the contribution less what working capital took", async () => {
  expect(await plan.number("=SUM(PL_Contribution)-SUM(PL_Cash)-SUM(PL_Capital_Change)")).toBeCloseTo(0, 6);
  expect(await plan.number("=INDEX(PL_Cash,1,2)")).toBeCloseTo(
    await plan.number("=INDEX(PL_Contribution,1,2)-INDEX(PL_Capital,1,2)+INDEX(PL_Capital,1,1)"),
    6,
  );
});

test("a month of actuals rolled in: what is booked counts, volume and rate make up every difference, the bridge closes", async () => {
  sell("2026-01-15", "A", 120, 1320);
  sell("2026-01-16", "B", 40, 800);
  await plan.excel.settled();
  const freight = await line("Live_Money", "Freight");
  book("2026-01-31", "Freight", freight + 500);
  book("2026-01-31", "Overhead", 0);
  book("2026-01-31", "Stock", 12_345);
  await plan.excel.settled();
  expect(await closePeriod()).toBe("2026-P01");
  expect(await line("Kept_Money", "Revenue")).toBeCloseTo(2000, 6);
  expect(await line("Actual_Money", "Revenue")).toBeCloseTo(2120, 6);
  expect(await line("Actual_Money", "Freight")).toBeCloseTo(freight + 500, 6);
  // A line that is not booked is taken at plan for the actual volume, and says so; a booked 0 is 0.
  expect(await line("Actual_Money", "Warehousing")).toBeCloseTo(await line("Flex_Money", "Warehousing"), 6);
  expect(await word('=INDEX(Money_Alert,XMATCH("Warehousing",Money_Lines),1)')).toBe("Not booked");
  expect(await line("Actual_Money", "Overhead")).toBe(0);
  expect(await line("Actual_Money", "Stock")).toBe(12_345);
  // Revenue: 120 x 10 + 40 x 20 at plan prices is 2,000: no volume effect; A's price gives 120.
  expect(await line("Money_Volume", "Revenue")).toBeCloseTo(0, 6);
  expect(await line("Money_Rate", "Revenue")).toBeCloseTo(120, 6);
  expect(await plan.number("=MAX(ABS(Money_Plan+Money_Volume+Money_Rate-Money_Actual))")).toBeLessThan(1e-6);
  expect(await plan.number("=SUM(ISERROR(Contribution_Bridge)*1)")).toBe(0);
  expect(await plan.number("=Chk_Failed")).toBe(0);
});

test("the plan of the closed period stays as it was kept when a cost line changes, and the estimate follows", async () => {
  const kept = await line("Kept_Money", "Freight", 2);
  const live = await line("Live_Money", "Freight", 2);
  await plan.excel.settled();
  plan.type("Assume", "LOG-01", "Base", 0.5);
  expect(await line("Kept_Money", "Freight", 2)).toBeCloseTo(kept, 6);
  expect(await line("Live_Money", "Freight", 2)).toBeCloseTo(1.5 * live, 6);
  expect(await line("Estimate_Money", "Freight", 2)).toBeCloseTo(1.5 * live, 6);
  plan.type("Assume", "LOG-01", "Base", 0);
});

test("balances carry what they were off the plan, run rate carries what costs were off it", async () => {
  expect(await line("Estimate_Money", "Stock", 2)).toBeCloseTo(
    (await line("Live_Money", "Stock", 2)) + 12_345 - (await line("Live_Money", "Stock", 1)),
    6,
  );
  plan.type("Setup", "Open periods by", "Value", "run rate");
  const share = (await line("Money_Actual", "Freight")) / (await line("Flex_Money", "Freight"));
  expect(await line("Estimate_Money", "Freight", 2)).toBeCloseTo(
    (await line("Live_Money", "Freight", 2)) * (await line("Flex_Share", "Freight", 2)) * share,
    6,
  );
  plan.type("Setup", "Open periods by", "Value", "plan");
});

test("a deviation asks its question until a comment answers it", async () => {
  const about = (name: string) => word(`=INDEX(${name},XMATCH("Freight",Money_Lines),1)`);
  expect(await about("Money_Question")).toMatch(
    /^is [\d,]+ USD above plan to date .* USD by units and mix, .* USD by price or rate\. Why, and will it last\?$/,
  );
  expect(await about("Money_Comment")).toBe("Not answered yet");
  plan.add("CommentList", { Period: "2026-P01", Line: "Freight", Comment: "Strike at the port.", Owner: "Kim" });
  expect(await about("Money_Comment")).toBe("Strike at the port.  Kim");
});

test("an entry that finds no line is named and fails its check, and counts nothing", async () => {
  book("2026-01-31", "Frieght", 999);
  book("2026-01-31", "Revenue", 999);
  expect(await plan.number("=Chk_Failed")).toBe(1);
  expect(await word("=INDEX(Ledger_Status,4,1)")).toBe("No such line on P&L v actual");
  expect(await line("Actual_Money", "Revenue")).toBeCloseTo(2120, 6);
});

test("text where the ledger needs a date or an amount is named, and leaves the statement whole", async () => {
  const freight = await line("Actual_Money", "Freight");
  plan.add("Ledger", { Date: "end of January", Account: "Freight", Amount: 5 });
  plan.add("Ledger", { Date: dayNumber("2026-01-31"), Account: "Freight", Amount: "much" });
  expect(await word("=INDEX(Ledger_Status,6,1)")).toBe("Date or amount is missing");
  expect(await word("=INDEX(Ledger_Status,7,1)")).toBe("Date or amount is missing");
  expect(await line("Actual_Money", "Freight")).toBeCloseTo(freight, 6);
  expect(await plan.number("=SUM(ISERROR(Actual_Money)*1)+SUM(ISERROR(Estimate_Money)*1)")).toBe(0);
  expect(await plan.number("=Chk_Failed")).toBe(1);
});

test("cost centres make up the supply-chain cost; a line without one is shown as such", async () => {
  const centres = async () => (await plan.values("=Centre_Names")).map(([name]) => String(name));
  expect(await centres()).toEqual([...(await centres())].sort());
  const cost = await plan.number("=SUM(PL_Cost)");
  expect(await plan.number("=SUM(Centre_Cost)")).toBeCloseTo(cost, 6);
  plan.type("CostLines", "Quality and returns", "Cost centre", "");
  expect(await centres()).toContain("No centre");
  expect(await centres()).not.toContain("Quality");
  expect(await plan.number("=SUM(Centre_Cost)")).toBeCloseTo(cost, 6);
});
