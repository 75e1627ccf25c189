import { numberFormatPattern } from "../../plan/numberFormats";
import type { NumberFormatName } from "../../plan/PlanSpecification";

/** The pattern for a cell that holds a formula: under the text format "@" Excel would keep the formula as a text. */
export function formulaFormat(name: NumberFormatName, currency: string): string {
  return name === "text" ? "General" : numberFormatPattern(name, currency);
}
