import { randomNumbers } from "../../statistics/random/randomNumbers";

/** Cost of a round trip, back to its first stop included. */
export function roundCost(costs: readonly (readonly number[])[], round: readonly number[]): number {
  return round.reduce((sum, stop, place) => sum + (costs[stop]?.[round[(place + 1) % round.length] ?? 0] ?? 0), 0);
}

/** Kicks after which the search ends, for each stop. */
const kicksPerStop = 12;
const mostKicks = 1500;
const seed = 20_26;

/**
 * A cheap round trip from stop 0: nearest neighbours, then moves of up to three stops in a row (or-opt, Or 1976) and turned stretches
 * (2-opt, Croes 1958) until none is cheaper, and again after each of a fixed number of kicks (double bridge, Martin, Otto & Felten 1991).
 */
export function improvedRound(costs: readonly (readonly number[])[]): number[] {
  const random = randomNumbers(seed);
  const stops = costs.length;
  let best = descended(costs, nearest(costs));
  let cost = roundCost(costs, best);
  const kicks = stops < 5 ? 0 : Math.min(mostKicks, kicksPerStop * stops);
  for (let kick = 0; kick < kicks; kick++) {
    const cuts = [0, 0, 0].map(() => 1 + Math.floor(random() * (stops - 1))).sort((a, b) => a - b);
    const [a = 1, b = 1, c = 1] = cuts;
    const mixed = [...best.slice(0, a), ...best.slice(b, c), ...best.slice(a, b), ...best.slice(c)];
    const round = descended(costs, mixed);
    const reached = roundCost(costs, round);
    if (reached > cost) continue;
    [best, cost] = [round, reached];
  }
  return best;
}

function nearest(costs: readonly (readonly number[])[]): number[] {
  const left = new Set(costs.map((_, stop) => stop).slice(1));
  const round = [0];
  while (left.size > 0) {
    const from = costs[round.at(-1) ?? 0] ?? [];
    const next = [...left].reduce((least, stop) => ((from[stop] ?? 0) < (from[least] ?? 0) ? stop : least));
    round.push(next);
    left.delete(next);
  }
  return round;
}

/** Stop 0 stays first. Costs may differ by direction, so a turned stretch is added up anew. */
function descended(costs: readonly (readonly number[])[], start: readonly number[]): number[] {
  let round = [...start];
  const size = round.length;
  const cost = (from: number, to: number): number => costs[from]?.[to] ?? 0;
  const at = (place: number): number => round[place % size] as number;
  const tolerance = 1e-12 * roundCost(costs, round);
  const move = (): boolean => {
    for (let from = 1; from < size; from++) {
      let [forwards, backwards] = [0, 0];
      for (let to = from; to < size; to++) {
        if (to > from) {
          forwards += cost(at(to - 1), at(to));
          backwards += cost(at(to), at(to - 1));
        }
        const now = cost(at(from - 1), at(from)) + forwards + cost(at(to), at(to + 1));
        if (to > from && cost(at(from - 1), at(to)) + backwards + cost(at(from), at(to + 1)) < now - tolerance) {
          round = [...round.slice(0, from), ...round.slice(from, to + 1).reverse(), ...round.slice(to + 1)];
          return true;
        }
        if (to - from > 2) continue;
        const taken = now - forwards - cost(at(from - 1), at(to + 1));
        for (let place = 0; place < size; place++) {
          if (place >= from - 1 && place <= to) continue;
          const added = cost(at(place), at(from)) + cost(at(to), at(place + 1)) - cost(at(place), at(place + 1));
          if (added >= taken - tolerance) continue;
          const stretch = round.slice(from, to + 1);
          const rest = [...round.slice(0, from), ...round.slice(to + 1)];
          const after = rest.indexOf(at(place)) + 1;
          round = [...rest.slice(0, after), ...stretch, ...rest.slice(after)];
          return true;
        }
      }
    }
    return false;
  };
  while (move());
  return round;
}
