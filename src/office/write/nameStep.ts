import { message } from "../../messages/message";
import type { PlanSpecification } from "../../plan/PlanSpecification";
import { cellAddress, quotedSheetName } from "../address";
import type { BuildStep } from "./BuildStep";

/** The batch that defines every name of the plan: spills ("='Demand plan'!$J$9#"), single cells and named formulas. */
export function nameStep(specification: PlanSpecification): BuildStep {
  const ofBlocks = specification.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => {
      if (block.kind === "table" || !block.name) return [];
      const reference = `=${quotedSheetName(sheet.name)}!${absolute(block.row, block.column)}${block.kind === "grid" ? "#" : ""}`;
      return [{ name: block.name, formula: reference, comment: sheet.name }];
    }),
  );
  return {
    label: message("office.step.names"),
    write: (context) => {
      for (const { name, formula, comment } of [...ofBlocks, ...specification.names]) {
        context.workbook.names.add(name, formula.startsWith("=") ? formula : `=${formula}`, comment);
      }
    },
  };
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}
