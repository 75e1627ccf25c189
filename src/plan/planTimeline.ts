import { addMonths } from "../core/calendar/calendarDay";
import { fiscalCalendar } from "../core/calendar/fiscalCalendar";
import type { Period } from "../core/calendar/Period";
import { DomainError } from "../core/DomainError";
import { lastCompletePeriod } from "./lastCompletePeriod";
import { patternPeriods } from "./patternPeriods";
import type { PlanChoices } from "./PlanChoices";
import type { PlanTimeline } from "./PlanContext";
import type { HistoryRecord } from "./PlanData";

const fewestPeriods = 3;

/** Where history and plan lie on one fiscal calendar whose years begin as the planned year does. */
export function planTimeline(history: readonly HistoryRecord[], choices: PlanChoices): PlanTimeline {
  const periodsPerYear = patternPeriods[choices.pattern];
  const first = history.reduce((earliest, line) => Math.min(earliest, line.date), Infinity);
  if (!Number.isFinite(first)) throw new DomainError("notEnoughData", "plan.history.empty");
  const planYears = Math.ceil(choices.horizon / periodsPerYear);
  const { calendarStart, calendarYears, periods } = calendarReaching(first, choices, planYears);
  const planFirst = periods.findIndex((period) => period.start === choices.fiscalYearStart);
  if (planFirst < 0) throw new DomainError("invalid", "plan.start.notAPeriod");
  const beforePlan = periods.slice(0, planFirst);
  const leadingPeriods = periods.findIndex((period) => first <= period.end);
  const last = lastCompletePeriod(
    beforePlan,
    history.map((line) => line.date),
  );
  const historyPeriods = last - leadingPeriods + 1;
  if (historyPeriods < fewestPeriods) {
    throw new DomainError("notEnoughData", "plan.history.short", {
      periods: Math.max(0, historyPeriods),
      fewest: fewestPeriods,
    });
  }
  return {
    calendarStart,
    calendarYears,
    historyEnd: periods[last]?.end ?? first,
    historyPeriods,
    skippedPeriods: planFirst - last - 1,
    periods: choices.horizon,
    periodsPerYear,
    leadingPeriods,
  };
}

interface ReachingCalendar {
  readonly calendarStart: number;
  readonly calendarYears: number;
  readonly periods: readonly Period[];
}

/** The shortest calendar of whole fiscal years that reaches back to the first sale and has a period beginning on the plan's first day. */
function calendarReaching(first: number, choices: PlanChoices, planYears: number): ReachingCalendar {
  const { fiscalYearStart, pattern } = choices;
  for (let back = 0; back <= 60; back++) {
    const candidates =
      pattern === "month"
        ? [addMonths(fiscalYearStart, -12 * back)]
        : Array.from({ length: back + 1 }, (_, extraWeeks) => fiscalYearStart - 364 * back - 7 * extraWeeks);
    for (const calendarStart of candidates) {
      if (calendarStart > first) continue;
      const calendarYears = back + planYears;
      const periods = fiscalCalendar({
        firstDay: calendarStart,
        years: calendarYears,
        pattern,
        weekStart: null,
        rule53: "last",
      });
      if (periods.some((period) => period.start === fiscalYearStart)) return { calendarStart, calendarYears, periods };
    }
  }
  throw new DomainError("invalid", "plan.start.tooLate");
}
