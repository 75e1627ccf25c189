import { rangeAt } from "../address";
import { runInExcel } from "../runInExcel";

/** Shows a place of the workbook: activates the sheet and selects the cells of "'Demand plan'!J9:U9". */
export function goTo(address: string): Promise<void> {
  return runInExcel(async (context) => {
    const range = rangeAt(context, address);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}
