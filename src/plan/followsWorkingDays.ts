import type { PlanChoices } from "./PlanChoices";
import type { PlanContext } from "./PlanContext";

/** Patterns with periods of 4 and of 5 weeks, a 53rd week included. */
const hasUnequalWeeks: Readonly<Record<PlanChoices["pattern"], boolean>> = {
  ...{ month: false, week: false },
  ...{ "445": true, "454": true, "544": true, "13x4": true },
};

/**
 * Whether a plan begins with demand forecast by the working day: where periods differ in weeks and sales are dated by the day or
 * the week. Figures dated once a month fall into periods whole, whatever their weeks.
 */
export function followsWorkingDays({
  data,
  choices,
  timeline,
}: Pick<PlanContext, "data" | "choices" | "timeline">): boolean {
  const dates = new Set(data.history.map(({ date }) => date));
  return hasUnequalWeeks[choices.pattern] && dates.size >= 2 * timeline.historyPeriods;
}
