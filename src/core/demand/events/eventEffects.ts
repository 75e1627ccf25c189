import { coverage } from "./coverage";
import type { DemandEvent, EventEffects, Stretch } from "./DemandEvent";
import { spread } from "./spread";

/**
 * Units that events add to and take from a baseline. Uplifts in percent add up on the baseline, they do not compound. What is pulled forward
 * is missing after the event: where the baseline sells, and what a period does not have, in the next, so that no unit is made up.
 * Cannibalised units are lost while the uplift is sold. No item loses more than it has: baseline plus uplifts.
 */
export function eventEffects(
  baseline: readonly (readonly number[])[],
  periods: readonly Stretch[],
  events: readonly DemandEvent[],
): EventEffects {
  const zeros = (): number[][] => baseline.map((row) => row.map(() => 0));
  const [uplift, pullForward, cannibalised] = [zeros(), zeros(), zeros()];
  const left = baseline.map((row) => [...row]);
  const change = (block: number[][], row: number, period: number, units: number): number => {
    const stock = left[row]?.[period] ?? 0;
    const possible = Math.max(units, Math.min(0, -stock));
    (left[row] as number[])[period] = stock + possible;
    (block[row] as number[])[period] = (block[row]?.[period] ?? 0) + possible;
    return possible;
  };

  // All uplifts come first, so that what one event takes away may come out of another one's uplift.
  const lifted = events.map((event) =>
    wantedUplift(event, periods, baseline).map((units, index) =>
      units.map((each, period) => (each === 0 ? 0 : change(uplift, event.rows[index] ?? 0, period, each))),
    ),
  );
  events.forEach((event, index) => {
    const sold = lifted[index] ?? [];
    sold.forEach((units, position) => takeAfter(event, units, event.rows[position] ?? 0));
    takeFromOthers(event, sold);
  });
  return { uplift, pullForward, cannibalised };

  function takeAfter(event: DemandEvent, sold: readonly number[], row: number): void {
    const missing = event.pullForward * wholeUplift(event, sold, periods);
    const after = coverage(event.end + 1, event.end + event.dipLength, periods);
    const [parts = []] = spread(missing * after.insideShare, after, [baseline[row] ?? []]);
    let owed = 0;
    parts.forEach((part, period) => {
      const wanted = part + owed;
      if (wanted !== 0) owed = wanted + change(pullForward, row, period, -wanted);
    });
  }

  function takeFromOthers({ cannibalised: losers, cannibalisedShare }: DemandEvent, sold: readonly number[][]): void {
    periods.forEach((_, period) => {
      const lost = cannibalisedShare * sold.reduce((sum, units) => sum + (units[period] ?? 0), 0);
      if (lost === 0) return;
      const sizes = losers.map((row) => Math.max(0, baseline[row]?.[period] ?? 0));
      const total = sizes.reduce((sum, size) => sum + size, 0);
      losers.forEach((row, index) => {
        const share = total > 0 ? (sizes[index] ?? 0) / total : 1 / losers.length;
        change(cannibalised, row, period, -lost * share);
      });
    });
  }
}

/** Units that an event would add, a row for each of its rows. */
function wantedUplift(
  { rows, start, end, uplift, probability }: DemandEvent,
  periods: readonly Stretch[],
  baseline: readonly (readonly number[])[],
): number[][] {
  const covered = coverage(start, end, periods);
  const own = rows.map((row) => baseline[row] ?? []);
  const size = uplift.size * probability;
  if (uplift.kind === "units") return spread(size * covered.insideShare, covered, own);
  return own.map((row) => row.map((units, period) => units * (covered.shares[period] ?? 0) * size));
}

/** Uplift of a row over the whole event, if only a part of it lies in the periods: by days; of an event in units that lies before them, what it was given. */
function wholeUplift(event: DemandEvent, sold: readonly number[], periods: readonly Stretch[]): number {
  const { insideShare } = coverage(event.start, event.end, periods);
  if (insideShare > 0) return sold.reduce((sum, each) => sum + each, 0) / insideShare;
  return event.uplift.kind === "units" ? (event.uplift.size * event.probability) / event.rows.length : 0;
}
