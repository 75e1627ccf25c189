import { type IWorksheetData, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";

/** An empty sheet for Univer, with Excel's standard widths and heights. Complete: a grid on the screen reads every part of a sheet that is added to it. */
export function newSheetData(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: 200,
    columnCount: 40,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    cellData: {},
  });
}
