import { assumptions } from "../assumptions";
import type { PlanContext } from "../PlanContext";

/** Periods that the demand chart shows. */
export function dashboardRows({ timeline }: PlanContext): number {
  const shown = assumptions.find((assumption) => assumption.name === "Chart_History")?.base ?? 0;
  return Math.min(shown, timeline.historyPeriods) + timeline.skippedPeriods + timeline.periods;
}
