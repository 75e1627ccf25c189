import { DomainError } from "../../core/DomainError";
import { madeName } from "../manifest/madeName";
import type { PlanManifest } from "../manifest/PlanManifest";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";
import type { InventoryPlan } from "./InventoryPlan";

/**
 * Writes service targets (class -> share) to Assumptions, into the column of the scenario, found by their keys wherever the
 * planner moved them. All or none: a class that has no row is refused before anything is written.
 */
export function writeServiceTargets(
  targets: Readonly<Record<string, number>>,
  scenario: InventoryPlan["scenario"],
): Promise<void> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    const name = manifest === null ? null : madeName(manifest.tables, "Assume");
    if (name === null) throw new DomainError("invalid", "office.noPlan");
    const table = context.workbook.tables.getItemOrNullObject(name);
    const body = table.getDataBodyRange().load("values");
    const heading = table.getHeaderRowRange().load("values");
    await context.sync();
    if (table.isNullObject) throw new DomainError("invalid", "office.inventory.missing", { name: "Assume" });
    const headings = (heading.values[0] ?? []).map(String);
    const [keys, column] = [headings.indexOf("ID"), headings.indexOf(scenario)];
    const cells = Object.entries(targets).map(([stockClass, target]) => ({
      row: body.values.findIndex((row) => row[keys] === `SRV-${stockClass}`),
      target,
      key: `SRV-${stockClass}`,
    }));
    for (const { row, key } of cells)
      if (row < 0 || column < 0) throw new DomainError("invalid", "office.inventory.missing", { name: key });
    for (const { row, target } of cells) body.getCell(row, column).values = [[target]];
    await context.sync();
  });
}
