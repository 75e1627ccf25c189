import type { SheetModel } from "../../host/model/SheetModel";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import type { Rectangle } from "../../host/model/WorkbookSnapshot";

const standardHeight = 20;
const standardFont = 11;
/** Titles stand on top of a sheet; a look at a hundred thousand rows would keep the page busy. */
const mostRows = 200;
const mostColumns = 40;

/** Makes rows as high as their largest letters, as Excel does by itself where nobody has set a height. */
export function growRows(workbook: WorkbookModel): void {
  workbook.events.on("formatChanged", ({ area }) => {
    const sheet = workbook.sheets.byId(area.sheetId);
    if (sheet) grow(sheet, area);
  });
  const growActive = (): void => {
    const used = workbook.sheets.active.cells.usedRange();
    if (used) grow(workbook.sheets.active, used);
  };
  workbook.events.on("sheetActivated", growActive);
  growActive();
}

function grow(sheet: SheetModel, area: Rectangle): void {
  const rows = Math.min(area.rows, mostRows);
  const styles = sheet.cells.styles({ ...area, rows, columns: Math.min(area.columns, mostColumns) });
  styles.forEach((cells, index) => {
    const largest = cells.reduce((most, { fontSize = standardFont }) => Math.max(most, fontSize), standardFont);
    const needed = rowHeightFor(largest);
    const row = area.row + index;
    if (needed > standardHeight && sheet.rowHeight(row) === standardHeight) sheet.setRowHeights(row, 1, needed);
  });
}

/** Pixels of a row for letters of so many points: four thirds of a pixel a point, a quarter more for the line, as Excel's rows are. */
export function rowHeightFor(points: number): number {
  return Math.max(standardHeight, Math.ceil((points * 4 * 1.31) / 3));
}
