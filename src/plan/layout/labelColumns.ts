import type { BlockSpecification } from "../PlanSpecification";
import { labelColumn, type LabelColumn } from "./labelColumn";

/** A column of such a sheet, without its place. */
export type SheetColumn = Omit<LabelColumn, "column" | "rows">;

/** The columns of a sheet that has no periods, side by side from the left or from a column on: texts as labels, figures as calculated. */
export function labelColumns(columns: readonly SheetColumn[], rows: number, first = 0): BlockSpecification[] {
  return columns.flatMap((column, index) =>
    labelColumn({
      style: column.numberFormat === undefined ? "label" : "calculation",
      ...column,
      column: first + index,
      rows,
    }),
  );
}
