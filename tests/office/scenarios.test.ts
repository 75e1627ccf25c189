/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { compareScenarios } from "../../src/office/scenarios/compareScenarios";
import { twoItemPlan } from "./support/twoItemPlan";

jest.setTimeout(180_000);

let plan: Awaited<ReturnType<typeof twoItemPlan>>;
beforeAll(async () => {
  plan = await twoItemPlan();
});
afterEach(() => expect(plan.excel.unserved()).toEqual([]));
afterAll(() => plan.excel.close());

const inForce = () => plan.value("=Scenario_Name");
const kept = (scenario: string, measure: string) =>
  plan.number(
    `=SUMIFS(ScenarioResults[Value],ScenarioResults[Scenario],"${scenario}",ScenarioResults[Measure],"${measure}")`,
  );

test("before a comparison the sheet says so, and nothing has an error", async () => {
  expect(await plan.value("=Compared_State")).toMatch(/^Not compared yet/);
  expect(await plan.number("=SUM(ISERROR(Scenario_Bridge)*1)+SUM(ISERROR(Scenario_Now)*1)")).toBe(0);
  await plan.allPass();
});

test("a named scenario is Base with its own values, and what cannot be used says why", async () => {
  // Before anything is compared there are no figures of scenarios, and no differences of 0.
  expect((await plan.values("=Scenarios!O8:O40")).flat().filter((cell) => typeof cell === "number")).toEqual([]);
  plan.add("ScenarioDrivers", { Scenario: "Price rise", ID: "DEM-02", Value: 0.1, Why: "Test" });
  expect((await plan.values("=Scenario_Status")).flat().filter(Boolean)).toEqual(["In its scenario"]);
  expect((await plan.values("=Scenario_Reads")).flat().filter(Boolean)).toEqual(["10.0%"]);
  plan.type("Setup", "Scenario", "Value", "Price rise");
  expect(await plan.number("=Price_Change")).toBe(0.1);
  expect(await plan.number("=Demand_Growth")).toBe(0);
  // 12 months of 100 x 10 + 50 x 20, at prices a tenth higher.
  expect(await plan.number("=SUM(PL_Revenue)")).toBeCloseTo(26_400, 6);
  await plan.allPass();
  plan.type("Setup", "Scenario", "Value", "Port strike");
  expect(await plan.number("=Chk_Failed")).toBe(1);
  expect(await plan.value('=INDEX(FILTER(INDEX(Chk_List,0,2),INDEX(Chk_List,0,7)="Fails"),1)')).toContain(
    "Port strike",
  );
  plan.type("Setup", "Scenario", "Value", "Base");
  plan.add("ScenarioDrivers", { Scenario: "Price rise", ID: "DEM-99", Value: 1 });
  expect((await plan.values("=Scenario_Status")).flat().filter(Boolean)).toEqual([
    "In its scenario",
    "Not an ID of Assumptions",
  ]);
  expect(await plan.number("=Chk_Failed")).toBe(1);
  plan.type("ScenarioDrivers", "Price rise", "Why", "Test");
});

test("comparing keeps every scenario's figures and puts back the one in force", async () => {
  const { body } = lastDriver();
  body(["", "", ""]);
  const steps: string[] = [];
  await plan.excel.settled();
  expect(await compareScenarios(({ step }) => void steps.push(step))).toBe(4);
  expect(steps).toHaveLength(4);
  expect(await inForce()).toBe("Base");
  expect((await plan.values("=Compared_List")).flat()).toEqual(["Base", "Upside", "Downside", "Price rise"]);
  // Base 2,000 a month; Upside and Downside 5 % of demand more and less.
  for (const [scenario, revenue] of [
    ["Base", 24_000],
    ["Upside", 25_200],
    ["Downside", 22_800],
    ["Price rise", 26_400],
  ] as const)
    expect(await kept(scenario, "Revenue")).toBeCloseTo(revenue, 6);
  expect(await plan.value("=Compared_State")).toBe("Compared with the assumptions in force");
  await plan.allPass();
});

test("the bridge leads from the contribution of Base to that of the chosen scenario without a rest", async () => {
  const bridge = await plan.values("=Scenario_Bridge");
  expect(bridge[1]?.[0]).toBe("Base");
  const check = bridge.at(-1) ?? [];
  expect(check[0]).toBe("Check");
  expect(Number(check[7])).toBeCloseTo(0, 6);
  expect(Number(bridge.at(-2)?.[2])).toBeCloseTo(await kept("Upside", "Contribution"), 6);
});

test("after a changed assumption the comparison says that it is old", async () => {
  plan.type("Assume", "DEM-01", "Upside", 0.1);
  expect(await plan.value("=Compared_State")).toMatch(/^Compared with other assumptions/);
  plan.type("Assume", "DEM-01", "Upside", 0.05);
  expect(await plan.value("=Compared_State")).toBe("Compared with the assumptions in force");
});

test("cancelled or failing, nothing is written and the scenario is put back", async () => {
  const before = await plan.values("=ScenarioResults[]");
  const cancel = new AbortController();
  await plan.excel.settled();
  const cancelled = compareScenarios(({ done }) => {
    if (done === 1) cancel.abort();
  }, cancel.signal);
  await expect(cancelled).rejects.toMatchObject({ key: "office.cancelled" });
  expect(await inForce()).toBe("Base");
  const failing = compareScenarios(({ done }) => {
    if (done === 2) throw new Error("Excel is gone");
  });
  await expect(failing).rejects.toThrow("Excel is gone");
  expect(await inForce()).toBe("Base");
  expect(await plan.values("=ScenarioResults[]")).toEqual(before);
});

/** The last row of ScenarioDrivers, to be typed over. */
function lastDriver() {
  const table = plan.table("ScenarioDrivers");
  const { row, column, rows } = table.bodyArea;
  const body = (entries: readonly string[]) =>
    plan.excel.model.sheets
      .byId(table.sheetId)
      ?.cells.write({ row: row + rows - 1, column, rows: 1, columns: 3 }, [[...entries]]);
  return { body };
}
