import type { BlockSpecification } from "../PlanSpecification";
import { planGrid } from "./planGrid";
import { sectionColumn } from "./sectionColumn";

const widths = { period: 92, total: 96, gap: 16, unused: 20 } as const;

/** Widths of a time-phased sheet: periods and totals wide enough for their figures, columns without contents narrow. */
export function sectionWidths(
  sections: { readonly count: number; readonly periods: number },
  blocks: readonly BlockSpecification[],
): Readonly<Record<number, number>> {
  const used = new Set(blocks.map((block) => block.column));
  const result: Record<number, number> = {};
  for (let column = 0; column < planGrid.totalColumn; column++) if (!used.has(column)) result[column] = widths.unused;
  for (let section = 0; section < sections.count; section++) {
    const first = sectionColumn(section, sections.periods);
    if (section > 0) result[first - 3] = widths.gap;
    result[first - 2] = used.has(first - 2) ? widths.total : widths.gap;
    result[first - 1] = widths.gap;
    for (let period = 0; period < sections.periods; period++) result[first + period] = widths.period;
  }
  return result;
}
