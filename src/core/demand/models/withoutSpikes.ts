import { demandOutliers } from "../history/demandOutliers";
import { outlierLimits } from "../history/outlierLimits";

/** Twice the limit from which a value is called odd: what a model may not learn from is beyond doubt. */
const limit = 2 * outlierLimits.deviations;

/** A history (from its first demand on) with the usual demand in place of values that lie far from all that is usual. A new level at the end stays. */
export function withoutSpikes(history: readonly number[], season: number): readonly number[] {
  if (history.length < outlierLimits.periods) return history;
  const odd = demandOutliers({ history, season, limit });
  if (odd.every((each) => each === null)) return history;
  return history.map((value, t) => {
    const found = odd[t];
    return found && found.reason !== "newLevel" ? found.expected : value;
  });
}
