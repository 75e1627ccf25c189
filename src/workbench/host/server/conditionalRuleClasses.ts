import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import { changeRule, changeStyle, conditionalFormatOf, ruleOf, type ConditionalRule } from "./conditionalFormatState";
import { hexColor } from "./formatClasses";
import { served, type ConditionalFormatTarget } from "./Targets";

type Operator = Extract<ConditionalRule, { readonly kind: "cellValue" }>["operator"];
type TextOperator = Extract<ConditionalRule, { readonly kind: "text" }>["operator"];

/** Excel.ConditionalCellValueOperator. */
const operators: Readonly<Record<string, Operator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greater",
  LessThan: "less",
  GreaterThanOrEqual: "greaterOrEqual",
  LessThanOrEqual: "lessOrEqual",
};

/** Excel.ConditionalTextOperator. */
const textOperators: Readonly<Record<string, TextOperator>> = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

function operatorOf<T>(names: Readonly<Record<string, T>>, name: string): T {
  const operator = names[name];
  if (operator === undefined) throw new HostError("InvalidArgument", "ConditionalFormat.rule");
  return operator;
}

const nameOf = <T>(names: Readonly<Record<string, T>>, operator: T): string =>
  Object.keys(names).find((name) => names[name] === operator) ?? "";

const format = (target: ConditionalFormatTarget) => served("ConditionalRangeFormat", target);

const custom: ServerClass<ConditionalFormatTarget> = {
  name: "CustomConditionalFormat",
  navigations: { Format: format, Rule: (target) => served("ConditionalFormatRule", target) },
};

const formula = {
  get: (target: ConditionalFormatTarget) => ruleOf(target, "formula").formula,
  set: (target: ConditionalFormatTarget, text: string) =>
    changeRule(target, { kind: "formula", formula: text.startsWith("=") ? text : `=${text}` }),
};

const rule: ServerClass<ConditionalFormatTarget> = {
  name: "ConditionalFormatRule",
  properties: { Formula: formula, FormulaLocal: formula },
};

const cellValue: ServerClass<ConditionalFormatTarget> = {
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      get: (target) => {
        const { operator, first, second } = ruleOf(target, "cellValue");
        return { formula1: first, formula2: second ?? "", operator: nameOf(operators, operator) };
      },
      set: (target, wire: { formula1: string; formula2?: string; operator: string }) =>
        changeRule(target, {
          kind: "cellValue",
          operator: operatorOf(operators, wire.operator),
          first: String(wire.formula1),
          ...(wire.formula2 === undefined || wire.formula2 === "" ? {} : { second: String(wire.formula2) }),
        }),
    },
  },
  navigations: { Format: format },
};

const text: ServerClass<ConditionalFormatTarget> = {
  name: "TextConditionalFormat",
  properties: {
    Rule: {
      get: (target) => {
        const known = ruleOf(target, "text");
        return { operator: nameOf(textOperators, known.operator), text: known.text };
      },
      set: (target, wire: { operator: string; text: string }) =>
        changeRule(target, { kind: "text", operator: operatorOf(textOperators, wire.operator), text: wire.text }),
    },
  },
  navigations: { Format: format },
};

interface Criterion {
  readonly color?: string;
}

const colorScale: ServerClass<ConditionalFormatTarget> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    ThreeColorScale: { get: (target) => ruleOf(target, "colorScale").colors.length === 3 },
    Criteria: {
      get: (target) => {
        const { colors } = ruleOf(target, "colorScale");
        const [minimum, middle, maximum] = colors.length === 3 ? colors : [colors[0], undefined, colors[1]];
        const criterion = (type: string, color: string | undefined) => ({ formula: null, type, color });
        return {
          minimum: criterion("LowestValue", minimum),
          ...(middle === undefined ? {} : { midpoint: { formula: "50", type: "Percentile", color: middle } }),
          maximum: criterion("HighestValue", maximum),
        };
      },
      set: (target, { minimum, midpoint, maximum }: { minimum: Criterion; midpoint?: Criterion; maximum: Criterion }) =>
        changeRule(target, {
          kind: "colorScale",
          colors: [minimum, midpoint, maximum].flatMap((each) => (each?.color ? [hexColor(each.color)] : [])),
        }),
    },
  },
};

const dataBar: ServerClass<ConditionalFormatTarget> = {
  name: "DataBarConditionalFormat",
  navigations: { PositiveFormat: (target) => served("ConditionalDataBarPositiveFormat", target) },
};

const positiveFormat: ServerClass<ConditionalFormatTarget> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: {
      get: (target) => ruleOf(target, "dataBar").color,
      set: (target, color: string) => changeRule(target, { kind: "dataBar", color: hexColor(color) }),
    },
  },
};

const rangeFormat: ServerClass<ConditionalFormatTarget> = {
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: {
      get: (target) => conditionalFormatOf(target).style?.numberFormat ?? "",
      set: (target, numberFormat: string) => changeStyle(target, { numberFormat }),
    },
  },
  navigations: {
    Fill: (target) => served("ConditionalRangeFill", target),
    Font: (target) => served("ConditionalRangeFont", target),
  },
};

const fill: ServerClass<ConditionalFormatTarget> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (target) => conditionalFormatOf(target).style?.fill ?? "",
      set: (target, color: string) => changeStyle(target, { fill: hexColor(color) }),
    },
  },
  methods: { Clear: (target) => changeStyle(target, { fill: "" }) },
};

const font: ServerClass<ConditionalFormatTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      get: (target) => conditionalFormatOf(target).style?.fontColor ?? "",
      set: (target, color: string) => changeStyle(target, { fontColor: hexColor(color) }),
    },
    Bold: {
      get: (target) => conditionalFormatOf(target).style?.bold ?? false,
      set: (target, bold: boolean) => changeStyle(target, { bold }),
    },
    Italic: {
      get: (target) => conditionalFormatOf(target).style?.italic ?? false,
      set: (target, italic: boolean) => changeStyle(target, { italic }),
    },
    Underline: {
      get: (target) => (conditionalFormatOf(target).style?.underline ? "Single" : "None"),
      set: (target, underline: string) => changeStyle(target, { underline: underline !== "None" }),
    },
  },
};

/** The kinds of conditional formats: their rules and the look they give. */
export const conditionalRuleClasses: readonly AnyServerClass[] = [
  custom,
  rule,
  cellValue,
  text,
  colorScale,
  dataBar,
  positiveFormat,
  rangeFormat,
  fill,
  font,
];
