import { cellAddress } from "../address";
import { registeredFunctions } from "../host/registeredFunctions";
import { readValues } from "../read/readValues";
import { runInExcel } from "../runInExcel";
import { restoredFormula } from "./restoredFormula";

/**
 * Enters again the AOP formulas that show #NAME?: Excel keeps the error when the workbook was opened before the add-in
 * was ready. Gives the number of cells repaired.
 */
export function repairFormulas(): Promise<number> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    await context.sync();
    const broken: Excel.Range[] = [];
    for (const { sheet, used } of sheets) {
      if (used.isNullObject) continue;
      const values = await readValues(context, used, { rows: used.rowCount, columns: used.columnCount });
      values.forEach((row, down) =>
        row.forEach((value, across) => {
          const cell = cellAddress(used.rowIndex + down, used.columnIndex + across);
          if (value === "#NAME?") broken.push(sheet.getRange(cell).load("formulas"));
        }),
      );
    }
    await context.sync();
    const repairs = broken.flatMap((cell) => {
      const formula = restoredFormula(String(cell.formulas[0]?.[0] ?? ""), registeredFunctions());
      return formula === null ? [] : [{ cell, formula }];
    });
    for (const { cell, formula } of repairs) cell.formulas = [[formula]];
    await context.sync();
    return repairs.length;
  });
}
