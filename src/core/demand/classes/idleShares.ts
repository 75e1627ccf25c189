import { isSeasonallyIdle } from "../seasonality/isSeasonallyIdle";

/** Even an item that sells every period has a period without sales now and then: a stock-out, a late booking. */
const leastIdle = 0.25;

/**
 * The chance that an item which still sells does not sell in a period, by the period's place in the season (0 is that of the first
 * period): the share of such periods in the history, which ends with the last sale. An item that rests every year at the same time has
 * a share of its own for each place, 1 where it never sold; other items have one share for all. At least 0.25 where it ever sold.
 */
export function idleShares(history: readonly number[], season: number): readonly number[] {
  if (!isSeasonallyIdle(history, season)) return [Math.max(leastIdle, shareOfZeros(history))];
  return Array.from({ length: season }, (_, place) =>
    Math.max(leastIdle, shareOfZeros(history.filter((_value, period) => period % season === place))),
  );
}

function shareOfZeros(values: readonly number[]): number {
  return values.filter((value) => value === 0).length / values.length;
}
