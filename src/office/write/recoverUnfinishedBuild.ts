import type { BuildJournal } from "../manifest/PlanManifest";
import type { Removed } from "../manifest/removeMade";
import { pause } from "../pause";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";
import { rollBack } from "./rollBack";

/**
 * For the start of the add-in: if it was closed in the middle of a build, removes the remains and tells what went; null
 * where there was nothing to do. A colleague may be building in the same workbook at this moment, so a journal counts
 * as dead only when it has not moved for a while.
 *
 * @param stillMilliseconds How long the journal must stand still.
 */
export async function recoverUnfinishedBuild(stillMilliseconds = 10_000): Promise<Removed | null> {
  const before = await batchOfJournal();
  if (before === null) return null;
  await pause(stillMilliseconds);
  return (await batchOfJournal()) === before ? rollBack() : null;
}

function batchOfJournal(): Promise<number | null> {
  return runInExcel(async (context) => (await readSetting<BuildJournal>(context, "aop.journal"))?.batch ?? null);
}
