import { mean } from "simple-statistics";
import { comparableKey } from "../../comparableKey";
import { DomainError } from "../../DomainError";
import { lifeOf } from "../history/lifeOf";
import { seasonProfile, type SeasonProfileInput } from "./seasonProfile";

export interface PooledProfilesInput extends Omit<SeasonProfileInput, "history"> {
  readonly histories: readonly (readonly number[])[];
  /** Family of each item; items of one family share their indices, "" shares with nobody. */
  readonly families: readonly string[];
}

/**
 * One set of seasonal indices a family: the mean of its items' indices, weighted by their mean demand (additive ones equally). Items with less
 * than two seasons add nothing and take their family's. Withycombe (1989); Bunn and Vassilopoulos (1993), Using group seasonal indices.
 */
export function pooledProfiles({ histories, families, ...how }: PooledProfilesInput): (number[] | DomainError)[] {
  const keyOf = (row: number): string => comparableKey(families[row] ?? "") || `row ${row}`;
  const profiles = new Map<string, number[] | DomainError>();
  histories.forEach((_, row) => {
    const key = keyOf(row);
    if (profiles.has(key)) return;
    const members = histories.filter((_, other) => keyOf(other) === key);
    profiles.set(key, familyProfile(members, how));
  });
  return histories.map((_, row) => profiles.get(keyOf(row)) ?? []);
}

function familyProfile(
  members: readonly (readonly number[])[],
  how: Omit<SeasonProfileInput, "history">,
): number[] | DomainError {
  let total = 0;
  let refusal: DomainError | null = null;
  const sums = Array.from({ length: how.season }, () => 0);
  for (const history of members) {
    try {
      const profile = seasonProfile({ history, ...how });
      const weight = how.kind === "additive" ? 1 : mean([...lifeOf(history).values]);
      total += weight;
      profile.forEach((index, place) => (sums[place] = (sums[place] ?? 0) + weight * index));
    } catch (thrown) {
      if (!(thrown instanceof DomainError)) throw thrown;
      refusal ??= thrown;
    }
  }
  if (total === 0) return refusal ?? new DomainError("divisionByZero", "demand.seasonality.zero");
  return sums.map((sum) => sum / total);
}
