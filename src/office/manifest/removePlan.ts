import { DomainError } from "../../core/DomainError";
import { runInExcel } from "../runInExcel";
import { readSetting, removeSetting } from "../workbookSetting";
import type { PlanManifest } from "./PlanManifest";
import { removeMade, type Removed } from "./removeMade";

/** Deletes every sheet, name, style and setting that the plan brought, and nothing else: the workbook is as it was before. */
export function removePlan(): Promise<Removed> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    if (manifest === null) throw new DomainError("invalid", "office.noPlan");
    const removed = await removeMade(context, manifest);
    removeSetting(context, "aop.plan");
    removeSetting(context, "aop.choices");
    await context.sync();
    return removed;
  });
}
