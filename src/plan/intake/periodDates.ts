import { DomainError } from "../../core/DomainError";
import type { IntakeDecisions } from "./IntakeDecisions";
import { fiscalPeriodOfText } from "./readDate";
import { dayOfSerial, monthStart, serialDay } from "./serialDay";
import type { RecognisedColumn, RecognisedTable } from "./RecognisedTable";
import { tableReader } from "./tableReader";

/**
 * The first day of each period column of a wide table, by row: from the heading; for a bare "Jan" or "P01" from the
 * row's year, or counted from the first period that the user gave. Refuses (invalid) periods without any year.
 */
export function periodDates(
  table: RecognisedTable,
  periods: readonly RecognisedColumn[],
  decisions: IntakeDecisions,
): (row: number, position: number) => number | null {
  const startMonth = decisions.fiscalYearStartMonth ?? 1;
  const dated = periods.map((column) => {
    const fiscal = /FY|^P/i.test(column.header)
      ? fiscalPeriodOfText(column.header, { order: "monthFirst", fiscalYearStartMonth: startMonth })
      : null;
    return fiscal ?? column.period ?? null;
  });
  if (dated.every((date) => date !== null)) return (_row, position) => dated[position] ?? null;
  const reader = tableReader(table, decisions);
  if (reader.column("year")) {
    return (row, position) => {
      const year = Number(/\d{4}/.exec(reader.text(row, "year") ?? "")?.[0]);
      const number = periods[position]?.periodNumber;
      if (Number.isNaN(year) || number === undefined) return dated[position] ?? null;
      const start = serialDay(startMonth === 1 ? year : year - 1, startMonth, 1);
      return start === null ? null : monthStart(start, number - 1);
    };
  }
  const first = decisions.firstPeriod;
  if (first === undefined) {
    throw new DomainError("invalid", "intake.yearMissing", {
      table: table.name,
      example: periods[dated.indexOf(null)]?.header ?? "",
    });
  }
  // A month's name says which month of the year that begins with the first period it is.
  return (_row, position) => dated[position] ?? monthStart(first, monthsAfter(first, periods, position));
}

function monthsAfter(first: number, periods: readonly RecognisedColumn[], position: number): number {
  const numbers = periods.map((column) => column.periodNumber ?? 0);
  const areCounted = numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
  if (areCounted) return position;
  return ((((numbers[position] ?? 1) - dayOfSerial(first).month) % 12) + 12) % 12;
}
