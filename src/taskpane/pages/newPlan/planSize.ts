import type { PlanSpecification } from "../../../plan/PlanSpecification";

/** What a plan would add to the workbook, in numbers. */
export function planSize({ sheets, names }: PlanSpecification): {
  readonly sheets: number;
  readonly tables: number;
  readonly grids: number;
  readonly charts: number;
  readonly names: number;
} {
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  return {
    sheets: sheets.length,
    tables: blocks.filter((block) => block.kind === "table").length,
    grids: blocks.filter((block) => block.kind === "grid").length,
    charts: sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0),
    names: names.length + blocks.filter((block) => block.kind !== "table" && block.name).length,
  };
}
