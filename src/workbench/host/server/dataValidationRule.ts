import type { ValidationSnapshot } from "../model/WorkbookSnapshot";
import { HostError } from "../protocol/HostError";
import { formatReference } from "./address";
import { rangeOf } from "./ExcelServer";

type Rule = ValidationSnapshot["rule"];
type Comparison = Extract<Rule, { readonly operator: string }>;

interface WireComparison {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: keyof typeof operators;
}

/** Excel.DataValidationRule: one of its members is set. */
export interface WireRule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source: unknown };
  readonly wholeNumber?: WireComparison;
  readonly decimal?: WireComparison;
  readonly date?: WireComparison;
  readonly textLength?: WireComparison;
  readonly custom?: { readonly formula: string };
}

/** Excel.DataValidationOperator. */
const operators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greater",
  LessThan: "less",
  GreaterThanOrEqualTo: "greaterOrEqual",
  LessThanOrEqualTo: "lessOrEqual",
} as const;

const comparisons = ["wholeNumber", "decimal", "date", "textLength"] as const;

/** Excel.DataValidationType. */
export const validationTypes: Readonly<Record<Rule["kind"] | "none", string>> = {
  none: "None",
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
};

export function fromWireRule(rule: WireRule): Rule {
  if (rule.custom) return { kind: "custom", formula: rule.custom.formula };
  if (rule.list) return { kind: "list", source: listSource(rule.list.source) };
  const kind = comparisons.find((each) => rule[each]);
  const comparison = kind && rule[kind];
  if (!kind || !comparison) throw new HostError("InvalidArgument", "DataValidation.rule");
  const operator = operators[comparison.operator];
  if (!operator) throw new HostError("InvalidArgument", "DataValidation.rule");
  const second = comparison.formula2 === undefined || comparison.formula2 === "" ? {} : { second: comparison.formula2 };
  if (operator.endsWith("etween") && second.second === undefined) {
    throw new HostError("InvalidArgument", "DataValidation.rule");
  }
  return { kind, operator, first: comparison.formula1, ...second };
}

/** "=Items[SKU]", a range, or the choices themselves separated by commas. */
function listSource(source: unknown): string | readonly string[] {
  const range = rangeOf(source);
  if (range) return formatReference(range.sheet.name, range.area);
  const text = String(source);
  return text.startsWith("=") ? text : text.split(",").map((choice) => choice.trim());
}

export function toWireRule(rule: Rule | undefined): WireRule {
  if (!rule) return {};
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  if (rule.kind === "list") {
    const source = typeof rule.source === "string" ? rule.source : rule.source.join(",");
    return { list: { inCellDropDown: true, source } };
  }
  return { [rule.kind]: wireComparison(rule) };
}

function wireComparison({ operator, first, second }: Comparison): WireComparison {
  const name = (Object.keys(operators) as (keyof typeof operators)[]).find((each) => operators[each] === operator);
  return { formula1: first, operator: name ?? "Between", ...(second === undefined ? {} : { formula2: second }) };
}
