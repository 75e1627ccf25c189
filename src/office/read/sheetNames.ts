import { runInExcel } from "../runInExcel";

/** Names of all sheets of the workbook, hidden ones included. */
export function sheetNames(): Promise<readonly string[]> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
}
