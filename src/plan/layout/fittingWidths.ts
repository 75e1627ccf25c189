import type { BlockSpecification } from "../PlanSpecification";

const pixels = { standard: 64, bold: 8.4, plain: 7.6, headingMargin: 14, filterButton: 20, textMargin: 12 } as const;
const widestText = 400;

/**
 * Columns, in pixels by number, that are too narrow for what is known to stand in them: the headings of grids and of
 * input tables (with Excel's filter button beside them), and the texts of input tables. `given` are the widths so far.
 */
export function fittingWidths(
  blocks: readonly BlockSpecification[],
  given: Readonly<Record<number, number>>,
): Readonly<Record<number, number>> {
  const result: Record<number, number> = {};
  const need = (column: number, width: number): void => {
    const now = result[column] ?? given[column] ?? pixels.standard;
    if (width > now) result[column] = Math.ceil(width);
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      block.columns.forEach(({ name, width }, index) => {
        need(block.column + index, width ?? 0);
        const texts = block.rows.map((row) => textOf(row[index]).length);
        need(block.column + index, name.length * pixels.bold + pixels.headingMargin + pixels.filterButton);
        need(block.column + index, Math.min(widestText, Math.max(0, ...texts) * pixels.plain + pixels.textMargin));
      });
    } else if (block.kind === "cells" && (block.style === "periodHeading" || block.style === "columnHeading")) {
      for (const row of block.values)
        row.forEach((value, index) =>
          need(block.column + index, textOf(value).length * pixels.bold + pixels.headingMargin),
        );
    }
  }
  return result;
}

function textOf(value: string | number | boolean | null | undefined): string {
  return typeof value === "string" && !value.startsWith("=") ? value : "";
}
