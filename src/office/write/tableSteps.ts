import { message } from "../../messages/message";
import type { InputTableSpecification, SheetSpecification } from "../../plan/PlanSpecification";
import { numberFormatPattern } from "../../plan/numberFormats";
import { areaAddress, cellAddress } from "../address";
import { blockArea } from "./blockArea";
import type { BuildStep } from "./BuildStep";
import { planStyles } from "./planStyles";
import { uniform } from "./uniform";
import { validate } from "./validate";

/** The batches that write an input table: its rows in portions that Excel on the web accepts (5 MB), then the table itself. */
export function tableSteps(
  sheet: SheetSpecification,
  table: InputTableSpecification,
  currency: string,
): readonly BuildStep[] {
  const label = message("office.step.table", { sheet: sheet.name });
  const rows = table.rows.length > 0 ? table.rows : [table.columns.map(() => null)];
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / table.columns.length));
  const starts = Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, portion) => portion * rowsAtOnce);
  return starts.map((start) => ({
    label,
    write: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      if (start === 0) writeHeadings(worksheet, table, rows.length, currency);
      const portion = rows.slice(start, start + rowsAtOnce);
      const area = {
        row: table.row + 1 + start,
        column: table.column,
        rows: portion.length,
        columns: table.columns.length,
      };
      worksheet.getRange(areaAddress(area)).values = portion.map((row) => row.map((value) => value ?? ""));
      if (start + rowsAtOnce >= rows.length) makeTable(worksheet, table);
    },
  }));
}

/** Formats come before values: Excel would turn the item "00123" into a number, "1-2" into a date. */
function writeHeadings(
  worksheet: Excel.Worksheet,
  table: InputTableSpecification,
  rows: number,
  currency: string,
): void {
  table.columns.forEach((column, index) => {
    const area = { row: table.row + 1, column: table.column + index, rows, columns: 1 };
    const range = worksheet.getRange(areaAddress(area));
    range.style = planStyles[column.style].name;
    range.numberFormat = uniform(numberFormatPattern(column.numberFormat, currency));
    if (column.formatByRow && table.rowNumberFormats !== undefined) {
      range.numberFormat = table.rowNumberFormats.map((name) => [numberFormatPattern(name, currency)]);
    }
    if (column.width !== undefined) range.format.columnWidth = column.width * pointsPerPixel;
    validate(range, column.validation, column.help === undefined ? null : { title: column.name, text: column.help });
  });
  const headings = worksheet.getRange(areaAddress({ ...blockArea(table), rows: 1 }));
  headings.numberFormat = uniform("@");
  headings.values = [table.columns.map((column) => column.name)];
  headings.style = planStyles.heading.name;
}

function makeTable(worksheet: Excel.Worksheet, table: InputTableSpecification): void {
  const made = worksheet.tables.add(areaAddress(blockArea(table)), true);
  made.name = table.name;
  made.style = "TableStyleLight1";
  worksheet.getRange(cellAddress(table.row, table.column)).getResizedRange(0, table.columns.length - 1).style =
    planStyles.heading.name;
  const isRight = ({ numberFormat, formatByRow }: InputTableSpecification["columns"][number]) =>
    numberFormat !== "text" && numberFormat !== "general" && !formatByRow;
  table.columns.forEach((column, index) => {
    const { format } = worksheet.getRange(cellAddress(table.row, table.column + index));
    const before = table.columns[index - 1];
    if (isRight(column)) format.horizontalAlignment = "Right";
    // A heading at the left would run into the one before that stands at the right.
    else if (before && isRight(before)) format.indentLevel = 1;
  });
}

const cellsAtOnce = 40_000;
const pointsPerPixel = 0.75;
