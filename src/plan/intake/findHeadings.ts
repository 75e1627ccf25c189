import { columnLetters } from "../layout/columnLetters";
import { isBlank, isErrorValue, textOf } from "./cellValue";
import { monthOfName } from "./monthOfName";
import { readDate } from "./readDate";
import { readNumber } from "./readNumber";

/** The headings of a table. */
export interface Headings {
  /** Row of the last heading; -1 where the table has none. */
  readonly row: number;
  readonly texts: readonly string[];
  /** True where two rows of headings were joined ("2026 Jan"). */
  readonly joined: boolean;
}

/** Finds the headings below titles and blank rows; a merged heading above counts for the columns to its right. */
export function findHeadings(values: readonly (readonly unknown[])[], firstColumn: number): Headings {
  const width = Math.max(...values.slice(0, 200).map((row) => row.length), 0);
  const row = headingRow(values);
  const own = values[row] ?? [];
  const texts = Array.from({ length: width }, (_, column) => headingText(own[column]));
  const above = row > 0 ? (values[row - 1] ?? []) : [];
  const joined = row > 0 && mustJoin(above, texts);
  if (joined) {
    let group = "";
    for (let column = 0; column < width; column++) {
      if (!isBlank(above[column])) group = headingText(above[column]);
      texts[column] = `${group} ${texts[column]}`.trim();
    }
  }
  return { row, joined, texts: texts.map((text, column) => text || `Column ${columnLetters(firstColumn + column)}`) };
}

/** The first of the first rows that is as wide as the table and made of labels. */
function headingRow(values: readonly (readonly unknown[])[]): number {
  const searched = values.slice(0, 25);
  const width = Math.max(...searched.map(filledCells));
  for (let row = 0; row < searched.length; row++) {
    const cells = (searched[row] ?? []).filter((value) => !isBlank(value));
    if (cells.length < Math.max(1, width * 0.5)) continue;
    if (isHeading(cells)) return row;
    if (cells.length >= width * 0.9) return -1;
  }
  return -1;
}

function filledCells(row: readonly unknown[]): number {
  return row.reduce<number>((count, value) => count + (isBlank(value) ? 0 : 1), 0);
}

/** Labels are words, or a run of rising periods ("Jan-26", "Feb-26" ...; 2024, 2025 ...; date serials). */
function isHeading(cells: readonly unknown[]): boolean {
  const periods = cells.map(periodNumber);
  let run = 0;
  for (let index = 0; index < periods.length; index++) {
    const [period, before] = [periods[index], periods[index - 1]];
    const rises = typeof period === "number" && (typeof before !== "number" || period > before);
    run += rises ? 1 : 0;
  }
  const isRun = run >= 3 && run >= periods.filter((period) => period !== null).length * 0.8;
  const labels = cells.filter((value, index) => isLabel(value) || (isRun && periods[index] !== null));
  return (
    labels.length >= cells.length * 0.8 || (labels.length > 0 && labels.length === cells.length - 1 && cells.length > 3)
  );
}

function isLabel(value: unknown): boolean {
  if (typeof value !== "string" || isErrorValue(value)) return false;
  if (typeof readDate(value, anyStyle) === "number") return false;
  return readNumber(value, ".") === "text" && readNumber(value, ",") === "text";
}

function periodNumber(value: unknown): number | null {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100) return value;
  const read = readDate(value, anyStyle);
  return typeof read === "number" ? read : null;
}

/** The row above belongs to the headings where the headings alone do not tell the columns apart. */
function mustJoin(above: readonly unknown[], texts: readonly string[]): boolean {
  const filled = above.filter((value) => !isBlank(value));
  if (filled.length === 0 || (filled.length === 1 && !isBlank(above[0]))) return false;
  const named = texts.filter((text) => text !== "");
  const areBareMonths = named.filter((text) => monthOfName(text) !== null).length >= 3;
  return areBareMonths || new Set(named).size < named.length || named.length < texts.length;
}

function headingText(value: unknown): string {
  return textOf(value).replace(/\s+/g, " ");
}

const anyStyle = { order: "monthFirst", fiscalYearStartMonth: 1 } as const;
