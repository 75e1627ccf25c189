import { runInExcel } from "../runInExcel";

/** The selection as a formula writes it: "'Demand plan'!J9:U40"; whole columns stay whole. */
export function selectedAddress(): Promise<string> {
  return runInExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}
