import { DomainError } from "../../core/DomainError";
import { madeName } from "../manifest/madeName";
import type { PlanManifest } from "../manifest/PlanManifest";

/** A table of the plan with its body as it stands, and the place of each column. Refuses where table or column are not there. */
export async function planTable(context: Excel.RequestContext, manifest: PlanManifest, name: string) {
  const missing = (what: string): DomainError => new DomainError("invalid", "office.year.missing", { name: what });
  const made = madeName(manifest.tables, name);
  if (made === null) throw missing(name);
  const table = context.workbook.tables.getItemOrNullObject(made);
  const body = table.getDataBodyRange().load("values");
  const heading = table.getHeaderRowRange().load("values");
  await context.sync();
  if (table.isNullObject) throw missing(name);
  const headings = (heading.values[0] ?? []).map(String);
  const columnOf = (title: string): number => {
    const column = headings.indexOf(title);
    if (column < 0) throw missing(`${name}[${title}]`);
    return column;
  };
  return { table, body, width: headings.length, columnOf };
}
