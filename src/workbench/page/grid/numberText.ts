import { formatNumber } from "../../host/model/calculation/formatNumber";

/** A number as a cell with this format shows it; a "General" number has at most ten digits, as in a cell of usual width. */
export function numberText(value: number, numberFormat: string): string {
  if (numberFormat === "General" || numberFormat === "") return String(Number(value.toPrecision(10)));
  return formatNumber(value, numberFormat) ?? String(value);
}
