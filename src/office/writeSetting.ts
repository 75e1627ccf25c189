import { DomainError } from "../core/DomainError";
import type { PlanManifest } from "./manifest/PlanManifest";
import { planTable } from "./read/planTable";

/** Sets one of the plan's settings on Assumptions, if it says something else. Refuses where the setting is not there any more. */
export async function writeSetting(
  context: Excel.RequestContext,
  manifest: PlanManifest,
  name: string,
  entry: string | number,
): Promise<void> {
  const { body, columnOf } = await planTable(context, manifest, "Setup");
  const [setting, value] = [columnOf("Setting"), columnOf("Value")];
  const row = body.values.findIndex((cells) => cells[setting] === name);
  if (row < 0) throw new DomainError("invalid", "office.year.missing", { name: `Setup: ${name}` });
  if (body.values[row]?.[value] === entry) return;
  body.getCell(row, value).values = [[entry]];
  await context.sync();
}
