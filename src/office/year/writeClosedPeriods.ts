import { DomainError } from "../../core/DomainError";
import type { PlanManifest } from "../manifest/PlanManifest";
import { tableOfYear } from "./tableOfYear";

/** Sets how many periods of the plan are closed, in its setting on Assumptions. */
export async function writeClosedPeriods(
  context: Excel.RequestContext,
  manifest: PlanManifest,
  closed: number,
): Promise<void> {
  const { body, columnOf } = await tableOfYear(context, manifest, "Setup");
  const [setting, value] = [columnOf("Setting"), columnOf("Value")];
  const row = body.values.findIndex((cells) => cells[setting] === "Periods closed");
  if (row < 0) throw new DomainError("invalid", "office.year.missing", { name: "Setup: Periods closed" });
  body.getCell(row, value).values = [[closed]];
  await context.sync();
}
