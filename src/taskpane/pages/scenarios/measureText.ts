import type { ComparedMeasure } from "../../../office/scenarios/ScenarioSet";

/** A figure of a comparison as the sheet Scenarios shows it: a share in percent with a decimal, money and units whole. */
export function measureText(value: number, format: ComparedMeasure["format"]): string {
  const decimals = format === "percent" || format === "units1" ? 1 : 0;
  const shown = format === "percent" ? 100 * value : value;
  // A little less than nothing rounds to -0, which reads as if something were missing.
  const rounded = Number(shown.toFixed(decimals)) + 0;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const text = new Intl.NumberFormat(undefined, digits).format(rounded);
  return format === "percent" ? `${text} %` : text;
}
