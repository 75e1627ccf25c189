import type { ColumnRole, TableKind } from "./RecognisedTable";
import { tableKinds } from "./tableKinds";

/** The roles that a column of such a table can have, for the drop-down of the pane. */
export function rolesFor(kind: TableKind): readonly ColumnRole[] {
  const rule = tableKinds.find((known) => known.kind === kind);
  const roles = Object.keys(rule?.headings ?? {}).filter((role) => role !== "ignore") as ColumnRole[];
  return kind === "history" ? [...roles, "period", "itemUnits", "ignore"] : [...roles, "ignore"];
}
