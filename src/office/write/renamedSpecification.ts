import type {
  BlockSpecification,
  PlanSpecification,
  SheetSpecification,
  ValidationRule,
} from "../../plan/PlanSpecification";
import { renameInFormula, type Renames } from "./renameInFormula";

/** The same plan under other names: where a sheet, table or name of the user's stands in the way. */
export function renamedSpecification(specification: PlanSpecification, renames: Renames): PlanSpecification {
  if (renames.sheets.size === 0 && renames.identifiers.size === 0) return specification;
  return {
    ...specification,
    sheets: specification.sheets.map((sheet) => renamedSheet(sheet, renames)),
    names: specification.names.map((entry) => ({
      ...entry,
      name: renamedIdentifier(entry.name, renames),
      formula: renameInFormula(entry.formula, renames),
    })),
  };
}

function renamedSheet(sheet: SheetSpecification, renames: Renames): SheetSpecification {
  const reference = (formula: string): string => renameInFormula(formula, renames);
  return {
    ...sheet,
    name: renames.sheets.get(sheet.name.toLowerCase()) ?? sheet.name,
    blocks: sheet.blocks.map((block) => renamedBlock(block, renames)),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        values: reference(series.values),
        categories: reference(series.categories),
      })),
    })),
    conditionalFormats: sheet.conditionalFormats.map((format) =>
      format.rule.kind === "colorScale"
        ? format
        : { ...format, rule: { ...format.rule, value: reference(format.rule.value) } },
    ),
    validations: sheet.validations.map((validation) => ({
      ...validation,
      rule: renamedRule(validation.rule, renames),
    })),
  };
}

function renamedBlock(block: BlockSpecification, renames: Renames): BlockSpecification {
  switch (block.kind) {
    case "table":
      return {
        ...block,
        name: renamedIdentifier(block.name, renames),
        columns: block.columns.map((column) =>
          column.validation === undefined ? column : { ...column, validation: renamedRule(column.validation, renames) },
        ),
      };
    case "grid":
      return {
        ...block,
        name: block.name === null ? null : renamedIdentifier(block.name, renames),
        formula: renameInFormula(block.formula, renames),
      };
    case "cells":
      return {
        ...block,
        values: block.values.map((row) =>
          row.map((value) =>
            typeof value === "string" && value.startsWith("=") ? renameInFormula(value, renames) : value,
          ),
        ),
        ...(block.name === undefined ? {} : { name: renamedIdentifier(block.name, renames) }),
        ...(block.links === undefined
          ? {}
          : { links: block.links.map((link) => ({ ...link, target: renameInFormula(link.target, renames) })) }),
      };
  }
}

function renamedRule(rule: ValidationRule, renames: Renames): ValidationRule {
  if (rule.kind !== "list" || typeof rule.choices !== "string") return rule;
  return { ...rule, choices: renameInFormula(rule.choices, renames) };
}

function renamedIdentifier(name: string, renames: Renames): string {
  return renames.identifiers.get(name.toLowerCase()) ?? name;
}
