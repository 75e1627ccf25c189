import type { PlanSpecification } from "../../plan/PlanSpecification";
import type { BuildStep } from "./BuildStep";
import { chartStep } from "./chartStep";
import { nameStep } from "./nameStep";
import { sheetStep } from "./sheetStep";
import { tableSteps } from "./tableSteps";

/** The batches of a build in their order: input tables, names, then each sheet's grids and cells, charts last. */
export function buildSteps(specification: PlanSpecification, currency: string): readonly BuildStep[] {
  const { sheets } = specification;
  return [
    ...sheets.flatMap((sheet) =>
      sheet.blocks.flatMap((block) => (block.kind === "table" ? tableSteps(sheet, block, currency) : [])),
    ),
    nameStep(specification),
    ...sheets.map((sheet) => sheetStep(sheet, currency)),
    ...sheets.filter((sheet) => sheet.charts.length > 0).map((sheet) => chartStep(sheet, currency)),
  ];
}
