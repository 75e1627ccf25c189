import type { ValidationRule } from "../../plan/PlanSpecification";

/** Gives cells their rule and the prompt that tells meaning and unit. */
export function validate(
  range: Excel.Range,
  rule: ValidationRule | undefined,
  prompt: { readonly title: string; readonly text: string } | null,
): void {
  if (rule !== undefined) {
    range.dataValidation.rule = excelRule(rule);
    if (rule.kind === "list") {
      if (rule.others)
        range.dataValidation.errorAlert = { title: "AOP", message: "", showAlert: false, style: "Information" };
    } else {
      range.dataValidation.errorAlert = { title: "AOP", message: rule.message, showAlert: true, style: "Stop" };
    }
  }
  if (prompt === null) return;
  // Excel's limits: 32 characters for a title, 255 for a text.
  range.dataValidation.prompt = {
    title: prompt.title.slice(0, 32),
    message: prompt.text.slice(0, 255),
    showPrompt: true,
  };
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return {
        list: {
          inCellDropDown: true,
          source: typeof rule.choices === "string" ? rule.choices : rule.choices.join(","),
        },
      };
    case "decimal":
      return {
        decimal:
          rule.maximum === null
            ? { formula1: rule.minimum, operator: "GreaterThanOrEqualTo" }
            : { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" },
      };
    case "date":
      return { date: { formula1: "1950-01-01", operator: "GreaterThanOrEqualTo" } };
  }
}
