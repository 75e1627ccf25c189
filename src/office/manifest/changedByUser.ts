import { splitAddress } from "../address";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";
import { formulaHash } from "./formulaHash";
import type { PlanManifest } from "./PlanManifest";

/** A formula of the plan that is no longer what the add-in wrote. */
export interface ChangedFormula {
  readonly sheet: string;
  readonly cell: string;
  /** What stands there now; a value where the formula was overwritten. */
  readonly now: string;
}

/** The plan's formulas that the user has changed: a new generation keeps them. Empty where there is no plan. */
export function changedByUser(): Promise<readonly ChangedFormula[]> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    if (manifest === null) return [];
    context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const recorded = context.workbook.worksheets.items.flatMap((sheet) => {
      const made = manifest.sheets.find((each) => each.id === sheet.id);
      const hashes = made === undefined ? {} : (manifest.formulas[made.key] ?? {});
      return Object.entries(hashes).map(([cell, hash]) => ({
        sheet: sheet.name,
        cell: splitAddress(cell).cells,
        hash,
        range: sheet.getRange(cell).load("formulas"),
      }));
    });
    await context.sync();
    return recorded
      .map(({ sheet, cell, hash, range }) => ({ sheet, cell, hash, now: String(range.formulas[0]?.[0] ?? "") }))
      .filter(({ hash, now }) => formulaHash(now) !== hash)
      .map(({ sheet, cell, now }) => ({ sheet, cell, now }));
  });
}
