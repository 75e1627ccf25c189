import type { Browser } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/workbench/host/model/WorkbookSnapshot";
import { launchBrowser } from "./support/launchBrowser";
import { paneAccessibility } from "./support/readPlan";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";
import { WorkbenchDriver } from "./support/WorkbenchDriver";

jest.setTimeout(120_000);

let workbench: RunningWorkbench;
let browser: Browser;
let driver: WorkbenchDriver;
let before: string;

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  driver = await WorkbenchDriver.open(browser, workbench);
  await narrowPane();
  before = contents(await driver.snapshot());
  await driver.goTo("C2");
});

afterAll(async () => {
  await driver?.close();
  await browser?.close();
  await workbench?.stop();
});

/** Moves the pane's edge by the keyboard until it is as narrow as Excel's. */
async function narrowPane(): Promise<void> {
  const edge = driver.page.getByRole("separator", { name: "Width of the pane" });
  await edge.focus();
  while (Number(await edge.getAttribute("aria-valuenow")) > 320) await driver.page.keyboard.press("ArrowRight");
}

function contents({ sheets, names, settings }: WorkbookSnapshot): string {
  return JSON.stringify({ sheets: sheets.map((sheet) => ({ ...sheet, id: "" })), names, settings });
}

async function toChoices(): Promise<void> {
  await driver.ribbonButton("New plan").click();
  await driver.pane.getByText(/^We found /).waitFor();
  await driver.pane.getByRole("button", { name: "Next: choose" }).click();
}

/** Begins to make the plan and waits until some of its sheets stand in the workbook. */
async function beginBuild(): Promise<void> {
  await driver.pane.getByRole("button", { name: /^Create \d+ sheets$/ }).click();
  await driver.pane.getByText(/^Writing /).waitFor();
  expect((await driver.sheetNames()).length).toBeGreaterThan(1);
}

/** Presses Tab until the focus in the pane is on a control of that name. */
async function tabTo(name: RegExp): Promise<void> {
  const frame = driver.page.frames().find((each) => each.url().includes("taskpane.html"));
  for (let presses = 0; presses < 60; presses++) {
    await driver.page.keyboard.press("Tab");
    const focused = await frame?.evaluate(() => document.activeElement?.textContent ?? "");
    if (name.test(focused ?? "")) return;
  }
  throw new Error(`Tab does not reach ${String(name)}.`);
}

describe("the pane at 320 pixels, contrast of its colours included", () => {
  for (const appearance of ["Light", "Dark", "High contrast"]) {
    test(`has no violation of accessibility on any page: ${appearance}`, async () => {
      const navigation = driver.pane.getByRole("navigation");
      await driver.ribbonButton("Settings").click();
      await driver.pane.getByRole("combobox", { name: "Appearance of this pane" }).selectOption(appearance);
      await driver.pane.getByText(/^All is well/).waitFor();
      const found: string[] = [];
      const look = async (): Promise<void> => {
        found.push(...(await paneAccessibility(driver)));
      };
      await look();
      for (const page of [
        "Home",
        "Forecast",
        "Stock",
        "Balance",
        "Logistics",
        "Year",
        "Scenarios",
        "Checks",
        "Functions",
      ]) {
        await navigation.getByRole("button", { name: page, exact: true }).click();
        await look();
      }
      // While the tables are being read the buttons fade in, at a moment that nobody can wait for.
      await navigation.getByRole("button", { name: "New plan", exact: true }).click();
      await driver.pane.getByText(/^We found /).waitFor();
      await look();
      await driver.pane.getByRole("button", { name: "Next: choose" }).click();
      await driver.pane.getByRole("button", { name: /^Create \d+ sheets$/ }).waitFor();
      await look();
      await driver.ribbonButton("Remove plan").click();
      await driver.pane.getByText(/nothing to remove/).waitFor();
      await look();
      expect(found).toEqual([]);
      await driver.screenshot(`pane-${appearance.replace(" ", "-").toLowerCase()}`);
    });
  }

  test("has no page that is wider than the pane", async () => {
    const frame = driver.page.frames().find((each) => each.url().includes("taskpane.html"));
    for (const page of [
      "Settings",
      "Forecast",
      "Stock",
      "Balance",
      "Logistics",
      "Year",
      "Scenarios",
      "Check my data",
      "Function finder",
      "Checks",
    ]) {
      await driver.ribbonButton(page).click();
      await driver.page.waitForTimeout(600);
      const excess = await frame?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([page, excess]).toEqual([page, 0]);
    }
  });
});

describe("a build that does not come to its end", () => {
  test("Cancel takes everything away, and the workbook is as it was", async () => {
    await toChoices();
    await beginBuild();
    await driver.pane.getByRole("button", { name: "Cancel" }).click();
    await driver.pane.getByText(/^Stopped\. Everything made so far was removed/).waitFor();
    await driver.untilSettled();
    expect(contents(await driver.snapshot())).toBe(before);
  });

  test("a pane that is reloaded in the middle removes the remains, says so, and the workbook is as it was", async () => {
    await toChoices();
    await beginBuild();
    const frame = driver.page.frames().find((each) => each.url().includes("taskpane.html"));
    await frame?.evaluate(() => setTimeout(() => location.reload(), 0));
    await driver.pane.getByText(/^An earlier build had been interrupted\. Its \d+ sheets were removed/).waitFor();
    await driver.untilSettled();
    expect(contents(await driver.snapshot())).toBe(before);
  });
});

describe("a planner without a mouse", () => {
  test("makes a plan with Tab and Enter, goes to one of its sheets, and a second plan is refused", async () => {
    await driver.goTo("C2");
    await driver.pane.getByRole("button", { name: "Home", exact: true }).focus();
    await tabTo(/^New plan$/);
    await driver.page.keyboard.press("Enter");
    await driver.pane.getByText(/^We found /).waitFor();
    await tabTo(/^Next: choose$/);
    await driver.page.keyboard.press("Enter");
    await driver.pane.getByRole("button", { name: /^Create \d+ sheets$/ }).waitFor();
    await tabTo(/^Create \d+ sheets$/);
    await driver.page.keyboard.press("Enter");
    await driver.pane.getByText(/^Done in .* s: \d+ sheets, (\d+) of \1 checks pass\./).waitFor({ timeout: 90_000 });
    await driver.untilSettled();
    await tabTo(/^Open the dashboard$/);
    await driver.page.keyboard.press("Enter");
    await driver.page.locator(".chart").first().waitFor();
    await driver.ribbonButton("Quick plan").click();
    await driver.pane.getByText(/already holds a plan/).waitFor();
  });
});

test("nothing went wrong on the way", async () => {
  expect(driver.problems).toEqual([]);
  expect(await driver.unserved()).toEqual([]);
});
