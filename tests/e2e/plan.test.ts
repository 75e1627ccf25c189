import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/workbench/host/model/WorkbookSnapshot";
import { launchBrowser } from "./support/launchBrowser";
import { evaluate, paneAccessibility, tableCell } from "./support/readPlan";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";
import { WorkbenchDriver } from "./support/WorkbenchDriver";

jest.setTimeout(300_000);

let workbench: RunningWorkbench;
let browser: Browser;
let driver: WorkbenchDriver;

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  driver = await WorkbenchDriver.open(browser, workbench, { width: 1600, height: 950 });
});

afterAll(async () => {
  await driver?.close();
  await browser?.close();
  await workbench?.stop();
});

/** Sheets, names and settings that a user would see changed; ids and calculated times are the host's own business. */
function contents({ sheets, names, settings }: WorkbookSnapshot) {
  return { sheets: sheets.map((sheet) => ({ ...sheet, id: "" })), names, settings };
}

/** New plan through the pane: Read, Choose, Build, to the sentence that tells the result. */
async function makePlan(name: string): Promise<string> {
  await driver.ribbonButton("New plan").click();
  const found = driver.pane.getByText(/^We found /);
  await found.waitFor({ timeout: 60_000 });
  await driver.screenshot(`${name}-1-read`);
  await driver.pane.getByRole("button", { name: "Next: choose" }).click();
  const create = driver.pane.getByRole("button", { name: /^Create \d+ sheets$/ });
  await create.waitFor();
  await driver.screenshot(`${name}-2-choose`);
  await create.click();
  const done = driver.pane.getByText(/^Done in /);
  await driver.page.waitForTimeout(1500);
  await driver.screenshot(`${name}-3-build`);
  await done.waitFor({ timeout: 180_000 });
  await driver.untilSettled();
  return done.innerText();
}

async function number(formula: string): Promise<number> {
  const value = await evaluate(driver, formula);
  if (typeof value !== "number") throw new Error(`${formula} gives ${JSON.stringify(value)}`);
  return value;
}

async function errorCells(): Promise<string[]> {
  const { sheets } = await driver.snapshot();
  return sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, value }) =>
      value !== null && typeof value === "object" ? [`${sheet.name} ${row + 1},${column + 1} ${value.error}`] : [],
    ),
  );
}

