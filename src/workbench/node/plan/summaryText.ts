import { isSound, type PlanOutcome } from "./PlanOutcome";

/** The summary that `npm run plan` prints. */
export function summaryText(
  outcome: PlanOutcome,
  run: { readonly seconds: number; readonly megabytes: number; readonly file: string },
): string {
  const lines = [
    `Sheets    ${outcome.sheets.length}: ${outcome.sheets.join(", ")}`,
    `Contents  ${outcome.formulas} formulas, ${outcome.charts} charts`,
    `Checks    ${checksText(outcome)}`,
    ...outcome.failures.slice(0, 10).map((failure) => `          fails: ${failure}`),
    `Errors    ${outcome.errors.length === 0 ? "no cell shows an error" : `${outcome.errors.length} cells show an error`}`,
    ...outcome.errors.slice(0, 10).map((error) => `          ${error}`),
    `Time      ${run.seconds.toFixed(1)} s, ${Math.round(run.megabytes)} MB of memory at most`,
    `Written   ${run.file}`,
    isSound(outcome) ? "The plan adds up." : "The plan does not add up: see the Checks sheet of the workbook.",
  ];
  return lines.map((line) => `  ${line}`).join("\n");
}

function checksText({ checks, failed }: PlanOutcome): string {
  if (Number.isNaN(checks) || Number.isNaN(failed)) return "not calculated";
  return failed === 0 ? `all ${checks} pass` : `${failed} of ${checks} fail`;
}
