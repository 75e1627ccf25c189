import { DomainError } from "../../core/DomainError";
import { madeName } from "../manifest/madeName";
import type { PlanManifest } from "../manifest/PlanManifest";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";

/** What the planner decides about an item; what is left out stays as it is. */
export interface NewDecision {
  readonly sku: string;
  /** Model to forecast it with; "" leaves it to the engine. */
  readonly model?: string;
  /** Why; "" takes the reason away. */
  readonly modelReason?: string;
  /** The year's final demand that she has looked at and accepts. */
  readonly unitsChecked?: number;
}

/** Writes a decision into the item's row of the plan's table of decisions, or into a blank or a new row. Answers false where the plan has no such table. */
export function writeDecision({ sku, model, modelReason, unitsChecked }: NewDecision): Promise<boolean> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    if (manifest === null) throw new DomainError("invalid", "office.noPlan");
    const name = madeName(manifest.tables, "ItemDecision");
    if (name === null) return false;
    const table = context.workbook.tables.getItemOrNullObject(name);
    const body = table.getDataBodyRange().load("values,rowCount");
    const heading = table.getHeaderRowRange().load("values");
    await context.sync();
    if (table.isNullObject) throw new DomainError("invalid", "office.forecast.missing", { name: "ItemDecision" });
    const headings = (heading.values[0] ?? []).map(String);
    const at = {
      sku: headings.indexOf("SKU"),
      model: headings.indexOf("Model"),
      reason: headings.indexOf("Model reason"),
      units: headings.indexOf("Units checked"),
    };
    if (Math.min(at.sku, at.model, at.reason, at.units) < 0)
      throw new DomainError("invalid", "office.forecast.missing", { name: "ItemDecision" });
    const own = body.values.findIndex((row) => String(row[at.sku]) === sku);
    let row = own >= 0 ? own : body.values.findIndex((cells) => cells.every((cell) => cell === "" || cell === null));
    if (row < 0) {
      table.rows.add(undefined, [headings.map(() => "")]);
      row = body.rowCount;
    }
    const rows = table.getDataBodyRange();
    if (own < 0) rows.getCell(row, at.sku).values = [[sku]];
    if (model !== undefined) rows.getCell(row, at.model).values = [[model]];
    if (modelReason !== undefined) rows.getCell(row, at.reason).values = [[modelReason]];
    if (unitsChecked !== undefined) rows.getCell(row, at.units).values = [[unitsChecked]];
    await context.sync();
    return true;
  });
}
