import type { PlanManifest } from "./manifest/PlanManifest";
import { isPendingText } from "./errorText";
import { pause } from "./pause";
import { runInExcel } from "./runInExcel";
import { throwIfCancelled } from "./throwIfCancelled";

const longestPause = 250;

/**
 * Waits until Excel has calculated the plan: the engine is idle and no formula of the plan waits for its answer. Gives
 * up after `mostMilliseconds` and tells so: the plan is complete then, only some of its numbers are still coming.
 */
export async function waitForCalculation(
  manifest: PlanManifest,
  signal?: AbortSignal,
  mostMilliseconds = 180_000,
): Promise<"calculated" | "pending"> {
  for (
    let waited = 0, interval = 100;
    waited < mostMilliseconds;
    waited += interval, interval = Math.min(longestPause, interval * 1.5)
  ) {
    throwIfCancelled(signal);
    if (await runInExcel((context) => isCalculated(context, manifest))) return "calculated";
    await pause(interval);
  }
  return "pending";
}

async function isCalculated(context: Excel.RequestContext, manifest: PlanManifest): Promise<boolean> {
  context.application.load("calculationState");
  // The engine first: every formula's answer is asked for only once it is idle.
  await context.sync();
  if (context.application.calculationState !== "Done") return false;
  const cells = manifest.sheets.flatMap((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id ?? sheet.name);
    return Object.keys(manifest.formulas[sheet.key] ?? {}).map((cell) => worksheet.getRange(cell).load("values"));
  });
  await context.sync();
  return !cells.some((cell) => isPendingText(cell.values[0]?.[0]));
}