describe("a plan from the Superstore's sales, in a real browser", () => {
  let before: WorkbookSnapshot;

  test("is made in three steps, all checks pass, no cell shows an error", async () => {
    before = await driver.snapshot();
    await driver.goTo("C2");
    const result = await makePlan("superstore");
    expect(result).toMatch(/^Done in .* s: \d+ sheets, (\d+) of \1 checks pass\./);
    expect(await errorCells()).toEqual([]);
    expect(await driver.unserved()).toEqual([]);
  });

  test("has charts that show the plan", async () => {
    await driver.activateSheet("Dashboard");
    await driver.page.locator(".chart").first().waitFor();
    expect(await driver.page.locator(".chart").count()).toBeGreaterThanOrEqual(4);
    await driver.screenshot("superstore-4-dashboard");
  });

  test("follows a changed assumption, down to the P&L and a chart", async () => {
    const demand = await number("=SUM(Demand_Units)");
    const revenue = await number("=SUM(PL_Revenue)");
    await driver.activateSheet("Dashboard");
    const chart = driver.page.locator(".chart", { hasText: "Revenue: last year to plan" });
    const drawn = await chart.innerHTML();
    const cell = await tableCell(driver, "Assume", "DEM-01", "Base");
    await driver.activateSheet("Assumptions");
    await driver.typeInCell(cell, "0.1");
    expect(await number("=SUM(Demand_Units)")).toBeCloseTo(demand * 1.1, 6);
    expect(await number("=SUM(PL_Revenue)")).toBeCloseTo(revenue * 1.1, 4);
    expect(await number("=Chk_Failed")).toBe(0);
    await driver.activateSheet("Dashboard");
    expect(await chart.innerHTML()).not.toBe(drawn);
    await driver.screenshot("superstore-5-growth");
    await driver.activateSheet("Assumptions");
    await driver.typeInCell(cell, "0");
    expect(await number("=SUM(Demand_Units)")).toBeCloseTo(demand, 6);
  });

  test("follows an override, and the override survives another scenario", async () => {
    const demand = await number("=SUM(Demand_Units)");
    const item = String(await evaluate(driver, "=INDEX(ItemMaster[SKU],3)"));
    await driver.activateSheet("Overrides");
    await driver.typeInCell("A8", item);
    await driver.typeInCell("E8", "+250");
    expect(await number("=SUM(Demand_Units)")).toBeCloseTo(demand + 250, 6);
    expect(await number("=INDEX(Override_Units,3,1)")).toBeCloseTo(250, 6);
    await driver.screenshot("superstore-6-override");
    await driver.activateSheet("Assumptions");
    await driver.typeInCell(await tableCell(driver, "Setup", "Scenario", "Value"), "Upside");
    expect(await number("=SUM(Demand_Units)")).toBeCloseTo(demand * 1.05 + 250, 6);
    expect(await number("=Chk_Failed")).toBe(0);
    await driver.typeInCell(await tableCell(driver, "Setup", "Scenario", "Value"), "Base");
  });

  test("shows its checks in the pane", async () => {
    await driver.ribbonButton("Checks").click();
    await driver.pane.getByText(/^All \d+ checks pass\.$/).waitFor({ timeout: 30_000 });
    await driver.screenshot("superstore-7-checks");
  });

  test("shows its forecasts item by item, each with its reasons and a league of models", async () => {
    await driver.ribbonButton("Forecast").click();
    await driver.pane.getByText(/ = level .* 8 times out of 10 demand is between /).waitFor({ timeout: 30_000 });
    await driver.pane
      .getByRole("heading", { name: "How the models did on hidden periods" })
      .waitFor({ timeout: 30_000 });
    expect(await paneAccessibility(driver)).toEqual([]);
    await driver.screenshot("superstore-8-forecast");
  });

  test("weighs service against stock: a higher target raises the stock, and taken back all is as before", async () => {
    const before = await number("=SUM(Safety_Stock)");
    await driver.ribbonButton("Stock").click();
    const target = driver.pane.getByRole("textbox", { name: "Service target of class AX, percent" });
    await target.waitFor({ timeout: 30_000 });
    expect(await paneAccessibility(driver)).toEqual([]);
    await target.fill("99.9");
    await driver.pane.getByRole("button", { name: "Save the targets" }).click();
    await driver.pane.getByText(/^Saved\. The average stock rises by /).waitFor({ timeout: 30_000 });
    await driver.screenshot("superstore-9-stock");
    expect(await number("=SUM(Safety_Stock)")).toBeGreaterThan(before);
    await target.fill("98");
    await driver.pane.getByRole("button", { name: "Save the targets" }).click();
    await driver.pane.getByText(/^Saved\. The average stock falls by /).waitFor({ timeout: 30_000 });
    expect(await number("=SUM(Safety_Stock)")).toBe(before);
    expect(await number("=Chk_Failed")).toBe(0);
  });

  test("is saved as a workbook with live formulas", async () => {
    const file = readFileSync(await driver.save());
    expect(file.subarray(0, 2).toString()).toBe("PK");
    const { unzipSync, strFromU8 } = createRequire(__filename)("fflate") as typeof import("fflate");
    const parts = unzipSync(file);
    const sheets = Object.keys(parts).filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part));
    const text = sheets.map((part) => strFromU8(parts[part] ?? new Uint8Array())).join("");
    expect(text).toContain("_xldudf_AOP_FORECAST(");
    expect(Object.keys(parts).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part)).length).toBeGreaterThanOrEqual(
      4,
    );
  });

  test("is without violations of accessibility in the pane at 320 pixels", async () => {
    expect(await paneAccessibility(driver)).toEqual([]);
  });

  test("is removed again, and the workbook is as it was", async () => {
    await driver.ribbonButton("Remove plan").click();
    await driver.pane.getByRole("checkbox", { name: "Yes, remove the plan" }).click();
    await driver.screenshot("superstore-9-remove");
    await driver.pane.getByRole("button", { name: /^Remove \d+ sheets$/ }).click();
    await driver.pane.getByText(/Everything else is as it was\.$/).waitFor({ timeout: 60_000 });
    await driver.untilSettled();
    expect(contents(await driver.snapshot())).toEqual(contents(before));
  });
});

