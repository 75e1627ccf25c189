import { plainNumber } from "../../plainNumber";

/** A value of an assumption as planners read it: a share in percent. */
export function valueText(value: number | string, unit: string): string {
  if (typeof value === "string") return value;
  return unit === "%" ? `${Number((100 * value).toPrecision(6))} %` : `${plainNumber(value)} ${unit}`.trim();
}
