import { DomainError } from "../../DomainError";
import type { OrdersProblem } from "./OrdersProblem";

/** Totals of one item together; with more the answer would take seconds. */
const most = 2_000_000;

/**
 * The totals ordered up to each period that a cheapest plan can have (the first list is the start: 0). Between two periods
 * that end without stock at most one order of a cheapest plan lies inside its range of quantities, all others are at an end of
 * theirs (Florian & Klein 1971: a cheapest flow has no cycle of such orders). So each total is a cumulative demand plus ends of
 * earlier ranges, or a cumulative demand less ends of later ones.
 */
export function stockGrids({ demand, tiers }: OrdersProblem, cumulative: readonly number[], noise: number): number[][] {
  const periods = demand.length;
  const ends = tiers.map((each) => [
    ...new Set(each.flatMap(({ from, upTo }) => [from, upTo]).filter((units) => units > 0 && units < Infinity)),
  ]);
  const highest = (cumulative[periods] ?? 0) + Math.max(0, ...tiers.flat().map(({ from }) => from)) + noise;
  const lowest = (period: number): number => (cumulative[period] ?? 0) - noise;
  let points = 0;
  const counted = (grid: number[]): number[] => {
    points += grid.length;
    if (points > most) throw new DomainError("invalid", "supply.lotSize.tooMany", { periods });
    return grid;
  };
  const grids: number[][] = [[0]];
  for (let period = 1; period <= periods; period++) {
    const before = grids[period - 1] ?? [];
    const after = [...before, cumulative[period] ?? 0];
    for (const units of ends[period - 1] ?? []) for (const total of before) after.push(total + units);
    grids.push(counted(distinct(after, lowest(period), highest, noise)));
  }
  let later: number[] = [];
  for (let period = periods; period > 0; period--) {
    const here = [...later, cumulative[period] ?? 0];
    for (const units of ends[period] ?? []) for (const total of later) here.push(total - units);
    later = counted(distinct(here, lowest(period), highest, noise));
    grids[period] = distinct([...(grids[period] ?? []), ...later], lowest(period), highest, noise);
  }
  return grids;
}

/** The totals from lowest to highest in rising order, without those that only rounding noise tells apart. */
function distinct(totals: readonly number[], lowest: number, highest: number, noise: number): number[] {
  const sorted = totals.filter((total) => total >= lowest && total <= highest).sort((one, other) => one - other);
  return sorted.filter((total, index) => index === 0 || total - (sorted[index - 1] ?? 0) > noise);
}