describe("a plan of the sample company, in a real browser", () => {
  test("takes items, bill of materials, routings and lanes from the workbook's own sheets", async () => {
    await driver.openSample("Sample company");
    const result = await makePlan("sample");
    expect(result).toMatch(/^Done in .* s: \d+ sheets, (\d+) of \1 checks pass\./);
    expect(await errorCells()).toEqual([]);
    const tabs = await driver.sheetNames();
    for (const tab of ["Demand plan", "Materials", "Capacity", "Distribution", "P&L", "Checks"])
      expect(tabs).toContain(tab);
    expect(await number("=SUM(Mat_Units)")).toBeGreaterThan(0);
    for (const tab of ["Dashboard", "Demand plan", "Capacity", "P&L", "KPIs", "Assumptions", "About", "Calendar"]) {
      await driver.activateSheet(tab);
      await driver.page.waitForTimeout(400);
      await driver.screenshot(`sample-${tab.replace("&", "and").replaceAll(" ", "-").toLowerCase()}`);
    }
  });

  test("is balanced in a worker of the add-in: built ahead where hours are short, written, and followed by the sheets", async () => {
    const [over, net] = [await number("=SUM(Overload_Hours)"), await number("=SUM(Made_Units)")];
    expect(over).toBeGreaterThan(0);
    await driver.ribbonButton("Balance").click();
    await driver.pane.getByText(/^The plan asks for .* hours more than there are/).waitFor({ timeout: 30_000 });
    await driver.pane.getByRole("button", { name: "Optimise" }).click();
    await driver.pane
      .getByText("The least-cost plan delivers everything on time.", { exact: false })
      .waitFor({ timeout: 60_000 });
    await driver.pane.getByText("Why, item by item").click();
    expect(await driver.pane.getByText(/made ahead by .* is full in /).count()).toBeGreaterThan(0);
    expect(await paneAccessibility(driver)).toEqual([]);
    await driver.screenshot("sample-balance");
    await driver.pane.getByRole("button", { name: "Write as optimised plan" }).click();
    await driver.pane.getByText(/items stand on Balanced plan/).waitFor({ timeout: 60_000 });
    expect(await number("=SUM(Overload_Hours)")).toBeLessThan(over / 100);
    expect(await number("=SUM(Made_Units)")).not.toBe(net);
    expect(await number("=Chk_Failed")).toBe(0);
    await driver.pane.getByRole("button", { name: "Draw the schedule" }).click();
    await driver.pane.getByText(/no schedule can be shorter than/).waitFor({ timeout: 60_000 });
    expect(await paneAccessibility(driver)).toEqual([]);
    await driver.screenshot("sample-schedule");
  });

  test("gives a lane to a cheaper carrier from the pane, the network follows, and Undo gives it back", async () => {
    const saving = await number("=-MIN(Tariff_Change)");
    const cost = await number("=Award_Cost");
    expect(saving).toBeGreaterThan(0);
    await driver.ribbonButton("Logistics").click();
    await driver.pane.getByRole("img", { name: /^Flow of the plan, from site to region/ }).waitFor({ timeout: 30_000 });
    expect(await paneAccessibility(driver)).toEqual([]);
    await driver.pane.getByText("Plant to South: carrier").scrollIntoViewIfNeeded();
    await driver.screenshot("sample-logistics");
    // The arrow keys go from offer to offer, as a browser moves them: the dearer one in force, then the cheapest.
    await driver.pane
      .getByRole("radio", { name: /^Fenwick Haulage/, checked: true })
      .first()
      .focus();
    await driver.page.keyboard.press("ArrowUp");
    await driver.pane.getByRole("button", { name: /^Award 1 lane \(saves / }).click();
    await driver.pane.getByText(/Carrier is now .* instead of Fenwick Haulage/).waitFor({ timeout: 60_000 });
    expect(await number("=Award_Cost")).toBeCloseTo(cost - saving, 6);
    expect(await number("=Chk_Failed")).toBe(0);
    await driver.pane.getByRole("button", { name: "Undo" }).click();
    await driver.pane.getByText("Taken back: the sheet Lanes is as it was before.").waitFor({ timeout: 60_000 });
    expect(await number("=Award_Cost")).toBeCloseTo(cost, 6);
  });

  test("draws routes in a worker for stops that stand on a sheet", async () => {
    await driver.activateSheet("Sites");
    const stops = [
      ["name", "x", "y", "demand"],
      ["Depot", "0", "0", "0"],
      ["East", "3", "0", "60"],
      ["North", "0", "4", "60"],
    ];
    for (const [row, cells] of stops.entries())
      for (const [column, text] of cells.entries())
        await driver.typeInCell(`${String.fromCharCode(65 + column)}${200 + row}`, text);
    await driver.goTo("A200");
    await driver.pane.getByRole("button", { name: "Use selection" }).click();
    await driver.pane.getByRole("textbox", { name: "A vehicle takes" }).fill("100");
    await driver.pane.getByRole("button", { name: "Find routes" }).click();
    // There and back: 2 x 3 and 2 x 4.
    await driver.pane.getByText("2 routes, 14 in all. No shorter ones exist.").waitFor({ timeout: 60_000 });
    expect(await paneAccessibility(driver)).toEqual([]);
    await driver.screenshot("sample-routes");
  });

  test("does without errors of the console and without a request to another machine", () => {
    expect(driver.problems).toEqual([]);
  });
});
