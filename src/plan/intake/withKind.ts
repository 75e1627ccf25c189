import { rolesOfKind } from "./assignRoles";
import { findIssues } from "./findIssues";
import { shapeOf } from "./shapeOf";
import { profileColumn } from "./profileColumn";
import type { RecognisedTable, TableKind } from "./RecognisedTable";
import { tableKinds } from "./tableKinds";

/** The table with the user's word on what it is for; its columns get the roles that they have in such a table. */
export function withKind(table: RecognisedTable, kind: TableKind): RecognisedTable {
  const rule = tableKinds.find((known) => known.kind === kind);
  const candidates = table.columns.map((column) => ({
    index: column.index,
    header: column.header,
    profile: profileColumn(table.values, table.dataRows, column.index),
    isPeriod: kind === "history" && (column.period !== undefined || column.periodNumber !== undefined),
  }));
  const roles = rule ? rolesOfKind(rule, candidates) : new Map();
  const columns = table.columns.map((column) => ({
    ...column,
    ...(roles.get(column.index) ?? { role: "ignore" as const, confidence: 0.5 }),
  }));
  const corrected = { ...table, kind, confidence: 1, columns, shape: shapeOf(columns) };
  return { ...corrected, issues: findIssues(corrected) };
}
