import type { BuildJournal } from "../manifest/PlanManifest";
import { removeMade, type Removed } from "../manifest/removeMade";
import { runInExcel } from "../runInExcel";
import { readSetting, removeSetting } from "../workbookSetting";

/** Removes what an interrupted build has made so far, by its journal in the workbook; nothing where there is none. */
export function rollBack(): Promise<Removed | null> {
  return runInExcel(async (context) => {
    const journal = await readSetting<BuildJournal>(context, "aop.journal");
    if (journal === null) return null;
    const removed = await removeMade(context, journal);
    removeSetting(context, "aop.journal");
    await context.sync();
    return removed;
  });
}
