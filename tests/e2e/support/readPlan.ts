import { readFileSync } from "node:fs";
import type { CellValue } from "../../../src/workbench/host/model/WorkbookSnapshot";
import type { WorkbenchSession } from "../../../src/workbench/page/session/WorkbenchSession";
import type { WorkbenchDriver } from "./WorkbenchDriver";

type WorkbenchWindow = typeof globalThis & { readonly workbench: WorkbenchSession };

/** The first value of a formula, calculated in the workbook without standing in a cell. */
export function evaluate(driver: WorkbenchDriver, formula: string): Promise<CellValue> {
  return driver.page.evaluate(async (text) => {
    const { workbook } = (window as unknown as WorkbenchWindow).workbench.grid ?? {};
    const sheet = workbook?.sheets.all()[0];
    if (!workbook || !sheet) throw new Error("No workbook is open.");
    return (await workbook.calculation.evaluate(text, sheet.id))[0]?.[0] ?? null;
  }, formula);
}

/** Address, on the table's sheet, of the cell in the row that begins with `key` and in the column of that name. */
export async function tableCell(driver: WorkbenchDriver, table: string, key: string, column: string): Promise<string> {
  const found = await driver.page.evaluate((name) => {
    const model = (window as unknown as WorkbenchWindow).workbench.grid?.workbook.tables.get(name);
    return model ? { area: model.bodyArea, columns: [...model.columns], rows: model.bodyValues() } : null;
  }, table);
  if (!found) throw new Error(`There is no table ${table}.`);
  const row = found.rows.findIndex((cells) => cells[0] === key);
  const position = found.columns.indexOf(column);
  if (row < 0 || position < 0) throw new Error(`${table} has no row ${key} or no column ${column}.`);
  return `${String.fromCharCode(65 + found.area.column + position)}${found.area.row + row + 1}`;
}

/** Runs in the pane: waits for two frames, in which a change of style begins its fades; true once a page stands there and no fade is left that ends. */
async function standsStill(): Promise<boolean> {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  const fades = document.getAnimations().filter((each) => {
    const { endTime } = each.effect?.getComputedTiming() ?? {};
    return each.playState === "running" && endTime !== Infinity;
  });
  return fades.length === 0 && document.querySelector("h1") !== null;
}

/**
 * What axe finds wrong in the pane at 320 pixels, one line each. A page that is on its way (half-faded colours, its heading not yet
 * there) is waited for; one that changed while axe was reading is read once more, so that only what stays is a finding.
 */
export async function paneAccessibility(driver: WorkbenchDriver): Promise<readonly string[]> {
  const frame = driver.page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not open.");
  // The page's policy forbids scripts in the text of the page: this one comes from the test, not from the page.
  await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const look = async (): Promise<readonly string[]> => {
    await frame.waitForFunction(standsStill);
    return frame.evaluate(violationsOfPage);
  };
  const found = await look();
  if (found.length === 0) return found;
  await driver.page.waitForTimeout(1000);
  return look();
}

/** Runs in the pane, where axe has been put. */
async function violationsOfPage(): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run(): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> };
  };
  const { violations } = await axe.run();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help} (${html.slice(0, 120)})`));
}
