import type { PlanSpecification } from "../../plan/PlanSpecification";
import type { BuildStep } from "./BuildStep";
import { chartStep } from "./chartStep";
import { nameStep } from "./nameStep";
import { sheetStep } from "./sheetStep";
import { tableSteps } from "./tableSteps";

/**
 * The batches of a build in their order: input tables, names, then each sheet's grids and cells, charts last. Sheets that
 * show results (the dashboard stands in front) are written after those that they read from: less is calculated twice.
 */
export function buildSteps(specification: PlanSpecification, currency: string): readonly BuildStep[] {
  const { sheets } = specification;
  const byRole = roles.flatMap((role) => sheets.filter((sheet) => sheet.role === role));
  return [
    ...sheets.flatMap((sheet) =>
      sheet.blocks.flatMap((block) => (block.kind === "table" ? tableSteps(sheet, block, currency) : [])),
    ),
    nameStep(specification),
    ...byRole.map((sheet) => sheetStep(sheet, currency)),
    ...sheets.filter((sheet) => sheet.charts.length > 0).map((sheet) => chartStep(sheet, currency)),
  ];
}

const roles = ["input", "calculation", "output"] as const;
