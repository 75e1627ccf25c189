import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../WorkbookSnapshot";
import type { Sheet } from "./Sheet";
import { StyleWriter } from "./StyleWriter";
import type { WorkbookCore } from "./WorkbookCore";

/** The whole workbook as plain data. */
export function saveWorkbook(core: WorkbookCore, sheets: readonly Sheet[], activeSheet: string): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet) => saveSheet(core, sheet)),
    names: core.names.all().map(({ name, formula, scopeSheetId, comment, visible }) => ({
      name,
      formula,
      visible,
      ...(scopeSheetId === undefined ? {} : { scope: core.cells.sheetNameOf(scopeSheetId) }),
      ...(comment === "" ? {} : { comment }),
    })),
    settings: Object.fromEntries(core.settings),
    activeSheet,
  };
}

function saveSheet(core: WorkbookCore, sheet: Sheet): SheetSnapshot {
  const state = core.state(sheet.id);
  const univer = core.document.sheet(sheet.id);
  const widths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (const [key, column] of Object.entries(univer.getColumnManager().getColumnData())) {
    if (column?.w !== undefined) widths[Number(key)] = column.w;
    if (column?.hd) hiddenColumns.push(Number(key));
  }
  const heights: Record<number, number> = {};
  const hiddenRows: number[] = [];
  for (const [key, row] of Object.entries(univer.getRowManager().getRowData())) {
    if (row?.h !== undefined) heights[Number(key)] = row.h;
    if (row?.hd) hiddenRows.push(Number(key));
  }
  const { frozen, tabColor } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    ...(tabColor === "" ? {} : { tabColor }),
    showGridlines: sheet.showGridlines,
    ...(frozen.rows + frozen.columns > 0 ? { frozen } : {}),
    ...(state.protected ? { protected: true } : {}),
    cells: saveCells(core, sheet.id),
    ...(Object.keys(widths).length > 0 ? { columnWidths: widths } : {}),
    ...(Object.keys(heights).length > 0 ? { rowHeights: heights } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    tables: core.tables
      .all()
      .filter((table) => table.sheetId === sheet.id)
      .map(({ id, name, area, columns, style, showTotals, showFilterButton }) => ({
        id,
        name,
        area,
        columns: [...columns],
        style,
        showTotals,
        showFilterButton,
      })),
    validations: [...state.validations],
    conditionalFormats: [...state.conditionalFormats],
    charts: [...state.charts],
    ...(state.hyperlinks.length > 0 ? { hyperlinks: [...state.hyperlinks] } : {}),
    ...(state.printLandscape ? { printLandscape: true } : {}),
  };
}

function saveCells(core: WorkbookCore, sheetId: string): CellSnapshot[] {
  const styles = new StyleWriter(core.document);
  const { graph } = core.calculator;
  const cells: CellSnapshot[] = [];
  core.document.eachCell(sheetId, undefined, (row, column, cell) => {
    const style = styles.styleOf(cell);
    const spill = cell.f ? graph.at(sheetId, row, column)?.spill : undefined;
    cells.push({
      row,
      column,
      value: core.cells.readValue(sheetId, row, column),
      ...(cell.f ? { formula: cell.f } : {}),
      ...(spill ? { spill } : {}),
      ...(graph.followed(sheetId, row, column) ? { spilled: true } : {}),
      ...(Object.keys(style).length > 0 ? { style } : {}),
    });
  });
  return cells;
}
