import type { PlanManifest } from "../manifest/PlanManifest";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";

const nothing = (): void => undefined;

/** Calls `listen` whenever Excel has calculated the plan's Checks sheet; the answer ends that. Without a plan nothing is watched. */
export function watchChecks(listen: () => void): Promise<() => void> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    const made = manifest?.sheets.find(({ key }) => key === "checks");
    if (!made) return nothing;
    const sheet = context.workbook.worksheets.getItemOrNullObject(made.id ?? made.name);
    await context.sync();
    if (sheet.isNullObject) return nothing;
    const registration = sheet.onCalculated.add(() => {
      listen();
      return Promise.resolve();
    });
    await context.sync();
    return () => {
      registration.remove();
      // The sheet may be gone with its plan, and the registration with it.
      registration.context.sync().catch(nothing);
    };
  });
}
