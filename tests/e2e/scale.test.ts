import type { Browser } from "playwright-core";
import { forecastSeries } from "../../src/core/demand/forecastSeries";
import { launchBrowser } from "./support/launchBrowser";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";
import { WorkbenchDriver } from "./support/WorkbenchDriver";

jest.setTimeout(120_000);

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

type Mappings = Readonly<Record<string, (...given: unknown[]) => unknown>>;

/** 60 items, 36 months, made up here. */
const history = Array.from({ length: 60 }, (_, item) =>
  Array.from({ length: 36 }, (_, month) => 100 + item + month + ((item * month) % 17)),
);

test("in a browser, under the page's policy, a block runs in workers of our own site and gives the core's numbers", async () => {
  const frame = driver.page.frames().find((each) => each.url().includes("taskpane.html"));
  const answer = await frame?.evaluate(async (rows) => {
    const { CustomFunctions } = window as unknown as { CustomFunctions: { _association: { mappings: Mappings } } };
    return CustomFunctions._association.mappings["FORECAST"]?.(rows, 6, 12);
  }, history);
  const expected = history.map(
    (row) => forecastSeries({ history: row, horizon: 6, season: 12, model: "auto", workingDays: null }).mean,
  );
  const rows = answer as number[][];
  expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  // The browser's Math differs from Node's in last digits, from which the engine's searches stop elsewhere by some hundred thousandths.
  rows.forEach((row, item) =>
    row.forEach((value, period) => expect(value / (expected[item]?.[period] ?? NaN)).toBeCloseTo(1, 3)),
  );
  const workers = driver.page.workers().map((worker) => new URL(worker.url()).pathname);
  expect(workers.length).toBeGreaterThanOrEqual(1);
  expect(new Set(workers)).toEqual(new Set(["/chunks/worker.js"]));
  expect(driver.problems).toEqual([]);
});
