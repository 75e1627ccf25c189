import type { KeptKind, statementKind } from "../../plan/keptKinds";
import { overrideColumns } from "../../plan/layout/overrideColumns";
import type { PlanManifest } from "../manifest/PlanManifest";
import { planTable } from "../read/planTable";

export interface VersionRow {
  readonly version: string;
  /** Periods that were closed when it was kept. */
  readonly closed: number;
  readonly sku: string;
  readonly kind: KeptKind | typeof statementKind;
  readonly figures: readonly number[];
}

/** Writes rows to the table of kept versions: into blank rows first, then new ones. What stands there stays. */
export async function writeVersionRows(
  context: Excel.RequestContext,
  manifest: PlanManifest,
  rows: readonly VersionRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = overrideColumns(rows[0]?.figures.length ?? 0);
  const { table, body, width, columnOf } = await planTable(context, manifest, "PlanVersions");
  const columns = ["Version", "Closed", "SKU", "Kind", ...names].map(columnOf);
  const cells = rows.map(({ version, closed, sku, kind, figures }) => {
    const row = new Array<string | number>(width).fill("");
    [version, closed, sku, kind, ...figures].forEach((value, index) => (row[columns[index] ?? 0] = value));
    return row;
  });
  const blank = body.values.flatMap((row, index) => (row.every((value) => value === "") ? [index] : []));
  blank.slice(0, cells.length).forEach((at, index) => (body.getRow(at).values = [cells[index] ?? []]));
  const added = cells.slice(blank.length);
  if (added.length > 0) table.rows.add(undefined, added);
}
