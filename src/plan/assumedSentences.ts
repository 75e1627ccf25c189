import { message } from "../messages/message";
import type { PlanData } from "./PlanData";
import type { PlannedItems } from "./plannedItems";

interface Gaps {
  readonly data: PlanData;
  readonly planned: PlannedItems;
  readonly assumedLanes: number;
}

/** What the planner's tables did not say, one sentence each: what was assumed, how often, and where to change it. */
export function assumedSentences({ data, planned, assumedLanes }: Gaps): readonly string[] {
  const total = planned.items.length + planned.parts.length;
  const sentences = [...planned.assumed].map(([field, count]) => message(`plan.assumed.${field}`, { count, total }));
  if (planned.leftOut > 0) sentences.push(message("plan.assumed.leftOut", { count: planned.leftOut }));
  if (data.routings.length === 0) sentences.push(message("plan.assumed.routings"));
  else {
    const known = new Set(data.resources.map((row) => row.resource));
    const missing = new Set(data.routings.map((row) => row.resource).filter((resource) => !known.has(resource)));
    if (missing.size > 0) sentences.push(message("plan.assumed.resources", { count: missing.size }));
  }
  if (assumedLanes > 0) sentences.push(message("plan.assumed.lanes", { count: assumedLanes }));
  if (data.costLines.length === 0) sentences.push(message("plan.assumed.costLines"));
  return sentences;
}
