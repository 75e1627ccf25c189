import type { IWorksheetData } from "@univerjs/core";

/** An empty sheet for Univer, with Excel's standard widths and heights. */
export function newSheetData(
  id: string,
  name: string,
): Partial<IWorksheetData> & Pick<IWorksheetData, "id" | "name" | "rowCount" | "columnCount"> {
  return { id, name, rowCount: 200, columnCount: 40, defaultColumnWidth: 64, defaultRowHeight: 20, cellData: {} };
}
