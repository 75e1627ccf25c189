import { message } from "../messages/message";
import type { ResourceRecord } from "./PlanData";

/** What the planner's tables did not say about overtime and people, as a sentence; none where they said all. */
export function assumedCrew(resources: readonly ResourceRecord[]): readonly string[] {
  const open = resources.filter(
    ({ overtimeShare, overtimePremium, people }) =>
      overtimeShare === null || overtimePremium === null || people === null,
  );
  if (open.length === 0) return [];
  return [message("plan.assumed.overtime", { count: open.length, total: resources.length })];
}
