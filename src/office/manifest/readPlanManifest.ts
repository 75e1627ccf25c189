import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";
import type { PlanManifest } from "./PlanManifest";

/** The record of the plan in this workbook; null where the add-in has made none. */
export function readPlanManifest(): Promise<PlanManifest | null> {
  return runInExcel((context) => readSetting<PlanManifest>(context, "aop.plan"));
}
