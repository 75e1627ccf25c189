import type { PlanManifest } from "../manifest/PlanManifest";
import { removeMade } from "../manifest/removeMade";
import { readSetting, removeSetting } from "../workbookSetting";

/** Removes the names and styles of a plan whose sheets the user has deleted by hand, all of them; else does nothing. */
export async function clearLeftovers(context: Excel.RequestContext): Promise<void> {
  const manifest = await readSetting<PlanManifest>(context, "aop.plan");
  if (manifest === null) return;
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  if (worksheets.items.some((sheet) => manifest.sheets.some((made) => made.id === sheet.id))) return;
  await removeMade(context, manifest);
  removeSetting(context, "aop.plan");
}
