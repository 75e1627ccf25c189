import type { NumberFormatName, TableColumnSpecification, ValidationRule } from "../PlanSpecification";

/** A column that the planner types in: heading, number format, prompt, and what may be entered. */
export function inputColumn(
  name: string,
  numberFormat: NumberFormatName,
  help: string,
  validation?: ValidationRule,
): TableColumnSpecification {
  return { name, numberFormat, style: "input", help, ...(validation ? { validation } : {}) };
}
