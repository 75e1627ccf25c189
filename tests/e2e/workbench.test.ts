import type { Browser } from "playwright-core";
import { launchBrowser } from "./support/launchBrowser";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";
import { WorkbenchDriver } from "./support/WorkbenchDriver";

jest.setTimeout(240_000);

let workbench: RunningWorkbench;
let browser: Browser;
let driver: WorkbenchDriver;

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  driver = await WorkbenchDriver.open(browser, workbench);
});

afterAll(async () => {
  await driver?.close();
  await browser?.close();
  await workbench?.stop();
});

describe("the workbench in a real browser", () => {
  test("opens with the Superstore's sales as typed cells and the pane at Home", async () => {
    expect(await driver.sheetNames()).toEqual(["Orders"]);
    // First data row of superstore.csv: order CA-2016-152156 of 2016-11-08, which is day 42682.
    expect(await driver.cell("Orders!C2")).toEqual({ value: 42682, text: "2016-11-08", formula: 42682 });
    expect((await driver.cell("Orders!R2")).value).toBe(261.96);
    expect((await driver.cell("Orders!A9995")).value).toBe(9994);
    expect(await driver.pane.locator("body").innerText()).toMatch(/plan/i);
    await driver.screenshot("workbench-start");
  });

  test("shows the ribbon of the manifest, and its buttons reach the add-in", async () => {
    for (const label of ["New plan", "Function finder", "Checks", "Remove plan"]) {
      expect(await driver.ribbonButton(label).isEnabled()).toBe(true);
    }
    await driver.page.getByRole("button", { name: "Close the pane" }).click();
    expect(await driver.page.locator(".pane").isVisible()).toBe(false);
    await driver.ribbonButton("Function finder").click();
    await driver.pane.getByRole("searchbox").or(driver.pane.getByRole("textbox")).first().waitFor();
    expect(await driver.page.locator(".pane").isVisible()).toBe(true);
    await driver.screenshot("workbench-finder");
  });

  test("a typed formula calculates through the add-in, and its error has its sentence in the status bar", async () => {
    // EOQ with demand 1300, order cost 8, carrying cost 0.225 a unit: sqrt(2 x 1300 x 8 / 0.225).
    await driver.typeInCell("X2", "=AOP.EOQ(1300,8,0.225)");
    expect((await driver.cell("Orders!X2")).value).toBeCloseTo(Math.sqrt((2 * 1300 * 8) / 0.225), 6);
    await driver.typeInCell("X3", "=X2*2");
    expect((await driver.cell("Orders!X3")).value).toBeCloseTo(2 * Math.sqrt((2 * 1300 * 8) / 0.225), 6);
    await driver.typeInCell("X4", "=AOP.EOQ(-5,8,0.225)");
    expect((await driver.cell("Orders!X4")).value).toMatchObject({ error: "#VALUE!" });
    await driver.goTo("X4");
    expect(await driver.page.getByTestId("cell-problem").innerText()).toMatch(/^#VALUE!\s+\S+ .*\S/);
  });

  test("a formula that needs the solver gets it, from the add-in's own files, in a worker", async () => {
    await driver.typeInCell("X6", '=AOP.AGGPLAN({80,120},{"regular",10;"regular limit",100;"holding",1},,"cost")');
    // 100 in each period: 200 x 10, and 20 held for a period at 1.
    expect((await driver.cell("Orders!X6")).value).toBeCloseTo(2020, 6);
  });

  test("the status bar adds up the selection", async () => {
    await driver.goTo("S2:S4");
    await driver.page.getByTestId("selection-summary").waitFor();
    // Quantities of the first three order lines: 2, 3, 2.
    expect(await driver.page.getByTestId("selection-summary").innerText()).toMatch(/Count: 3[\s\S]*Sum: 7/);
  });

  test("the formula bar offers the add-in's functions with help", async () => {
    await driver.goTo("Z2");
    await driver.page.keyboard.type("=AOP.EO", { delay: 30 });
    await driver.page.getByText("AOP.EOQ", { exact: false }).first().waitFor();
    await driver.screenshot("workbench-completion");
    await driver.page.keyboard.press("Escape");
    await driver.page.keyboard.press("Escape");
  });

  test("a chart over the cells redraws after an edit", async () => {
    await driver.page.evaluate(() => {
      const session = (window as unknown as { workbench: { grid: { workbook: never } } }).workbench;
      const { sheets } = session.grid.workbook as { sheets: { add(name: string): never } };
      const sheet = sheets.add("Chart test") as {
        activate(): void;
        cells: { write(area: object, entries: unknown[][]): void };
        charts: { add(chart: object): void };
      };
      sheet.cells.write({ row: 0, column: 0, rows: 5, columns: 3 }, [
        ["Month", "Plan", "Last year"],
        ["Jan", 100, 90],
        ["Feb", 200, 160],
        ["Mar", 150, 140],
        ["Apr", "=B2*2", 170],
      ]);
      sheet.charts.add({
        type: "ColumnClustered",
        title: "Plan against last year",
        position: { left: 320, top: 40, width: 460, height: 260 },
        series: [
          { name: "Plan", values: "='Chart test'!$B$2:$B$5", categories: "='Chart test'!$A$2:$A$5" },
          { name: "Last year", values: "='Chart test'!$C$2:$C$5", type: "Line", dashed: true },
        ],
      });
      sheet.activate();
    });
    const chart = driver.page.locator("svg.chart");
    await chart.waitFor();
    await driver.untilSettled();
    expect(await chart.getAttribute("aria-label")).toContain("Plan: from 100 (Jan) to 200 (Apr)");
    await driver.typeInCell("B2", "300");
    await driver.page.waitForFunction(() =>
      document.querySelector("svg.chart")?.getAttribute("aria-label")?.includes("Plan: from 300 (Jan) to 600 (Apr)"),
    );
    await driver.screenshot("workbench-chart");
  });

  test("a chart scrolls with its cells and leaves with its sheet", async () => {
    const chart = driver.page.locator(".chart-frame");
    const before = await chart.boundingBox();
    await driver.page.mouse.move(300, 500);
    await driver.page.mouse.wheel(0, 120);
    await driver.page.waitForTimeout(400);
    const after = await chart.boundingBox();
    expect((before?.y ?? 0) - (after?.y ?? 0)).toBeGreaterThan(60);
    await driver.activateSheet("Orders");
    await chart.waitFor({ state: "detached" });
    await driver.activateSheet("Chart test");
    await chart.waitFor();
  });

  test("saves an .xlsx that opens again with values, formulas and charts", async () => {
    const path = await driver.save();
    const before = await driver.snapshot();
    await driver.openSample("Superstore sales");
    expect(await driver.sheetNames()).toEqual(["Orders"]);
    await driver.openFile(await withExtension(path));
    const after = await driver.snapshot();
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect((await driver.cell("'Chart test'!B5")).formula).toBe("=B2*2");
    expect((await driver.cell("'Chart test'!B5")).value).toBe(600);
    expect((await driver.cell("Orders!X2")).formula).toBe("=AOP.EOQ(1300,8,0.225)");
    expect((await driver.cell("Orders!C2")).text).toBe("2016-11-08");
    expect(after.sheets[1]?.charts).toHaveLength(1);
  });

  test("the sample company opens from the menu", async () => {
    await driver.openSample("Sample company");
    expect((await driver.sheetNames()).length).toBeGreaterThan(2);
    await driver.screenshot("workbench-sample");
  });

  test("switches to the dark theme and keeps it", async () => {
    await driver.page.getByRole("switch", { name: "Dark theme" }).click();
    expect(await driver.page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await driver.page.waitForTimeout(500);
    await driver.screenshot("workbench-dark");
    await driver.page.reload();
    await driver.untilReady();
    expect(await driver.page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  });

  test("nothing went wrong on the way: no error in the console, no request to another machine, nothing that the host does not serve", async () => {
    expect(driver.problems).toEqual([]);
    expect(await driver.unserved()).toEqual([]);
  });
});

/** A download has no extension; the Open button wants one. */
async function withExtension(path: string): Promise<string> {
  const { copyFile } = await import("node:fs/promises");
  const { join, dirname } = await import("node:path");
  const named = join(dirname(path), "saved.xlsx");
  await copyFile(path, named);
  return named;
}
