import { DomainError } from "../../core/DomainError";
import { overrideEntry } from "../../core/demand/overrideEntry";
import { overrideColumns } from "../../plan/layout/overrideColumns";
import { madeName } from "../manifest/madeName";
import type { PlanManifest } from "../manifest/PlanManifest";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";

export interface NewOverride {
  readonly sku: string;
  /** Period of the plan, 0 = the first. */
  readonly period: number;
  /** As the planner types it: 500, +250, -10%, *1.2; blank takes the override away. */
  readonly entry: string;
  /** What kind of reason it has; "" only where the override is taken away. */
  readonly reason: string;
  /** More about it, in the planner's words; may be blank. */
  readonly note: string;
}

/** Writes one correction into the plan's table of overrides: into the item's row with this reason, else into a blank or a new row. Nothing else is touched. */
export function writeOverride({ sku, period, entry, reason: kind, note }: NewOverride): Promise<void> {
  requireReadable(entry);
  if (entry.trim() !== "" && kind === "") throw new DomainError("invalid", "office.forecast.reason");
  const reason = note.trim() === "" ? kind : `${kind}: ${note.trim()}`;
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    const name = manifest === null ? null : madeName(manifest.tables, "OverrideList");
    if (name === null) throw new DomainError("invalid", "office.noPlan");
    const table = context.workbook.tables.getItemOrNullObject(name);
    const body = table.getDataBodyRange().load("values,rowCount");
    const heading = table.getHeaderRowRange().load("values");
    await context.sync();
    if (table.isNullObject) throw new DomainError("invalid", "office.forecast.missing", { name: "OverrideList" });
    const headings = (heading.values[0] ?? []).map(String);
    const column = (title: string): number => headings.indexOf(title);
    const at = {
      sku: column("SKU"),
      reason: column("Reason"),
      period: column(overrideColumns(period + 1)[period] ?? ""),
    };
    if (Math.min(at.sku, at.reason, at.period) < 0)
      throw new DomainError("invalid", "office.forecast.missing", { name: "OverrideList" });
    const isBlank = (row: readonly unknown[]): boolean => row.every((value) => value === "" || value === null);
    const own = body.values.findIndex((row) => String(row[at.sku]) === sku && String(row[at.reason]) === reason);
    const isOther = (row: readonly unknown[], index: number): boolean =>
      index !== own && String(row[at.sku]) === sku && String(row[at.period] ?? "") !== "";
    const others = body.values.flatMap((row, index) => (isOther(row, index) ? [index] : []));
    const blank = body.values.findIndex(isBlank);
    // Two rows for the same item and period would both count: the newer word takes the older rows' cells away.
    for (const other of others) body.getCell(other, at.period).values = [[""]];
    if (own < 0 && entry.trim() === "") return context.sync();
    let row = own >= 0 ? own : blank;
    if (row < 0) {
      table.rows.add(undefined, [headings.map(() => "")]);
      row = body.rowCount;
    }
    const rows = table.getDataBodyRange();
    rows.getCell(row, at.sku).values = [[sku]];
    rows.getCell(row, at.reason).values = [[reason]];
    // "=500" would be a formula; a plain number says the same.
    rows.getCell(row, at.period).values = [[entry.trim().replace(/^=\s*/, "")]];
    await context.sync();
  });
}

/** What cannot be read is refused before anything is written. */
function requireReadable(entry: string): void {
  try {
    overrideEntry(entry);
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown;
    throw new DomainError("invalid", "office.forecast.entry", { entry: entry.trim() });
  }
}
