import { createPlan } from "../plan/createPlan";
import { planDataFrom, type IntakeDecisions, type RecognisedTable } from "../plan/intake";
import type { PlanChoices } from "../plan/PlanChoices";
import { message } from "../messages/message";
import { choicesFor } from "./choicesFor";
import { removePlan } from "./manifest/removePlan";
import { pause } from "./pause";
import type { PlanSummary } from "./PlanSummary";
import type { ProgressReport } from "./ProgressReport";
import { planErrors } from "./read/planErrors";
import { readChecks } from "./read/readChecks";
import { readPlanTables } from "./read/readPlanTables";
import { sheetNames } from "./read/sheetNames";
import { readChoices, saveChoices } from "./savedChoices";
import { throwIfCancelled } from "./throwIfCancelled";
import { waitForCalculation } from "./waitForCalculation";
import { writePlan } from "./write/writePlan";

export interface CreatePlanOptions {
  /** Tables as the user has corrected them; absent: the selection and whatever is found in the workbook. */
  readonly tables?: readonly RecognisedTable[];
  readonly decisions?: IntakeDecisions;
  /** Absent: the choices last made in this workbook, else suggested ones. */
  readonly choices?: PlanChoices;
  readonly onProgress?: (report: ProgressReport) => void;
  readonly signal?: AbortSignal;
}

/**
 * Makes a plan from the workbook's own tables: reads, works the plan out in memory, writes it, waits for Excel's
 * calculation and looks at its checks. On failure or cancel the workbook is as it was.
 */
export async function createPlanFromWorkbook(options: CreatePlanOptions = {}): Promise<PlanSummary> {
  const { signal } = options;
  const started = performance.now();
  let latest: ProgressReport = { step: "", done: 0, total: 0 };
  const report = (progress: ProgressReport): void => options.onProgress?.((latest = progress));
  report({ ...latest, step: message("office.step.read") });
  const tables = options.tables ?? (await readPlanTables());
  throwIfCancelled(signal);
  const { data } = planDataFrom(tables, options.decisions);
  const choices = options.choices ?? choicesFor(data, tables, await readChoices());
  report({ ...latest, step: message("office.step.plan") });
  await pause(0); // The pane draws the step before the work begins.
  const specification = createPlan(data, choices, await sheetNames());
  const manifest = await writePlan(specification, {
    currency: choices.currency,
    choices,
    sources: data.sources,
    onProgress: ({ step, done, total }) => report({ step, done, total: total + 1 }),
    ...(signal === undefined ? {} : { signal }),
  });
  report({ ...latest, done: latest.total - 1, step: message("office.step.calculate") });
  const state = await orRemove(() => waitForCalculation(manifest, signal));
  await saveChoices(choices);
  const checks = await readChecks();
  return {
    title: manifest.title,
    sheets: manifest.sheets.map(({ key, name }) => ({ key, name })),
    checks: { passed: checks.filter((check) => check.passes).length, total: checks.length },
    errors: await planErrors(manifest),
    seconds: (performance.now() - started) / 1000,
    isPending: state === "pending",
    history: { items: new Set(data.history.map((record) => record.sku)).size, records: data.history.length },
  };
}

/** A plan that was written completely, and then cancelled while Excel calculates, goes as a whole. */
async function orRemove<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await removePlan();
    throw error;
  }
}
