import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { ValidationSnapshot } from "../../host/model/WorkbookSnapshot";

const types = {
  decimal: DataValidationType.DECIMAL,
  wholeNumber: DataValidationType.WHOLE,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;

const operators = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greater: DataValidationOperator.GREATER_THAN,
  less: DataValidationOperator.LESS_THAN,
  greaterOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

const severities = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/**
 * A validation as the grid component enforces it: a list as a drop-down, limits of numbers and lengths while typing. null for what it cannot enforce
 * without calculating, rules with formulas, and for limits that nobody is told of.
 * @param choices what the source of a list offers now
 */
export function validationForGrid(
  validation: ValidationSnapshot,
  uid: string,
  choices: readonly string[],
): ISheetDataValidationRule | null {
  const { area, rule, prompt, alert, showAlert = true } = validation;
  const common = {
    uid,
    ranges: [
      {
        startRow: area.row,
        endRow: area.row + area.rows - 1,
        startColumn: area.column,
        endColumn: area.column + area.columns - 1,
      },
    ],
    allowBlank: validation.ignoreBlanks ?? true,
    showErrorMessage: showAlert,
    errorStyle: severities[showAlert ? (alert?.style ?? "stop") : "information"],
    error: alert?.message ?? refusal(rule, choices),
    showInputMessage: prompt !== undefined,
    prompt: prompt?.message ?? "",
    promptTitle: prompt?.title ?? "",
  };
  if (rule.kind === "custom") return null;
  if (rule.kind === "list") {
    return choices.length === 0
      ? null
      : {
          ...common,
          type: DataValidationType.LIST,
          formula1: choices.join(","),
          showDropDown: true,
          renderMode: DataValidationRenderMode.TEXT,
        };
  }
  if (!showAlert) return null;
  const bounds = [rule.first, rule.second].map((bound) => (bound === undefined ? "" : String(bound)));
  if (bounds.some((bound) => bound.startsWith("="))) return null;
  return {
    ...common,
    type: types[rule.kind],
    operator: operators[rule.operator],
    formula1: bounds[0] ?? "",
    ...(rule.second === undefined ? {} : { formula2: bounds[1] ?? "" }),
  };
}

/** What is told of a refused entry where the workbook has no sentence for it. */
function refusal(rule: ValidationSnapshot["rule"], choices: readonly string[]): string {
  if (rule.kind === "list") return `This cell takes one of: ${choices.join(", ")}.`;
  if (rule.kind === "custom") return "This cell does not take this entry.";
  if (rule.kind === "date") return "This cell takes a date in the allowed range.";
  const what = { decimal: "a number", wholeNumber: "a whole number", textLength: "a text of a length" }[rule.kind];
  const limits = {
    between: `between ${rule.first} and ${rule.second}`,
    notBetween: `outside ${rule.first} to ${rule.second}`,
    equal: `equal to ${rule.first}`,
    notEqual: `other than ${rule.first}`,
    greater: `above ${rule.first}`,
    less: `below ${rule.first}`,
    greaterOrEqual: `of at least ${rule.first}`,
    lessOrEqual: `of at most ${rule.first}`,
  }[rule.operator];
  return `This cell takes ${what} ${limits}.`;
}
