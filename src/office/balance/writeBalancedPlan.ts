import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { overrideColumns } from "../../plan/layout/overrideColumns";
import { madeName } from "../manifest/madeName";
import type { PlanManifest } from "../manifest/PlanManifest";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";

/** An item's units by period with the reason, as the sheet Balanced plan shows them. */
export interface BalancedRow {
  readonly sku: string;
  readonly reason: string;
  readonly units: readonly number[];
}

/**
 * Writes the balanced plan as values to Balanced plan, and lets the families that followed their net requirement follow it. Items that are not in
 * it lose what stood there. Everything is found, or refused, before the first cell is written.
 * @returns how many families follow the plan
 */
export function writeBalancedPlan(rows: readonly BalancedRow[]): Promise<number> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    if (manifest === null) throw new DomainError("invalid", "office.noPlan");
    const tableOf = (name: string) => {
      const made = madeName(manifest.tables, name);
      if (made === null) throw new DomainError("invalid", "office.balance.missing", { name });
      const table = context.workbook.tables.getItemOrNullObject(made);
      return {
        name,
        table,
        headings: table.getHeaderRowRange().load("values"),
        body: table.getDataBodyRange().load("values"),
      };
    };
    const [units, families] = [tableOf("BalancedUnits"), tableOf("FamilyPlan")];
    await context.sync();
    const columnOf = ({ name, table, headings }: ReturnType<typeof tableOf>, heading: string): number => {
      const column = table.isNullObject ? -1 : (headings.values[0] ?? []).map(String).indexOf(heading);
      if (column < 0) throw new DomainError("invalid", "office.balance.missing", { name: `${name}[${heading}]` });
      return column;
    };
    const periods = overrideColumns(rows[0]?.units.length ?? 0).map((name) => columnOf(units, name));
    const [sku, reason] = [columnOf(units, "SKU"), columnOf(units, "Reason")];
    const [family, strategy] = [columnOf(families, "Family"), columnOf(families, "Strategy")];

    const wanted = new Map(rows.map((row) => [comparableKey(row.sku), row]));
    const known = units.body.values.map((row) => comparableKey(String(row[sku] ?? "")));
    const added = rows.filter((row) => !known.includes(comparableKey(row.sku)));
    const width = (units.headings.values[0] ?? []).length;
    if (added.length > 0)
      units.table.rows.add(
        undefined,
        added.map((row) => Array.from({ length: width }, (_, column) => (column === sku ? row.sku : ""))),
      );
    const all = [...known.map((key) => wanted.get(key)), ...added];
    const body = units.table.getDataBodyRange();
    body.getColumn(reason).values = all.map((row) => [row?.reason ?? ""]);
    periods.forEach((column, period) => (body.getColumn(column).values = all.map((row) => [row?.units[period] ?? ""])));
    let following = 0;
    families.body.values.forEach((row, index) => {
      if (String(row[family] ?? "") === "" && String(row[strategy] ?? "") === "") return;
      if (!["net", "optimised"].includes(String(row[strategy]))) return;
      following += 1;
      if (row[strategy] !== "optimised") families.body.getCell(index, strategy).values = [["optimised"]];
    });
    await context.sync();
    return following;
  });
}
