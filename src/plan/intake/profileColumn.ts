import { isBlank, isErrorValue, textOf } from "./cellValue";
import { readDate } from "./readDate";
import { decimalMarkOf, readNumber } from "./readNumber";
import type { ColumnContent } from "./RecognisedTable";

/** What a column holds, from all its cells (from 2,000 spread over it, where it has more). */
export interface ColumnProfile {
  readonly content: ColumnContent;
  /** Share of the filled cells that read as a day or period. */
  readonly dateShare: number;
  /** Share of the filled cells that read as a number. */
  readonly numberShare: number;
  readonly distinct: number;
  readonly filled: number;
  readonly examples: readonly string[];
}

export function profileColumn(
  values: readonly (readonly unknown[])[],
  rows: readonly number[],
  column: number,
): ColumnProfile {
  const step = Math.max(1, Math.floor(rows.length / sampleSize));
  const cells: unknown[] = [];
  for (let position = 0; position < rows.length; position += step) {
    const value = values[rows[position] ?? -1]?.[column];
    // "n/a" and "-" stand for a blank in any column.
    if (!isBlank(value) && !isErrorValue(value) && readNumber(value, ".") !== "blank") cells.push(value);
  }
  const decimal = decimalMarkOf(cells).decimal;
  const numbers = cells.filter((value) => typeof readNumber(value, decimal) === "number").length;
  const dates = cells.filter(
    (value) =>
      typeof readDate(value, eitherOrder[0]) === "number" || typeof readDate(value, eitherOrder[1]) === "number",
  ).length;
  const dateTexts = cells.filter(
    (value) => typeof value === "string" && typeof readDate(value, eitherOrder[0]) === "number",
  ).length;
  const distinct = new Set(cells.map(textOf));
  const share = (count: number): number => (cells.length === 0 ? 0 : count / cells.length);
  const content: ColumnContent =
    cells.length === 0
      ? "blank"
      : share(dateTexts) >= 0.6 && share(numbers) < 0.6
        ? "date"
        : share(numbers) >= 0.6
          ? "number"
          : "text";
  return {
    content,
    dateShare: share(dates),
    numberShare: share(numbers),
    distinct: distinct.size,
    filled: cells.length,
    examples: [...distinct].slice(0, 3),
  };
}

const sampleSize = 2_000;
const eitherOrder = [
  { order: "monthFirst", fiscalYearStartMonth: 1 },
  { order: "dayFirst", fiscalYearStartMonth: 1 },
] as const;
