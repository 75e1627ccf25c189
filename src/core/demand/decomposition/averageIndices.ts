import { mean } from "simple-statistics";
import type { SeasonKind } from "./Decomposition";
import { seasonGroups } from "./seasonGroups";

/** Seasonal indices by simple averages: the mean of each place of the season over the mean of these means (or less it). Right without a trend only. Heizer and Render, Operations Management, chapter 4. */
export function averageIndices(values: readonly number[], season: number, kind: SeasonKind): number[] {
  const averages = seasonGroups(values, season).map((group) => mean(group));
  const overall = mean(averages);
  return averages.map((average) => (kind === "multiplicative" ? average / overall : average - overall));
}
