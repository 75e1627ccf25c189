import type { Cell, ColumnDef, WriteSheet } from "hucre";
import type { CellSnapshot, CellStyle, CellValue, SheetSnapshot, TableSnapshot } from "../host/model/WorkbookSnapshot";
import { areaReference, cellReference } from "./cellReference";
import { fileFormula } from "./formula/fileFormula";
import { isPlainFormula } from "./formula/isPlainFormula";
import { conditionalRuleForFile, validationForFile } from "./rulesForFile";
import { rgb, styleForFile } from "./styleForFile";

/** A sheet in the writer's terms; charts, names of cell styles and error results are added to the parts afterwards. */
export function sheetForFile(sheet: SheetSnapshot): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map<CellStyle, Cell["style"]>();
  for (const cell of sheet.cells) cells.set(`${cell.row},${cell.column}`, cellForFile(cell, styles));
  for (const table of sheet.tables) nameTableColumns(table, cells);
  for (const { row, column, target } of sheet.hyperlinks ?? []) {
    const key = `${row},${column}`;
    cells.set(key, { value: null, ...cells.get(key), hyperlink: linkForFile(target) });
  }
  return {
    name: sheet.name,
    cells,
    columns: columnsForFile(sheet),
    rowDefs: rowsForFile(sheet),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      displayName: table.name,
      range: areaReference(table.area),
      columns: table.columns.map((name) => ({ name })),
      style: table.style,
      showAutoFilter: table.showFilterButton ?? true,
      showTotalRow: table.showTotals ?? false,
    })),
    dataValidations: sheet.validations.flatMap(validationForFile),
    conditionalRules: sheet.conditionalFormats.map((format, index) => conditionalRuleForFile(format, index + 1)),
    view: { showGridLines: sheet.showGridlines, ...(sheet.tabColor ? { tabColor: { rgb: rgb(sheet.tabColor) } } : {}) },
    pageSetup: {
      orientation: sheet.printLandscape ? "landscape" : "portrait",
      paperSize: "a4",
      fitToPage: true,
      fitToWidth: pagesAcross(sheet),
      fitToHeight: 0,
    },
    ...(sheet.frozen && sheet.frozen.rows + sheet.frozen.columns > 0
      ? { freezePane: { rows: sheet.frozen.rows, columns: sheet.frozen.columns } }
      : {}),
    ...(sheet.visibility === "hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "veryHidden" ? { veryHidden: true } : {}),
    ...(sheet.protected ? { protection: { sheet: true } } : {}),
  };
}

/** Excel refuses a file in which a heading of a table is not, as text, the name of its column. */
function nameTableColumns(table: TableSnapshot, cells: Map<string, Partial<Cell>>): void {
  table.columns.forEach((name, index) => {
    const key = `${table.area.row},${table.area.column + index}`;
    const { style } = cells.get(key) ?? {};
    cells.set(key, { value: name, ...(style ? { style } : {}) });
  });
}

/** What a formula's file type can hold of an Excel error: the newer ones are stored as the old one nearest to them. */
export function errorInFile(error: string): string {
  return newErrors[error] ?? error;
}

const newErrors: Readonly<Record<string, string>> = { "#SPILL!": "#VALUE!", "#CALC!": "#VALUE!", "#BUSY!": "#N/A" };

function cellForFile(cell: CellSnapshot, styles: Map<CellStyle, Cell["style"]>): Partial<Cell> {
  const file: Partial<Cell> = { value: plainValue(cell.value) };
  if (isError(cell.value) && cell.formula === undefined) file.type = "error";
  if (cell.style) {
    let style = styles.get(cell.style);
    if (!style) styles.set(cell.style, (style = styleForFile(cell.style)));
    if (style) file.style = style;
  }
  if (cell.formula !== undefined && !cell.spilled) {
    file.formula = fileFormula(cell.formula);
    // The writer puts down no value where the result is null; Excel then shows 0 until it calculates.
    file.formulaResult = file.value ?? "";
    if (cell.spill || !isPlainFormula(cell.formula)) {
      file.formulaType = "array";
      file.formulaRef = cell.spill ? areaReference(cell.spill) : cellReference(cell.row, cell.column);
      file.formulaDynamic = true;
    }
  }
  return file;
}

function plainValue(value: CellValue): string | number | boolean | null {
  return isError(value) ? errorInFile(value.error) : value;
}

export function isError(value: CellValue): value is Extract<CellValue, object> {
  return typeof value === "object" && value !== null;
}

/** "Checks!A1" is a place in the workbook, "https://..." is not. */
function linkForFile(target: string): NonNullable<Cell["hyperlink"]> {
  const isPlace = !/^[a-z]+:/i.test(target);
  return isPlace ? { target: "", location: target.replace(/^#/, "") } : { target };
}

function columnsForFile(sheet: SheetSnapshot): ColumnDef[] {
  const widths = sheet.columnWidths ?? {};
  const hidden = new Set(sheet.hiddenColumns ?? []);
  const last = Math.max(-1, ...Object.keys(widths).map(Number), ...hidden);
  return Array.from({ length: last + 1 }, (_, column) => ({
    // A digit of Calibri 11 is 7 pixels wide: the unit of a column's width in a file.
    ...(widths[column] !== undefined ? { width: Math.round(((widths[column] ?? 0) / 7) * 256) / 256 } : {}),
    ...(hidden.has(column) ? { hidden: true } : {}),
  }));
}

function rowsForFile(sheet: SheetSnapshot): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, pixels] of Object.entries(sheet.rowHeights ?? {})) rows.set(Number(row), { height: pixels * 0.75 });
  for (const row of sheet.hiddenRows ?? []) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

/** A page across shows what a screen does; a year of periods beside several others takes more than one. */
function pagesAcross(sheet: SheetSnapshot): number {
  const lastCell = sheet.cells.reduce((most, cell) => (cell.value === null ? most : Math.max(most, cell.column)), 0);
  let width = 0;
  for (let column = 0; column <= lastCell; column++) width += sheet.columnWidths?.[column] ?? 64;
  return Math.max(1, Math.ceil(width / (sheet.printLandscape ? 1_900 : 1_300)));
}
