import { DomainError } from "../../core/DomainError";
import { cellAddress, quotedSheetName } from "../address";
import type { PlanManifest } from "../manifest/PlanManifest";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";

/** One identity of the plan, as the Checks sheet shows it at this moment. */
export interface CheckResult {
  readonly id: string;
  readonly what: string;
  /** Tab to look at when it fails. */
  readonly sheet: string;
  readonly expected: number | string;
  readonly actual: number | string;
  readonly difference: number | string;
  readonly passes: boolean;
  /** Where it fails, in words; "" where it passes. */
  readonly found: string;
  /** Its row on the Checks sheet. */
  readonly address: string;
}

/** The plan's checks as the workbook has calculated them. Refuses where there is no plan. */
export function readChecks(): Promise<readonly CheckResult[]> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    const name = manifest?.names.find((each) => /^Chk_List(_\d+)?$/.test(each));
    if (name === undefined) throw new DomainError("invalid", "office.noPlan");
    const foundName = manifest?.names.find((each) => /^Chk_Found(_\d+)?$/.test(each));
    const found = context.workbook.names.getItemOrNullObject(foundName ?? "Chk_Found").getRangeOrNullObject();
    found.load("values");
    const list = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    list.load("values,rowIndex,columnIndex");
    const sheet = list.worksheet.load("name");
    await context.sync();
    if (list.isNullObject) throw new DomainError("invalid", "office.sheetGone", { sheet: "Checks" });
    return list.values.map((row, index) => ({
      id: String(row[0]),
      what: String(row[1]),
      sheet: String(row[2]),
      expected: row[3] as number | string,
      actual: row[4] as number | string,
      difference: row[5] as number | string,
      passes: row[6] === "OK",
      // A plan that was made before Checks had this column.
      found: found.isNullObject ? "" : String(found.values[index]?.[0] ?? ""),
      address: `${quotedSheetName(sheet.name)}!${cellAddress(list.rowIndex + index, list.columnIndex)}`,
    }));
  });
}
