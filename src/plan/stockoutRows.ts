import { fiscalCalendar } from "../core/calendar/fiscalCalendar";
import type { PlanContext } from "./PlanContext";

/** An item's days out of stock in a period of the history. */
export interface StockoutRow {
  readonly sku: string;
  /** As in the headings of Demand history: "2025-P03". */
  readonly period: string;
  readonly days: number;
}

/** The days out of stock of the sales list by item and period of the history, never more than the period has; the oldest first. */
export function stockoutRows({ data, choices, timeline }: PlanContext): readonly StockoutRow[] {
  const { calendarStart: firstDay, calendarYears: years, leadingPeriods, historyPeriods } = timeline;
  const periods = fiscalCalendar({ firstDay, years, pattern: choices.pattern, weekStart: null, rule53: "last" });
  return periods.slice(leadingPeriods, leadingPeriods + historyPeriods).flatMap(({ id, start, end, days }) => {
    const sums = new Map<string, number>();
    for (const line of data.stockouts)
      if (line.date >= start && line.date <= end) sums.set(line.sku, (sums.get(line.sku) ?? 0) + line.days);
    return [...sums].map(([sku, sum]) => ({ sku, period: id, days: Math.min(days, sum) }));
  });
}
