import { isBlank, isErrorValue, textOf } from "./cellValue";
import { monthOfName } from "./monthOfName";
import { serialDay } from "./serialDay";

export type DateOrder = "dayFirst" | "monthFirst";

/** How the dates of a column are written. */
export interface DateStyle {
  readonly order: DateOrder;
  /** Month in which the fiscal year begins, for "P03 FY27"; a fiscal year is named after the year it ends in. */
  readonly fiscalYearStartMonth: number;
}

/** An Excel serial number of a day, or why a cell is no date. */
export type DateReading = number | "blank" | "error" | "text";

/**
 * Reads a cell as the day it names or the first day of the period it names: serial numbers, ISO dates, 3/4/2026 by the
 * column's order, "15 Jan 2026", "Jan-26", "2026-W07" (Monday), "P03 FY27", "Q2 2026", 202601, 20260131.
 */
export function readDate(value: unknown, style: DateStyle): DateReading {
  if (isBlank(value)) return "blank";
  if (isErrorValue(value)) return "error";
  if (typeof value === "number") return dateOfNumber(value) ?? "text";
  if (typeof value !== "string") return "text";
  return dateOfText(textOf(value), style) ?? "text";
}

/** Serial numbers of 1950 to 2099; larger whole numbers are read as yyyymm or yyyymmdd. */
function dateOfNumber(value: number): number | null {
  if (value >= 18_264 && value < 73_051) return Math.floor(value);
  if (!Number.isInteger(value)) return null;
  if (value >= 195_001 && value <= 210_012) return serialDay(Math.floor(value / 100), value % 100, 1);
  if (value < 19_500_101 || value > 21_001_231) return null;
  return serialDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}

function dateOfText(text: string, style: DateStyle): number | null {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]\d.*)?$/.exec(text);
  if (iso) return serialDay(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const numeric = numericDate.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const [day, month] = style.order === "dayFirst" ? [first, second] : [second, first];
    return serialDay(fullYear(numeric[3] ?? ""), month, day);
  }
  const monthOfYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthOfYear) return serialDay(Number(monthOfYear[2]), Number(monthOfYear[1]), 1);
  if (/^\d{6}$|^\d{8}$/.test(text)) return dateOfNumber(Number(text));
  return weekOfText(text) ?? fiscalPeriodOfText(text, style) ?? dateInWords(text);
}

/** "3/4/2026", "03.04.26", with or without a time: the texts whose order of day and month is a question. */
export const numericDate = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ,]+\d.*)?$/;

/** "2026-W07", "W7 2026", "Week 7, 2026": the Monday of the ISO week. */
function weekOfText(text: string): number | null {
  const match = /^(\d{4})[-\s]*(?:WEEK|WK|KW|W)[-\s]*(\d{1,2})$|^(?:WEEK|WK|KW|W)[-\s]*(\d{1,2})[-\s,/]+(\d{4})$/i.exec(
    text,
  );
  if (!match) return null;
  const year = Number(match[1] ?? match[4]);
  const week = Number(match[2] ?? match[3]);
  const fourthOfJanuary = serialDay(year, 1, 4);
  if (fourthOfJanuary === null || week < 1 || week > 53) return null;
  // 4 January lies in week 1; serial 2 was a Monday.
  return fourthOfJanuary - ((fourthOfJanuary - 2) % 7) + (week - 1) * 7;
}

/** "P03 FY27", "FY2027-P3", "Q2 2026", "2026 M03". */
export function fiscalPeriodOfText(text: string, style: DateStyle): number | null {
  const match =
    /^([PQM])\s*(\d{1,2})[-\s/,]*(FY)?[-\s']*(\d{4}|\d{2})$/i.exec(text) ??
    swap(/^(FY)?[-\s']*(\d{4}|\d{2})[-\s/,]*([PQM])\s*(\d{1,2})$/i.exec(text));
  if (!match) return null;
  const number = Number(match[2]) - 1;
  const isQuarter = match[1]?.toUpperCase() === "Q";
  if (number < 0 || number >= (isQuarter ? 4 : 12)) return null;
  const isFiscal = match[3] !== undefined || match[1]?.toUpperCase() === "P";
  const start = isFiscal ? style.fiscalYearStartMonth : 1;
  const months = start - 1 + (isQuarter ? number * 3 : number) - (start > 1 ? 12 : 0);
  const year = fullYear(match[4] ?? "");
  return serialDay(year + Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

function swap(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && [match[0], match[3], match[4], match[1], match[2]];
}

/** "15 Jan 2026", "January 15, 2026", "Jan-26" (a month), "Mon 5 Jan 2026". */
function dateInWords(text: string): number | null {
  const words = text.split(/[\s,./'’_-]+/).filter((word) => word !== "");
  if (words.length < 2 || words.length > 5) return null;
  let month: number | null = null;
  const numbers: string[] = [];
  for (const word of words) {
    const bare = word.replace(/^(\d+)(st|nd|rd|th)$/i, "$1");
    if (/^\d{1,4}$/.test(bare)) numbers.push(bare);
    else if (month === null && monthOfName(word) !== null) month = monthOfName(word);
    else if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(word) && !/^(de|del)$/i.test(word)) return null;
  }
  if (month === null) return null;
  if (numbers.length === 1) return serialDay(fullYear(numbers[0] ?? ""), month, 1);
  if (numbers.length !== 2) return null;
  const [first, second] = numbers as [string, string];
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return serialDay(fullYear(year), month, Number(day));
}

/** Two digits are a year of 1970 to 2069. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}
