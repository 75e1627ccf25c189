import { countWorkingDays } from "../../core/calendar/countWorkingDays";
import type { Period } from "../../core/calendar/Period";
import { DomainError } from "../../core/DomainError";
import { readTable } from "./readTable";

/**
 * The periods of a calendar table: the nine columns of AOP.CALENDAR (period, label, start, end, days, weeks, working days,
 * quarter, year), with or without their header row. The first four are needed; the rest is filled in where it is missing.
 */
export function readCalendar(raw: unknown, argument: string): Period[] {
  const rows = readTable(raw, argument, {
    period: { kind: "key" },
    label: { kind: "text" },
    start: { kind: "date" },
    end: { kind: "date" },
    days: { kind: "number", default: null, optional: true },
    weeks: { kind: "number", default: null, optional: true },
    workingDays: { kind: "number", default: null, optional: true },
    quarter: { kind: "text", optional: true },
    year: { kind: "number", default: 0, optional: true },
  });
  rows.forEach(({ rowNumber, start, end }, index) => {
    const before = rows[index - 1];
    if (end < start) throw new DomainError("invalid", "functions.calendar.backwards", { argument, row: rowNumber });
    if (before && start <= before.end)
      throw new DomainError("invalid", "functions.calendar.order", { argument, row: rowNumber });
  });
  return rows.map(({ period, label, start, end, days, weeks, workingDays, quarter, year }) => {
    const length = days ?? end - start + 1;
    return {
      id: period,
      label,
      start,
      end,
      days: length,
      weeks: weeks ?? length / 7,
      workingDays: workingDays ?? countWorkingDays(start, end),
      quarter,
      year,
    };
  });
}
