import { seasonOfChanges } from "./seasonOfChanges";
import { seasonEvidence } from "./seasonEvidence";

/** Seasons that are looked for, the more usual first: months, quarters, weeks; half years, days of the week, four-week periods, fortnights. */
const candidates = [12, 4, 52, 6, 7, 13, 26];
const usual = 12;
/** Chance below which a repetition is sure, and below which quarters too short for another test are. */
const sure = 0.001;
const likely = 0.05;
/** Share of the variance inside the seasons that must repeat. */
const leastRepeated = 0.3;
/** A more usual season that repeats nearly as much goes first. */
const nearly = 0.9;
/** So many series tell the shape of a season as surely as thousands would. */
const enough = 100;

/**
 * The season length of a block of series, detected from all of them together: a season whose shape surely repeats; else one whose changes
 * do; else quarters, where two seasons of months are not there and quarters are likely. Where nothing repeats: 12, the season of a plan in months.
 */
export function seasonLength(histories: readonly (readonly number[])[]): number {
  const some = spread(histories, enough);
  return seasonOfShape(some) ?? seasonOfChanges(histories) ?? (areQuarters(some) ? 4 : usual);
}

function seasonOfShape(histories: readonly (readonly number[])[]): number | null {
  const found = candidates.flatMap((season) => {
    const evidence = seasonEvidence(histories, season);
    return evidence && evidence.chance < sure && evidence.repeated > leastRepeated ? [{ season, ...evidence }] : [];
  });
  const most = Math.max(...found.map(({ repeated }) => repeated));
  const nearest = found.filter(({ repeated }) => repeated >= nearly * most);
  // Quarters repeat as years of twelve months do; the shorter season says it all.
  return (nearest.find(({ season }) => season === 4) ?? nearest[0])?.season ?? null;
}

function areQuarters(histories: readonly (readonly number[])[]): boolean {
  const evidence = seasonEvidence(histories, usual) === null ? seasonEvidence(histories, 4) : null;
  return evidence !== null && evidence.chance < likely && evidence.repeated > leastRepeated;
}

/** At most `count` of the values, evenly spread over all. */
function spread<T>(values: readonly T[], count: number): readonly T[] {
  const step = values.length / count;
  return step <= 1 ? values : Array.from({ length: count }, (_, index) => values[Math.floor(index * step)] as T);
}
