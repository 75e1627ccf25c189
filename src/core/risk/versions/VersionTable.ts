/** What a cell of a version holds; a blank is null. */
export type VersionCell = number | string | boolean | null;

/** A version of a table: names of its columns and its rows. */
export interface VersionTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly VersionCell[])[];
  /** Where the first of its rows stands in the planner's range, counted from 1. */
  readonly firstRow: number;
}

/** A row that one version has and the other has not, or has otherwise: its cells that differ. */
export interface RowChange {
  readonly kind: "added" | "removed" | "changed";
  readonly key: readonly VersionCell[];
  readonly cells: readonly CellChange[];
  /** Its row in the newer version; of a removed row, in the older. */
  readonly row: readonly VersionCell[];
}

/** A cell that differs; a column that one version does not have is blank there. */
export interface CellChange {
  readonly column: string;
  readonly before: VersionCell;
  readonly after: VersionCell;
}
