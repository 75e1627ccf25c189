/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { closePeriod } from "../../src/office/year/closePeriod";
import { readYearSoFar } from "../../src/office/year/readYearSoFar";
import { reopenPeriod } from "../../src/office/year/reopenPeriod";
import { twoItemPlan } from "./support/twoItemPlan";

jest.setTimeout(180_000);

let plan: Awaited<ReturnType<typeof twoItemPlan>>;
beforeAll(async () => {
  plan = await twoItemPlan();
});
afterEach(() => expect(plan.excel.unserved()).toEqual([]));
afterAll(() => plan.excel.close());

test("before a period is closed the plan is its own plan, and nothing has an error", async () => {
  expect(await plan.number("=SUM(Kept_Final)")).toBeCloseTo(1800, 6);
  expect(await plan.number("=SUM(Estimate_Units)")).toBeCloseTo(1800, 6);
  expect(await plan.number("=SUM(Track_Revenue_Gap)")).toBeCloseTo(0, 6);
  expect(
    await plan.number("=SUM(ISERROR(Value_Added)*1)+SUM(ISERROR(Lag_Error)*1)+SUM(ISERROR(Bridge_Effects)*1)"),
  ).toBe(0);
  expect(await plan.number("=Chk_Failed")).toBe(0);
});

/** Sales of a month, below the last row of the sales list. */
const sell = (day: string, a: number, b: number, price = 10) => {
  const date = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  plan.add("SalesHistory", { Date: date, SKU: "A", Region: "North", Units: a, Revenue: a * price });
  plan.add("SalesHistory", { Date: date, SKU: "B", Region: "North", Units: b });
};
const expectClose = (found: readonly unknown[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, at) => expect(Number(value)).toBeCloseTo(expected[at] ?? NaN, 6));
};

/** As the pane does: once the plan is calculated. */
const close = async () => (await plan.excel.settled(), closePeriod());
const reopen = async () => (await plan.excel.settled(), reopenPeriod());

test("a period without sales is not closed, and nothing is kept", async () => {
  await expect(close()).rejects.toMatchObject({ key: "office.year.noSales", values: { period: "2026-P01" } });
  await expect(reopenPeriod()).rejects.toMatchObject({ key: "office.year.noneClosed" });
  expect(await plan.number("=Kept_Rows+Closed_Periods")).toBe(0);
});

test("closing keeps the plan with its steps, counts the sales, and the bridge closes", async () => {
  plan.add("OverrideList", { SKU: "A", Reason: "Test", P01: 130, P02: 130 });
  sell("2026-01-15", 120, 40, 11);
  expect(await close()).toBe("2026-P01");
  expect(await plan.number("=Closed_Periods")).toBe(1);
  // Five kinds for each of two items, and the lines of the statement.
  expect(await plan.number('=SUM((PlanVersions[SKU]<>"")*1)-ROWS(Money_Lines)')).toBe(10);
  expectClose(await plan.column("=Actual_To_Date"), [120, 40]);
  expectClose(await plan.column("=Plan_To_Date"), [130, 50]);
  // A: baseline 100, override 130, sold 120: 20 off became 10 off.
  expectClose(await plan.column("=Override_Gain"), [10, 0]);
  // The estimate: actual of the first period, the plan of the others, overrides with it.
  expect(await plan.number("=SUM(Estimate_Units)")).toBeCloseTo(160 + 11 * 150 + 30, 6);
  // Plan 1,300 + 1,000; actual 1,320 + 40 x 20.
  expect(await plan.number("=Bridge_Plan")).toBeCloseTo(2300, 6);
  expect(await plan.number("=Bridge_Actual")).toBeCloseTo(2120, 6);
  // Price: A 1 x 120. Volume: 160 of 180 units at the plan's mix, -1/9 of 2,300. Mix: the rest.
  expectClose(await plan.column("=Bridge_Effects"), [120, -2300 / 9, -180 - 120 + 2300 / 9, 0, 0]);
  expect(await plan.number("=Chk_Failed")).toBe(0);
});

test("the staircase tells the error of each step, and what overrides took off", async () => {
  // Errors in units of 160 sold: last year 20 + 10, baseline the same, override 10 + 10.
  const steps = await plan.values("=Value_Added");
  expectClose(
    steps.map(([error]) => error),
    [30 / 160, 30 / 160, 30 / 160, 20 / 160],
  );
  expectClose(
    steps.slice(1).map(([, takenOff]) => takenOff),
    [0, 0, 10 / 160],
  );
  expectClose([(await plan.values("=Lag_Error"))[0]?.[0]], [20 / 160]);
});

