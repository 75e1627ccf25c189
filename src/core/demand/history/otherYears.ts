/** Years with which a value is compared, the nearest first: seasons change slowly. */
const nearYears = 5;
/** Periods a season from which a peak may move by up to `reach` of them (weeks: Easter, the first Monday of a month). */
const manyPeriods = 26;
const reach = 2;

export interface OtherYearsInput {
  /** Each value relative to the level of its time. */
  readonly ratios: readonly number[];
  readonly at: number;
  readonly season: number;
  readonly isLeftOut: readonly boolean[];
}

/** How the nearest other years were at the same time of the season, relative to their level. */
export interface OtherYears {
  /** The same place of the season, one value a year. */
  readonly same: readonly number[];
  /** In seasons of many short periods: the periods around it, to which a peak may have moved; else none. */
  readonly around: readonly number[];
}

/** The same time of the season in the nearest other years. */
export function otherYears({ ratios, at, season, isLeftOut }: OtherYearsInput): OtherYears {
  const [same, around]: [number[], number[]] = [[], []];
  const isUsable = (t: number): boolean => t >= 0 && t < ratios.length && !isLeftOut[t];
  for (let years = 1; years * season < ratios.length && same.length < nearYears; years++)
    for (const place of [at - years * season, at + years * season]) {
      if (isUsable(place)) same.push(ratios[place] ?? 0);
      for (let t = place - reach; season >= manyPeriods && t <= place + reach; t++)
        if (t !== at && isUsable(t)) around.push(ratios[t] ?? 0);
    }
  return { same, around };
}
