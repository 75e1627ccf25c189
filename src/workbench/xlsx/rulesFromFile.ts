import type { ConditionalRule, DataValidation } from "hucre";
import type { ConditionalFormatSnapshot, ValidationSnapshot } from "../host/model/WorkbookSnapshot";
import { areaOf } from "./cellReference";
import { excelFormula } from "./formula/excelFormula";
import { styleFromFile } from "./styleFromFile";

type Operator = Extract<ValidationSnapshot["rule"], { operator: unknown }>["operator"];

const operators: Readonly<Record<string, Operator>> = {
  between: "between",
  notBetween: "notBetween",
  equal: "equal",
  notEqual: "notEqual",
  greaterThan: "greater",
  lessThan: "less",
  greaterThanOrEqual: "greaterOrEqual",
  lessThanOrEqual: "lessOrEqual",
};

/** A validation for each area that it covers; kinds that the workbook does not know give none. */
export function validationsFromFile(file: DataValidation): readonly ValidationSnapshot[] {
  const rule = ruleFromFile(file);
  if (!rule) return [];
  const rest = {
    rule,
    ignoreBlanks: file.allowBlank ?? false,
    ...(file.inputMessage !== undefined
      ? { prompt: { title: file.inputTitle ?? "", message: file.inputMessage } }
      : {}),
    ...(file.errorMessage !== undefined
      ? { alert: { title: file.errorTitle ?? "", message: file.errorMessage, style: file.errorStyle ?? "stop" } }
      : {}),
    ...(file.showErrorMessage ? {} : { showAlert: false }),
  };
  return areasOf(file.range).map((area) => ({ area, ...rest }));
}

function ruleFromFile(file: DataValidation): ValidationSnapshot["rule"] | null {
  if (file.type === "list") {
    if (file.values) return { kind: "list", source: file.values };
    return file.formula1 === undefined ? null : { kind: "list", source: excelFormula(file.formula1) };
  }
  if (file.type === "custom")
    return file.formula1 === undefined ? null : { kind: "custom", formula: excelFormula(file.formula1) };
  if (file.type === "time") return null;
  return {
    kind: file.type === "whole" ? "wholeNumber" : file.type,
    operator: operators[file.operator ?? "between"] ?? "between",
    first: operand(file.formula1 ?? "0"),
    ...(file.formula2 !== undefined ? { second: operand(file.formula2) } : {}),
  };
}

function operand(text: string): string | number {
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : excelFormula(text);
}

const textOperators = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

export function conditionalFormatsFromFile(
  file: ConditionalRule,
  id: string,
  themeColors: readonly string[],
): readonly ConditionalFormatSnapshot[] {
  const rule = conditionFromFile(file);
  if (!rule) return [];
  const style = styleFromFile(file.style, themeColors);
  return areasOf(file.range).map((area, index) => ({
    id: `${id}-${index + 1}`,
    area,
    rule,
    ...(style ? { style } : {}),
  }));
}

function conditionFromFile(file: ConditionalRule): ConditionalFormatSnapshot["rule"] | null {
  const formulas = file.formula === undefined ? [] : [file.formula].flat();
  switch (file.type) {
    case "cellIs":
      return {
        kind: "cellValue",
        operator: operators[file.operator ?? "equal"] ?? "equal",
        first: condition(formulas[0] ?? "0"),
        ...(formulas[1] !== undefined ? { second: condition(formulas[1]) } : {}),
      };
    case "expression":
      return { kind: "formula", formula: excelFormula(formulas[0] ?? "FALSE") };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return { kind: "text", operator: textOperators[file.type], text: file.text ?? "" };
    case "colorScale":
      return { kind: "colorScale", colors: (file.colorScale?.colors ?? []).map((color) => `#${color.slice(-6)}`) };
    case "dataBar":
      return { kind: "dataBar", color: `#${(file.dataBar?.color ?? "FF638EC6").slice(-6)}` };
    default:
      return null;
  }
}

/** A constant stays as it is; anything else is a formula. */
function condition(text: string): string {
  return /^-?\d+(\.\d+)?$/.test(text) ? text : excelFormula(text);
}

function areasOf(ranges: string): readonly ValidationSnapshot["area"][] {
  return ranges.split(/[\s,]+/).flatMap((range) => areaOf(range) ?? []);
}
