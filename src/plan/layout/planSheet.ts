import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, SheetSpecification } from "../PlanSpecification";
import { fittingWidths } from "./fittingWidths";
import { planGrid } from "./planGrid";
import { sectionWidths } from "./sectionWidths";

export interface PlanSheet {
  readonly key: string;
  readonly purpose: string;
  readonly role: SheetSpecification["role"];
  readonly blocks: readonly BlockSpecification[];
  readonly charts?: SheetSpecification["charts"];
  readonly conditionalFormats?: SheetSpecification["conditionalFormats"];
  readonly validations?: SheetSpecification["validations"];
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** Of a time-phased sheet: its sections side by side, and the periods of each. */
  readonly sections?: { readonly count: number; readonly periods: number };
  /** Rows and columns that stay in view; a time-phased sheet keeps its headings and its first two columns. */
  readonly frozen?: SheetSpecification["frozen"];
}

/** A sheet of the plan with its head: title, purpose, the scenario shown and the light of the checks. */
export function planSheet(context: PlanContext, sheet: PlanSheet): SheetSpecification {
  const name = context.sheetName(sheet.key);
  const widths = { ...(sheet.sections ? sectionWidths(sheet.sections, sheet.blocks) : {}), ...sheet.columnWidths };
  return {
    key: sheet.key,
    name,
    purpose: sheet.purpose,
    role: sheet.role,
    frozen: sheet.frozen ?? { rows: planGrid.firstRow, columns: 2 },
    columnWidths: { ...widths, ...fittingWidths(sheet.blocks, widths) },
    blocks: [...head(context, name, sheet.purpose), ...sheet.blocks],
    charts: sheet.charts ?? [],
    conditionalFormats: sheet.conditionalFormats ?? [],
    validations: sheet.validations ?? [],
    landscape: true,
  };
}

function head(context: PlanContext, name: string, purpose: string): BlockSpecification[] {
  const text = (row: number, column: number, value: string, style: "title" | "purpose" | "label" | "check") =>
    ({ kind: "cells", row, column, values: [[value]], style, numberFormat: "general" }) as const;
  return [
    text(planGrid.titleRow, 0, `${context.choices.planName}: ${name}`, "title"),
    text(planGrid.purposeRow, 0, purpose, "purpose"),
    text(planGrid.statusRow, 0, '="Scenario "&Scenario_Name&" - "&Chk_All', "check"),
  ];
}
