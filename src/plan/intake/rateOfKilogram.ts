import { headingWords } from "./headingMatch";

const kilogramsOfPound = 0.45359237;

/** Reads the rates of a column: the heading tells whether they are for a pound or a kilogram; a blank is no charge. */
export function rateOfKilogram(heading = ""): (rate: number | null) => number {
  const isPerPound = / (lb|lbs|pound|pounds) /.test(` ${headingWords(heading)} `);
  return (rate) => Number(((rate ?? 0) / (isPerPound ? kilogramsOfPound : 1)).toPrecision(6));
}
