import { textOf } from "./cellValue";
import { monthOfName } from "./monthOfName";
import { readDate } from "./readDate";
import { serialDay } from "./serialDay";

/**
 * The period that a heading of a wide table names: `period` is its first day (Excel serial), from a date, "Jan-26",
 * "2026-W07", "P03 FY27", a year; a bare "Jan" or "P03" gives `periodNumber` alone. null for any other heading.
 */
export function periodOfHeading(cell: unknown, header: string): { period?: number; periodNumber?: number } | null {
  const style = { order: "monthFirst", fiscalYearStartMonth: 1 } as const;
  for (const value of [cell, header, header.replace(/\s*\([^)]*\)$/, "")]) {
    if (typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100)
      return { period: yearStart(value) };
    const day = readDate(value, style);
    if (typeof day === "number") return { period: day };
  }
  const year = /^(?:FY\s*)?(20\d\d)$/i.exec(header);
  if (year) return { period: yearStart(Number(year[1])) };
  const number = /^(?:P|M|period|month|week|W|wk)\s*0?(\d{1,2})$/i.exec(textOf(cell));
  if (number) return { periodNumber: Number(number[1]) };
  const month = monthOfName(textOf(cell).replace(/\.$/, ""));
  return month === null ? null : { periodNumber: month };
}

function yearStart(year: number): number {
  return serialDay(year, 1, 1) ?? 0;
}
