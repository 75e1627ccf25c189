import type { NumberRule } from "./NumberRule";

/**
 * A column of a table. "key": a text that must not be blank; "text": may be blank (""); "number" and "date": a blank gives `default`; without
 * one a blank number is 0 and a blank date an error. `optional`: the table may do without this column.
 */
export interface TableColumn extends NumberRule {
  readonly kind: "key" | "text" | "number" | "date";
  readonly default?: number | null;
  readonly optional?: boolean;
}

/** One row: its place in the argument (1 = first) and its columns under the names of the declaration. */
export type TableRow<Columns extends Readonly<Record<string, TableColumn>>> = { readonly rowNumber: number } & {
  readonly [Name in keyof Columns]: Columns[Name]["kind"] extends "key" | "text"
    ? string
    : Columns[Name] extends { readonly default: null }
      ? number | null
      : number;
};
