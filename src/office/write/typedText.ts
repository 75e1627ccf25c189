import type { NumberFormatName } from "../../plan/PlanSpecification";

/**
 * A value as it must be typed to arrive as meant: Excel reads "1-2" as a date, "- of which" as a formula, "00123" as a
 * number, unless an apostrophe stands before it. A string that begins with "=" is a formula; null is a blank.
 */
export function typedText(value: string | number | null, numberFormat: NumberFormatName): string | number {
  if (value === null) return "";
  if (typeof value === "number" || value.startsWith("=") || numberFormat === "text") return value;
  return /^['+\-@.,($€£¥%\d]/.test(value) || /^(true|false)$/i.test(value) || monthName.test(value)
    ? `'${value}`
    : value;
}

/** "Jan 2027" would become a date. */
const monthName = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\W*\d/i;
