import { DomainError } from "../../core/DomainError";
import type { PlanManifest } from "../manifest/PlanManifest";
import { tableOfYear } from "../year/tableOfYear";

/** Puts a scenario in force, in its setting on Assumptions. */
export async function writeScenario(
  context: Excel.RequestContext,
  manifest: PlanManifest,
  scenario: string,
): Promise<void> {
  const { body, columnOf } = await tableOfYear(context, manifest, "Setup");
  const [setting, value] = [columnOf("Setting"), columnOf("Value")];
  const row = body.values.findIndex((cells) => cells[setting] === "Scenario");
  if (row < 0) throw new DomainError("invalid", "office.year.missing", { name: "Setup: Scenario" });
  if (body.values[row]?.[value] === scenario) return;
  body.getCell(row, value).values = [[scenario]];
  await context.sync();
}
