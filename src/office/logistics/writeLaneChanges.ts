import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { madeName } from "../manifest/madeName";
import type { PlanManifest } from "../manifest/PlanManifest";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";
import type { LaneChange } from "./LaneChange";

/**
 * Writes carriers and departures into the plan's table of lanes, each found by its lane and heading wherever the planner moved them, and
 * nothing else. All or none: a lane that is gone, a cell that was changed since the pane read it, and a formula of the planner's are
 * refused before anything is written.
 */
export function writeLaneChanges(changes: readonly LaneChange[]): Promise<void> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    const name = manifest === null ? null : madeName(manifest.tables, "LaneList");
    if (name === null) throw new DomainError("invalid", "office.noPlan");
    const table = context.workbook.tables.getItemOrNullObject(name);
    const body = table.getDataBodyRange().load("values,formulas");
    const heading = table.getHeaderRowRange().load("values");
    await context.sync();
    if (table.isNullObject) throw new DomainError("invalid", "office.logistics.missing", { name: "LaneList" });
    const headings = (heading.values[0] ?? []).map(String);
    const columnOf = (title: string): number => {
      const column = headings.indexOf(title);
      if (column < 0) throw new DomainError("invalid", "office.logistics.missing", { name: `LaneList[${title}]` });
      return column;
    };
    const cells = changes.map((change) => {
      const { lane, former } = change;
      const column = columnOf(change.column);
      const key = columnOf("Lane");
      const row = body.values.findIndex((values) => comparableKey(String(values[key] ?? "")) === comparableKey(lane));
      if (row < 0) throw new DomainError("invalid", "office.logistics.laneGone", { lane });
      if (String(body.formulas[row]?.[column] ?? "").startsWith("="))
        throw new DomainError("invalid", "office.logistics.formula", { lane, column: change.column });
      const present: unknown = body.values[row]?.[column] ?? "";
      if (comparableKey(String(present)) !== comparableKey(String(former)))
        throw new DomainError("invalid", "office.logistics.changed", { lane, column: change.column });
      return { row, column, next: change.next };
    });
    for (const { row, column, next } of cells) body.getCell(row, column).values = [[next]];
    await context.sync();
  });
}
