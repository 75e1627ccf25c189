import type { CellValue } from "../../host/model/WorkbookSnapshot";
import type { Grid } from "../grid/Grid";
import { summarizeSelection } from "../workbook/summarizeSelection";
import type { Store } from "./Store";
import type { WorkbenchView } from "./WorkbenchView";

/** Keeps the status bar's sum, and the sentence behind an error in the selected cell, up to date. Many changes of one frame are one reading. */
export function watchSelection(grid: Grid, store: Store<WorkbenchView>): void {
  const { workbook } = grid;
  let planned = 0;
  const read = (): void => {
    planned = 0;
    const { selection } = workbook;
    const sheet = workbook.sheets.byId(selection.sheetId);
    if (!sheet) return;
    const used = sheet.cells.usedRange(true);
    // A selected column has a million cells: only those that hold something are read.
    const rows = Math.min(selection.rows, used ? used.row + used.rows - selection.row : 0);
    const columns = Math.min(selection.columns, used ? used.column + used.columns - selection.column : 0);
    const values = rows > 0 && columns > 0 ? sheet.cells.values({ ...selection, rows, columns }) : [];
    const format = firstNumberFormat(values, (row, column) =>
      sheet.cells.numberFormats({ row: selection.row + row, column: selection.column + column, rows: 1, columns: 1 }),
    );
    store.change({
      summary: summarizeSelection(values, (value) => grid.formatNumber(value, format)),
      cellProblem: problemOf(values[0]?.[0]),
      zoom: grid.zoom(),
    });
  };
  const plan = (): void => {
    planned ||= requestAnimationFrame(read);
  };
  for (const name of ["selectionChanged", "cellsChanged", "calculated", "sheetActivated"] as const) {
    workbook.events.on(name, plan);
  }
  plan();
}

function firstNumberFormat(
  values: readonly (readonly CellValue[])[],
  formatAt: (row: number, column: number) => string[][],
): string {
  for (const [row, cells] of values.entries()) {
    const column = cells.findIndex((value) => typeof value === "number");
    if (column >= 0) return formatAt(row, column)[0]?.[0] ?? "General";
  }
  return "General";
}

/** "#N/A: not enough history ..." for an error with a sentence; the plain error for one without. */
function problemOf(value: CellValue | undefined): string | null {
  if (typeof value !== "object" || value === null) return null;
  return value.message ? `${value.error}  ${value.message}` : value.error;
}
