import type { PlanContext } from "./PlanContext";
import { typicalOverhead } from "./typicalOverhead";

/** An assumption's value in every scenario of a new plan, and where it comes from. */
export interface StartingValue {
  readonly value: number;
  readonly source: string;
}

/** The assumptions, by their IDs, that a plan begins with from the planner's own data instead of with our default. */
export function startingValues(context: PlanContext): ReadonlyMap<string, StartingValue> {
  const overhead = context.has("standardCosts") ? typicalOverhead(context) : 0;
  return new Map(
    overhead > 0 ? [["FIN-06", { value: overhead, source: "Median of what is made: standard / roll-up - 1" }]] : [],
  );
}
