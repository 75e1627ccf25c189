import type { BlockSpecification } from "../PlanSpecification";
import { labelColumn, type LabelColumn } from "./labelColumn";

/** A column of such a sheet, without its place. */
export type SheetColumn = Omit<LabelColumn, "column" | "rows">;

/** The columns of a sheet that has no periods, side by side from the left: texts as labels, figures as calculated. */
export function labelColumns(columns: readonly SheetColumn[], rows: number): BlockSpecification[] {
  return columns.flatMap((column, index) =>
    labelColumn({
      style: column.numberFormat === undefined ? "label" : "calculation",
      ...column,
      column: index,
      rows,
    }),
  );
}
