import type { ConditionalFormatSpecification, SheetSpecification } from "../../plan/PlanSpecification";
import { columnLetters } from "../../plan/layout/columnLetters";
import { areaAddress } from "../address";
import { validate } from "./validate";

/** Widths, frozen panes, validation, conditional formats, tab colour and page layout of a sheet. */
export function formatSheet(worksheet: Excel.Worksheet, sheet: SheetSpecification): void {
  worksheet.tabColor = tabColors[sheet.role];
  worksheet.showGridlines = sheet.role === "input";
  for (const { from, to, width } of columnRuns(sheet.columnWidths)) {
    worksheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`).format.columnWidth = width * pointsPerPixel;
  }
  freeze(worksheet, sheet.frozen);
  for (const validation of sheet.validations)
    validate(worksheet.getRange(areaAddress(validation)), validation.rule, null);
  // Excel puts each new format above those that are there.
  for (const format of sheet.conditionalFormats.toReversed())
    addConditionalFormat(worksheet.getRange(areaAddress(format)), format.rule);
  if (sheet.landscape) worksheet.pageLayout.orientation = "Landscape";
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

function freeze(worksheet: Excel.Worksheet, { rows, columns }: SheetSpecification["frozen"]): void {
  if (rows > 0 && columns > 0)
    worksheet.freezePanes.freezeAt(worksheet.getRange(areaAddress({ row: 0, column: 0, rows, columns })));
  else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

function addConditionalFormat(range: Excel.Range, rule: ConditionalFormatSpecification["rule"]): void {
  if (rule.kind === "colorScale") {
    range.conditionalFormats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#F0A35E" },
    };
    return;
  }
  const { cellValue } = range.conditionalFormats.add("CellValue");
  cellValue.format.font.color = looks[rule.look].color;
  cellValue.format.fill.color = looks[rule.look].fill;
  cellValue.rule = {
    formula1: rule.value.startsWith("=") ? rule.value : `=${rule.value}`,
    operator: operators[rule.kind],
  };
}

/** Neighbouring columns of one width, as one range. */
function columnRuns(widths: Readonly<Record<number, number>>): readonly { from: number; to: number; width: number }[] {
  const runs: { from: number; to: number; width: number }[] = [];
  for (const [key, width] of Object.entries(widths)) {
    const column = Number(key);
    const last = runs.at(-1);
    if (last !== undefined && last.to === column - 1 && last.width === width) last.to = column;
    else runs.push({ from: column, to: column, width });
  }
  return runs;
}

const operators = { greater: "GreaterThan", less: "LessThan", equal: "EqualTo" } as const;
const tabColors = { input: "#FFC83D", calculation: "#8FD6C4", output: "#0B5F57" } as const;
const looks = {
  bad: { color: "#9C0006", fill: "#FFC7CE" },
  warning: { color: "#7A4B00", fill: "#FFEB9C" },
  good: { color: "#006100", fill: "#C6EFCE" },
} as const;
const pointsPerPixel = 0.75;
