import { DomainError } from "../../core/DomainError";
import type { PlanManifest } from "../manifest/PlanManifest";
import { planReader, type PlanReader } from "./planReader";
import { readSetting } from "../workbookSetting";

/** Grids and tables of the plan in the workbook. Refuses where there is no plan, or it was made before plans had them. */
export async function planAtHand(
  context: Excel.RequestContext,
  grids: readonly string[],
  tables: readonly string[],
  optionalGrids: readonly string[] = [],
): Promise<{ readonly manifest: PlanManifest; readonly plan: PlanReader }> {
  const manifest = await readSetting<PlanManifest>(context, "aop.plan");
  if (manifest === null) throw new DomainError("invalid", "office.noPlan");
  return {
    manifest,
    plan: await planReader(context, manifest, { grids, tables, optionalGrids }, "office.year.missing"),
  };
}
