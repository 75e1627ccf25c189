import { autocorrelation } from "../../statistics/autocorrelation";

const candidates = [12, 4, 13, 52];

/**
 * The season whose changes from period to period repeat, from all series together: the candidate with the strongest mean autocorrelation
 * of the differenced series, if that is significant at 99 %; a shorter one that divides it and is nearly as strong goes first. Null where
 * none is. It finds jagged seasons that are weak beside the noise; smooth ones are lost in the differences.
 */
export function seasonOfChanges(histories: readonly (readonly number[])[]): number | null {
  const strengths = candidates.map((season) => ({ season, ...strength(histories, season) }));
  const significant = strengths.filter(({ mean, limit }) => mean > limit);
  if (significant.length === 0) return null;
  const strongest = significant.reduce((best, each) => (each.mean > best.mean ? each : best));
  const divisor = significant.find(
    ({ season, mean }) => season < strongest.season && strongest.season % season === 0 && mean >= 0.9 * strongest.mean,
  );
  return (divisor ?? strongest).season;
}

function strength(histories: readonly (readonly number[])[], season: number): { mean: number; limit: number } {
  let [sum, count, length] = [0, 0, 0];
  for (const history of histories) {
    const first = history.findIndex((value) => value !== 0);
    if (first < 0 || history.length - first < 2 * season + 2) continue;
    const changes = history.slice(first + 1).map((value, index) => value - (history[first + index] ?? 0));
    sum += autocorrelation(changes, season)[season - 1] ?? 0;
    count++;
    length += changes.length;
  }
  if (count === 0) return { mean: 0, limit: Infinity };
  return { mean: sum / count, limit: Math.max(0.1, 2.326 / Math.sqrt(length)) };
}
