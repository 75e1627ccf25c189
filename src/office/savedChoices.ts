import type { PlanChoices } from "../plan/PlanChoices";
import { runInExcel } from "./runInExcel";
import { readSetting, writeSetting } from "./workbookSetting";

/** The choices last made in this workbook; null if none. */
export function readChoices(): Promise<PlanChoices | null> {
  return runInExcel((context) => readSetting<PlanChoices>(context, "aop.choices"));
}

/** Keeps the choices in the workbook for the next plan. */
export function saveChoices(choices: PlanChoices): Promise<void> {
  return runInExcel(async (context) => {
    writeSetting(context, "aop.choices", choices);
    await context.sync();
  });
}
