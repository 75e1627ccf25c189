import type { ColumnRole, TableKind } from "./RecognisedTable";

/** What makes a table one of a kind: the headings its columns go by, and those it needs or must not have. */
export interface TableKindRule {
  readonly kind: Exclude<TableKind, "none">;
  /** Each entry needs a column in one of its roles. */
  readonly needs: readonly (readonly ColumnRole[])[];
  /** Headings that belong to another sort of table (purchases, price lists by date). */
  readonly excludes: readonly string[];
  /** Words in the name of the sheet or file that speak for the kind. */
  readonly names: readonly string[];
  /** Headings of each role, the most telling first. */
  readonly headings: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
}
