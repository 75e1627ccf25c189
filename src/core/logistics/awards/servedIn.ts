import type { AwardModel } from "./awardModel";
import type { LimitedProblem } from "./LimitedProblem";

/** What a solution of an award's model serves: the sum of the values, and how many shipments. */
export function servedIn(
  { ways, values }: LimitedProblem,
  { columnOf }: AwardModel,
  solution: Float64Array,
): { readonly value: number; readonly count: number } {
  let [value, count] = [0, 0];
  for (const [way, column] of columnOf) {
    const share = solution[column] ?? 0;
    value += share * (values[ways[way]?.shipment ?? -1] ?? 0);
    count += share;
  }
  return { value, count };
}
