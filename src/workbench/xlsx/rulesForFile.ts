import type { ConditionalRule, DataValidation, ValidationOperator } from "hucre";
import type { ConditionalFormatSnapshot, ValidationSnapshot } from "../host/model/WorkbookSnapshot";
import { areaReference, cellReference } from "./cellReference";
import { fileFormula } from "./formula/fileFormula";
import { serialOfDate } from "./serialOfDate";
import { rgb, styleForFile } from "./styleForFile";

const operators: Readonly<Record<string, ValidationOperator>> = {
  between: "between",
  notBetween: "notBetween",
  equal: "equal",
  notEqual: "notEqual",
  greater: "greaterThan",
  less: "lessThan",
  greaterOrEqual: "greaterThanOrEqual",
  lessOrEqual: "lessThanOrEqual",
};

const validationTypes = { decimal: "decimal", wholeNumber: "whole", date: "date", textLength: "textLength" } as const;

/** None for a list that a file cannot hold: its texts are joined by commas, 255 characters at most. */
export function validationForFile(validation: ValidationSnapshot): DataValidation[] {
  const { rule, prompt, alert, showAlert = true } = validation;
  const parts = ruleParts(rule);
  if (parts.values && (parts.values.join(",").length > 255 || parts.values.some((value) => value.includes(","))))
    return [];
  const written: DataValidation = {
    ...parts,
    range: areaReference(validation.area),
    allowBlank: validation.ignoreBlanks ?? true,
    ...(prompt
      ? { showInputMessage: true, inputTitle: prompt.title.slice(0, 32), inputMessage: prompt.message.slice(0, 255) }
      : {}),
    ...(showAlert ? { showErrorMessage: true } : {}),
    ...(alert
      ? { errorTitle: alert.title.slice(0, 32), errorMessage: alert.message.slice(0, 255), errorStyle: alert.style }
      : {}),
  };
  return [written];
}

function ruleParts(
  rule: ValidationSnapshot["rule"],
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values"> {
  if (rule.kind === "custom") return { type: "custom", formula1: fileFormula(rule.formula) };
  if (rule.kind === "list") {
    if (typeof rule.source !== "string") return { type: "list", values: [...rule.source] };
    return rule.source.startsWith("=")
      ? { type: "list", formula1: fileFormula(rule.source) }
      : { type: "list", values: rule.source.split(",") };
  }
  return {
    type: validationTypes[rule.kind],
    operator: operators[rule.operator] ?? "between",
    formula1: limit(rule.first, rule.kind === "date"),
    ...(rule.second !== undefined ? { formula2: limit(rule.second, rule.kind === "date") } : {}),
  };
}

/** A date may be given as 2026-01-31, which a file would take for 2026 minus 1 minus 31: it gets the serial number. */
function limit(value: string | number, isDate: boolean): string {
  return isDate && typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value)
    ? String(serialOfDate(new Date(value)))
    : operand(value);
}

function operand(value: string | number): string {
  return typeof value === "string" && value.startsWith("=") ? fileFormula(value) : String(value);
}

/** A rule of a conditional format; `priority` counts from 1 on its sheet. */
export function conditionalRuleForFile(format: ConditionalFormatSnapshot, priority: number): ConditionalRule {
  const { rule } = format;
  const common = {
    range: areaReference(format.area),
    priority,
    ...(format.style ? { style: differentialStyle(format.style) } : {}),
  };
  const first = cellReference(format.area.row, format.area.column);
  switch (rule.kind) {
    case "cellValue":
      return {
        ...common,
        type: "cellIs",
        operator: operators[rule.operator] ?? "equal",
        formula: rule.second === undefined ? operand(rule.first) : [operand(rule.first), operand(rule.second)],
      };
    case "formula":
      return { ...common, type: "expression", formula: fileFormula(rule.formula) };
    case "text":
      return {
        ...common,
        type: textRules[rule.operator].type,
        text: rule.text,
        formula: textRules[rule.operator].formula(quoted(rule.text), first),
      };
    case "colorScale": {
      const middle = rule.colors.length > 2 ? [{ type: "percentile" as const, value: "50" }] : [];
      return {
        ...common,
        type: "colorScale",
        colorScale: {
          cfvo: [{ type: "min" }, ...middle, { type: "max" }],
          colors: rule.colors.map((color) => `FF${rgb(color)}`),
        },
      };
    }
    case "dataBar":
      return {
        ...common,
        type: "dataBar",
        dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: `FF${rgb(rule.color)}` },
      };
  }
}

/** Excel stores with a text rule the formula that it stands for. */
const textRules = {
  contains: { type: "containsText", formula: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
  notContains: { type: "notContainsText", formula: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))` },
  beginsWith: { type: "beginsWith", formula: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}` },
  endsWith: { type: "endsWith", formula: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}` },
} as const;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** What a conditional format lays over a cell: only what it names. Its fill is a background colour. */
function differentialStyle(
  style: NonNullable<ConditionalFormatSnapshot["style"]>,
): NonNullable<ConditionalRule["style"]> {
  const { fill, ...rest } = style;
  const file = styleForFile(rest);
  return {
    ...file,
    ...(file.font
      ? {
          font: {
            ...(style.bold ? { bold: true } : {}),
            ...(style.italic ? { italic: true } : {}),
            ...(style.fontColor !== undefined ? { color: { rgb: rgb(style.fontColor) } } : {}),
          },
        }
      : {}),
    ...(fill !== undefined ? { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: rgb(fill) } } } : {}),
  };
}
