import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { isCellError } from "../calculation/isCellError";
import type { SheetArea } from "../SheetArea";
import { contentsOf } from "../univer/contentsOf";
import { toUniverStyle } from "../univer/toUniverStyle";
import type { CellSnapshot, CellStyle, SheetSnapshot, WorkbookSnapshot } from "../WorkbookSnapshot";
import { newSheetData } from "./newSheetData";
import type { WorkbookCore } from "./WorkbookCore";

/** Replaces the workbook by a saved one; values are taken as they are. */
export function loadWorkbook(core: WorkbookCore, snapshot: WorkbookSnapshot): void {
  const styles = new StyleTable();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const sheet of snapshot.sheets) sheets[sheet.id] = sheetData(sheet, styles);
  const data: Partial<IWorkbookData> = {
    id: core.newId("workbook"),
    name: "Workbook",
    sheetOrder: snapshot.sheets.map(({ id }) => id),
    styles: styles.byId,
    sheets,
  };
  core.names.clear();
  core.tables.clear();
  core.sheetStates.clear();
  core.settings.clear();
  core.cellStyles.clear();
  core.cells.forgetErrors();
  for (const tracked of core.tracked) tracked.follow(() => undefined);
  core.document.load(data);
  const idOf = new Map(snapshot.sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  for (const { name, formula, scope, comment = "", visible } of snapshot.names) {
    core.names.set({
      name,
      formula,
      comment,
      visible,
      scopeSheetId: scope === undefined ? undefined : idOf.get(scope.toLowerCase()),
    });
  }
  const spills: SheetArea[] = [];
  for (const sheet of snapshot.sheets) adopt(core, sheet, spills);
  for (const [key, json] of Object.entries(snapshot.settings)) core.settings.set(key, json);
  core.calculator.adopt(spills);
}

function adopt(core: WorkbookCore, sheet: SheetSnapshot, spills: SheetArea[]): void {
  const state = core.state(sheet.id);
  state.veryHidden = sheet.visibility === "veryHidden";
  state.protected = sheet.protected ?? false;
  state.printLandscape = sheet.printLandscape ?? false;
  state.validations = [...sheet.validations];
  state.conditionalFormats = [...sheet.conditionalFormats];
  state.charts = [...sheet.charts];
  state.hyperlinks = [...(sheet.hyperlinks ?? [])];
  for (const { id, name, area, columns, style, showTotals = false, showFilterButton = true } of sheet.tables) {
    core.tables.set({ id, name, sheetId: sheet.id, area, columns: [...columns], style, showTotals, showFilterButton });
  }
  for (const { row, column, value, spill, style } of sheet.cells) {
    if (spill && spill.rows * spill.columns > 1) spills.push({ sheetId: sheet.id, ...spill });
    if (isCellError(value)) core.cells.keepError(sheet.id, row, column, value);
    if (style?.named !== undefined && !core.cellStyles.has(style.named)) core.cellStyles.set(style.named, { ...style });
  }
}

function sheetData(sheet: SheetSnapshot, styles: StyleTable): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rows, columns] = [100, 20];
  for (const cell of sheet.cells) {
    (cellData[cell.row] ??= {})[cell.column] = cellOf(cell, styles);
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  const { frozen = { rows: 0, columns: 0 } } = sheet;
  return {
    ...newSheetData(sheet.id, sheet.name),
    rowCount: rows + 100,
    columnCount: columns + 20,
    cellData,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    tabColor: sheet.tabColor ?? "",
    showGridlines: sheet.showGridlines ? 1 : 0,
    freeze: {
      startRow: frozen.rows > 0 ? frozen.rows : -1,
      startColumn: frozen.columns > 0 ? frozen.columns : -1,
      ySplit: frozen.rows,
      xSplit: frozen.columns,
    },
    columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, "w"),
    rowData: sizes(sheet.rowHeights, sheet.hiddenRows, "h"),
  };
}

function sizes(
  pixels: Readonly<Record<number, number>> = {},
  hidden: readonly number[] = [],
  key: "w" | "h",
): Record<number, Record<string, number>> {
  const result: Record<number, Record<string, number>> = {};
  for (const [place, size] of Object.entries(pixels))
    result[Number(place)] = { [key]: size, ...(key === "h" ? { ah: size } : {}) };
  for (const place of hidden) result[place] = { ...result[place], hd: 1 };
  return result;
}

function cellOf(cell: CellSnapshot, styles: StyleTable): ICellData {
  const data: ICellData = contentsOf(cell.value);
  if (cell.formula !== undefined) data.f = cell.formula;
  const { style } = cell;
  if (!style) return data;
  const id = styles.idOf(style);
  if (id !== undefined) data.s = id;
  const custom = {
    ...(style.named === undefined ? {} : { named: style.named }),
    ...(style.locked === undefined ? {} : { locked: style.locked }),
    ...(style.horizontal === "centerAcrossSelection" ? { across: true } : {}),
  };
  if (Object.keys(custom).length > 0) data.custom = custom;
  return data;
}

/** Equal styles are kept once. */
class StyleTable {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string | undefined>();

  idOf(style: CellStyle): string | undefined {
    const key = JSON.stringify(style);
    if (!this.ids.has(key)) {
      const data = toUniverStyle(style);
      const id = Object.keys(data).length === 0 ? undefined : `style-${this.ids.size + 1}`;
      if (id !== undefined) this.byId[id] = data;
      this.ids.set(key, id);
    }
    return this.ids.get(key);
  }
}
