import type { PlanChoices } from "../../plan/PlanChoices";
import type { PlanSpecification } from "../../plan/PlanSpecification";
import { message } from "../../messages/message";
import { formulaHashes } from "../manifest/formulaHashes";
import type { BuildJournal, MadeSheet, PlanManifest } from "../manifest/PlanManifest";
import type { ProgressReport } from "../ProgressReport";
import { runInExcel } from "../runInExcel";
import { throwIfCancelled } from "../throwIfCancelled";
import { removeSetting, writeSetting } from "../workbookSetting";
import { buildSteps } from "./buildSteps";
import { claimNames } from "./claimNames";
import { clearLeftovers } from "./clearLeftovers";
import { createStyles } from "./createStyles";
import { overlappingBlocks } from "./overlappingBlocks";
import { rollBack } from "./rollBack";

export interface WriteOptions {
  /** ISO code for the formats of money; "USD" if absent. */
  readonly currency?: string;
  /** Kept in the plan's record, for making the plan anew. */
  readonly choices?: PlanChoices;
  readonly sources?: Readonly<Record<string, string>>;
  readonly onProgress?: (report: ProgressReport) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes a plan into the workbook, on new sheets only, in a few large batches. Before the first write a journal of what
 * will be made is kept in the workbook. When the user cancels, or anything fails, everything made is removed again: the
 * workbook holds the whole plan or is as it was.
 */
export async function writePlan(specification: PlanSpecification, options: WriteOptions = {}): Promise<PlanManifest> {
  const overlaps = specification.sheets.flatMap(overlappingBlocks);
  if (overlaps.length > 0) throw new Error(`Blocks of the plan overlap: ${overlaps.join("; ")}`);
  let begun = false;
  try {
    return await runInExcel((context) => write(context, specification, options, () => (begun = true)));
  } catch (error) {
    if (begun) await rollBack();
    throw error;
  }
}

async function write(
  context: Excel.RequestContext,
  wanted: PlanSpecification,
  options: WriteOptions,
  onBegin: () => void,
): Promise<PlanManifest> {
  const { onProgress, signal } = options;
  throwIfCancelled(signal);
  await clearLeftovers(context);
  const { specification, names, tables, styles } = await claimNames(context, wanted);
  const steps = buildSteps(specification, options.currency ?? "USD");
  const total = steps.length + 2;
  onProgress?.({ step: message("office.step.sheets", { count: specification.sheets.length }), done: 0, total });
  let journal: BuildJournal = {
    sheets: specification.sheets.map(({ key, name }) => ({ key, name, id: null })),
    names,
    styles,
    batch: 0,
  };
  writeSetting(context, "aop.journal", journal);
  onBegin();
  await context.sync();
  throwIfCancelled(signal);

  const sheets = await addSheets(context, specification);
  createStyles(context, styles);
  journal = { ...journal, sheets };
  for (const [index, step] of steps.entries()) {
    onProgress?.({ step: step.label, done: index + 1, total });
    throwIfCancelled(signal);
    writeSetting(context, "aop.journal", { ...journal, batch: index + 1 });
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    step.write(context);
    // Each turn is one batch of thousands of cells: Excel on the web takes 5 MB at a time, and Cancel must be heard between two.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  onProgress?.({ step: message("office.step.record"), done: steps.length + 1, total });
  throwIfCancelled(signal);
  const manifest: PlanManifest = {
    format: 1,
    template: specification.template,
    title: specification.title,
    sheets,
    names,
    tables,
    styles,
    formulas: await formulaHashes(context, specification, sheets),
    choices: options.choices ?? null,
    sources: options.sources ?? {},
  };
  writeSetting(context, "aop.plan", manifest);
  removeSetting(context, "aop.journal");
  context.workbook.worksheets.getItem(specification.sheets[0]?.name ?? "").activate();
  await context.sync();
  return manifest;
}

/** Adds the sheets with their names (renaming one later would empty the user's undo list) and learns their ids. */
async function addSheets(
  context: Excel.RequestContext,
  specification: PlanSpecification,
): Promise<readonly MadeSheet[]> {
  const added = specification.sheets.map((sheet) => context.workbook.worksheets.add(sheet.name).load("id"));
  await context.sync();
  return specification.sheets.map(({ key, name }, index) => ({ key, name, id: added[index]?.id ?? null }));
}
