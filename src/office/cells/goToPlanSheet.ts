import { DomainError } from "../../core/DomainError";
import type { PlanManifest } from "../manifest/PlanManifest";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";

/** Shows a sheet of the plan by its key ("dashboard"), whatever its tab is called now. */
export function goToPlanSheet(key: string): Promise<void> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    if (manifest === null) throw new DomainError("invalid", "office.noPlan");
    const made = manifest.sheets.find((sheet) => sheet.key === key);
    const sheet = context.workbook.worksheets.getItemOrNullObject(made?.id ?? key).load("name");
    await context.sync();
    if (sheet.isNullObject) throw new DomainError("invalid", "office.sheetGone", { sheet: made?.name ?? key });
    sheet.activate();
    await context.sync();
  });
}