test("what the planner changes afterwards changes the estimate, not the kept plan; the next closing keeps the estimate", async () => {
  plan.type("OverrideList", "A", "P02", 90);
  expect(await plan.number("=INDEX(Kept_Final,1,2)")).toBeCloseTo(130, 6);
  expect(await plan.number("=INDEX(Estimate_Units,1,2)")).toBeCloseTo(90, 6);
  sell("2026-02-10", 100, 50);
  expect(await close()).toBe("2026-P02");
  const lags = await plan.values("=Lag_Error");
  // One period before: January 20 of 160, February (made after January) 10 of 150. Two before: February of the plan, 30 of 150.
  expectClose([lags[0]?.[0], lags[1]?.[0]], [30 / 310, 30 / 150]);
  expect(lags[2]?.[0]).toBe("n/a");
  expect(await plan.number("=Chk_Failed")).toBe(0);
});

test("open periods can follow the run rate or a new forecast", async () => {
  const setMethod = (word: string) => plan.type("Setup", "Open periods by", "Value", word);
  setMethod("run rate");
  // A sold 220 of 260, B 90 of 100; the plan of March is 100 and 50.
  expectClose(await plan.column("=INDEX(Estimate_Units,0,3)"), [(100 * 220) / 260, 45]);
  setMethod("forecast");
  const [a = 0, b = 0] = await plan.column("=INDEX(Estimate_Units,0,3)");
  expect(a).toBeGreaterThan(95);
  expect(a).toBeLessThan(125);
  expect(b).toBeGreaterThan(35);
  expect(b).toBeLessThan(55);
  setMethod("plan");
});

test("reopening forgets what the closing kept, and leaves the sales", async () => {
  await plan.excel.settled();
  expect(await readYearSoFar()).toMatchObject({ closed: 2, currency: "USD", nextSales: 0 });
  expect(await reopen()).toBe("2026-P02");
  expect(await plan.number("=INDEX(Kept_Final,1,1)")).toBeCloseTo(130, 6);
  expect(await reopen()).toBe("2026-P01");
  expect(await plan.number("=Kept_Rows+Closed_Periods")).toBe(0);
  expect(await plan.number("=INDEX(Kept_Final,1,2)")).toBeCloseTo(90, 6);
  // And once more: into the rows that became free.
  expect(await close()).toBe("2026-P01");
  expect(await plan.number("=ROWS(PlanVersions[SKU])-2*ROWS(Money_Lines)")).toBeLessThanOrEqual(12);
  expect(await plan.number("=Chk_Failed")).toBe(0);
});

test("risks and opportunities add up by their probability; what the plan holds already counts nothing", async () => {
  plan.add("RiskList", { ID: "R1", Kind: "Risk", Probability: 0.25, Value: 4000 });
  plan.add("RiskList", { ID: "O1", Kind: "Opportunity", Probability: 0.5, Value: 1000 });
  plan.add("RiskList", { ID: "R2", Kind: "Risk", Probability: 1, Value: 9000, "In plan": "yes" });
  plan.add("RiskList", { ID: "R3", Kind: "Risk" });
  expectClose([await plan.number("=Risk_Total"), await plan.number("=Chance_Total")], [-1000, 500]);
  expect(await plan.number("=Risk_Net")).toBeCloseTo(-500, 6);
});

test("an approved version tells which part has changed since, and a check fails until it is approved again", async () => {
  const prints = async () => ({
    Demand: String(await plan.value("=Print_Demand")),
    "Stock and supply": String(await plan.value("=Print_Supply")),
    "Cost budget": String(await plan.value("=Print_Cost")),
  });
  plan.add("SignOff", { Version: "1.0", Status: "Approved", ...(await prints()) });
  const states = async () => (await plan.values("=Sign_State")).map(([state]) => state).filter((state) => state !== "");
  expect(await states()).toEqual(["Unchanged"]);
  expect(await plan.number("=Chk_Failed")).toBe(0);
  // A cost that demand and supply know nothing of.
  plan.type("CostLines", "Quality and returns", "Rate", 0.02);
  expect(await states()).toEqual(["Changed: Cost budget"]);
  expect(await plan.number("=Chk_Failed")).toBe(1);
  plan.add("SignOff", { Version: "1.1", Status: "Approved", ...(await prints()) });
  expect(await states()).toEqual(["Changed: Cost budget", "Unchanged"]);
  expect(await plan.number("=Chk_Failed")).toBe(0);
});
