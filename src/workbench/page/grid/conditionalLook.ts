import type { CellStyle, CellValue, ConditionalFormatSnapshot } from "../../host/model/WorkbookSnapshot";

type Rule = ConditionalFormatSnapshot["rule"];

/** A conditional format with the values of the formulas that it compares with. */
export interface EvaluatedFormat {
  readonly format: ConditionalFormatSnapshot;
  /** For a rule on a cell's value: what it is compared with. For a formula: its values over the area, row by row. */
  readonly values: readonly (readonly CellValue[])[];
  /** Lowest and highest number in the area, for a colour scale. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** The look that a conditional format gives to a cell, or null where its condition is not met. */
export function conditionalLook(
  evaluated: EvaluatedFormat,
  value: CellValue,
  row: number,
  column: number,
): CellStyle | null {
  const { format, values, range } = evaluated;
  const { rule, area, style } = format;
  if (row < area.row || row >= area.row + area.rows || column < area.column || column >= area.column + area.columns)
    return null;
  switch (rule.kind) {
    case "cellValue":
      return compare(rule.operator, value, values[0]?.[0] ?? null, values[0]?.[1] ?? null) ? (style ?? null) : null;
    case "formula":
      return truthy(values[row - area.row]?.[column - area.column] ?? null) ? (style ?? null) : null;
    case "text":
      return matchesText(rule, value) ? (style ?? null) : null;
    case "colorScale":
      return typeof value === "number" && range ? { fill: scaleColor(rule.colors, value, range) } : null;
    case "dataBar":
      return null; // A bar is no look of the cell's own; the number says the same.
  }
}

function truthy(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function compare(
  operator: Extract<Rule, { kind: "cellValue" }>["operator"],
  value: CellValue,
  first: CellValue,
  second: CellValue,
): boolean {
  if (value === null || typeof value === "object") return false;
  const order = (one: CellValue, other: CellValue): number => {
    if (typeof one === "number" && typeof other === "number") return one - other;
    // Excel's order between kinds: numbers, texts, truth values.
    const rank = (each: CellValue): number => ["number", "string", "boolean"].indexOf(typeof each);
    if (rank(one) !== rank(other)) return rank(one) - rank(other);
    return String(one).localeCompare(String(other), "en", { sensitivity: "accent" });
  };
  const a = order(value, first ?? 0);
  switch (operator) {
    case "equal":
      return a === 0;
    case "notEqual":
      return a !== 0;
    case "greater":
      return a > 0;
    case "less":
      return a < 0;
    case "greaterOrEqual":
      return a >= 0;
    case "lessOrEqual":
      return a <= 0;
    case "between":
      return a >= 0 && order(value, second ?? 0) <= 0;
    case "notBetween":
      return a < 0 || order(value, second ?? 0) > 0;
  }
}

function matchesText(rule: Extract<Rule, { kind: "text" }>, value: CellValue): boolean {
  if (typeof value === "object") return rule.operator === "notContains" && value === null;
  const text = String(value).toLowerCase();
  const wanted = rule.text.toLowerCase();
  if (rule.operator === "contains") return text.includes(wanted);
  if (rule.operator === "notContains") return !text.includes(wanted);
  return rule.operator === "beginsWith" ? text.startsWith(wanted) : text.endsWith(wanted);
}

/** The colour between those of a scale, by where the value lies between the lowest and the highest. */
function scaleColor(colors: readonly string[], value: number, { low, high }: { low: number; high: number }): string {
  const share = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0;
  const step = share * (colors.length - 1);
  const below = Math.min(Math.floor(step), colors.length - 2);
  const [from, to] = [colors[Math.max(0, below)] ?? "#ffffff", colors[below + 1] ?? colors[0] ?? "#ffffff"];
  const mixed = [1, 3, 5].map((at) => {
    const start = parseInt(from.slice(at, at + 2), 16);
    const end = parseInt(to.slice(at, at + 2), 16);
    return Math.round(start + (end - start) * (step - below))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}
