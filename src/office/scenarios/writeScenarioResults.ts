import type { PlanManifest } from "../manifest/PlanManifest";
import { planTable } from "../read/planTable";

/** What a figure of the plan came to in a scenario. */
export interface ScenarioResult {
  readonly scenario: string;
  readonly measure: string;
  readonly value: number | string;
}

/** Writes the results of a comparison in the place of those of the last one. */
export async function writeScenarioResults(
  context: Excel.RequestContext,
  manifest: PlanManifest,
  results: readonly ScenarioResult[],
): Promise<void> {
  const { table, body, width, columnOf } = await planTable(context, manifest, "ScenarioResults");
  const columns = ["Scenario", "Measure", "Value"].map(columnOf);
  const rows = results.map(({ scenario, measure, value }) => {
    const row = new Array<string | number>(width).fill("");
    [scenario, measure, value].forEach((cell, index) => (row[columns[index] ?? 0] = cell));
    return row;
  });
  const there = body.values.length;
  // Rows of the last comparison that are not needed any more stay blank: the next one fills them.
  body.values = Array.from({ length: there }, (_, at) => rows[at] ?? new Array<string>(width).fill(""));
  const added = rows.slice(there);
  if (added.length > 0) table.rows.add(undefined, added);
  await context.sync();
}
