import { cellAddress, quotedSheetName } from "../address";
import { isErrorText } from "../errorText";
import type { PlanManifest } from "../manifest/PlanManifest";
import { runInExcel } from "../runInExcel";
import { readValues } from "./readValues";

/** A cell of the plan that shows an error. */
export interface ErrorCell {
  readonly address: string;
  readonly error: string;
}

/** Every cell of the plan's sheets that shows one of Excel's errors. */
export function planErrors(manifest: PlanManifest): Promise<readonly ErrorCell[]> {
  return runInExcel(async (context) => {
    const used = manifest.sheets.map((sheet) => ({
      sheet,
      range: context.workbook.worksheets
        .getItem(sheet.id ?? sheet.name)
        .getUsedRangeOrNullObject(true)
        .load("rowCount,columnCount,rowIndex,columnIndex"),
    }));
    await context.sync();
    const errors: ErrorCell[] = [];
    for (const { sheet, range } of used) {
      // A sheet without formulas (a history of thousands of rows) cannot have gone wrong.
      if (range.isNullObject || Object.keys(manifest.formulas[sheet.key] ?? {}).length === 0) continue;
      const values = await readValues(context, range, { rows: range.rowCount, columns: range.columnCount });
      values.forEach((row, down) =>
        row.forEach((value, across) => {
          if (!isErrorText(value)) return;
          const cell = cellAddress(range.rowIndex + down, range.columnIndex + across);
          errors.push({ address: `${quotedSheetName(sheet.name)}!${cell}`, error: String(value) });
        }),
      );
    }
    return errors;
  });
}
