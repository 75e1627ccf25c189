import type { PlanManifest } from "../manifest/PlanManifest";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";
import { readValues } from "./readValues";
import type { SheetTable } from "./SheetTable";

/**
 * Every table of the workbook that may feed a plan: the Excel Tables of each visible sheet, and the used cells of sheets
 * without a Table. Sheets that the add-in made are left out, and so is the address that has been read already.
 */
export function findTables(alreadyRead: string | null = null): Promise<readonly SheetTable[]> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const sheets = worksheets.items.filter(
      (sheet) => sheet.visibility === "Visible" && !manifest?.sheets.some((made) => made.id === sheet.id),
    );
    const perSheet = sheets.map((sheet) => sheet.tables.load("items/name"));
    await context.sync();
    const places = sheets.flatMap((sheet, index) => {
      const tables = perSheet[index]?.items ?? [];
      if (tables.length === 0) return [{ name: sheet.name, range: sheet.getUsedRangeOrNullObject(true) }];
      return tables.map((table) => ({ name: table.name, range: table.getRange() }));
    });
    for (const { range } of places) range.load("address,rowCount,columnCount");
    await context.sync();

    const found: SheetTable[] = [];
    for (const { name, range } of places) {
      if (range.isNullObject || range.rowCount < 2 || range.rowCount * range.columnCount > mostCells) continue;
      if (range.address.replaceAll("$", "") === alreadyRead) continue;
      const values = await readValues(context, range, { rows: range.rowCount, columns: range.columnCount });
      found.push({ name, address: range.address.replaceAll("$", ""), values });
    }
    return found;
  });
}

const mostCells = 2_000_000;
