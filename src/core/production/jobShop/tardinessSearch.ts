import type { JobEnd } from "./JobEnd";
import { Selection } from "./Selection";
import type { SearchResult, SearchStart } from "./ShopGoal";
import type { ShopGraph } from "./ShopGraph";
import { tardinessOf } from "./tardinessOf";

/** Moves without a better schedule after which a search gives up. */
const patience = 500;
/** Swaps that are calculated in the time of a move of the search for makespan: the heads alone are quick. */
const swapsPerMove = 5;

const copyOf = (sequences: readonly (readonly number[])[]): number[][] => sequences.map((each) => [...each]);

/**
 * Tabu search by swaps of neighbours on a machine that lie on a longest way to the end of a late job; no other swap makes a late job
 * earlier (Kreipl 2000; Mati, Dauzère-Pérès & Lahlou 2011). Every swap is calculated in full: an estimate of many ends is hardly faster.
 */
export function tardinessSearch(
  graph: ShopGraph,
  ends: readonly JobEnd[],
  goal: number,
): (start: SearchStart) => SearchResult {
  return (start) => searched(graph, ends, goal, start);
}

function searched(
  graph: ShopGraph,
  ends: readonly JobEnd[],
  goal: number,
  { sequences, left, random }: SearchStart,
): SearchResult {
  const count = graph.times.length;
  const selection = new Selection(graph, copyOf(sequences));
  const value = (): number => tardinessOf(ends, (operation) => selection.finish(operation));
  let best = { sequences: copyOf(sequences), value: value() };
  /** Move until which operation a may not come before b again, at a x count + b. */
  const forbidden = new Int32Array(count * count);
  const hold = 5 + Math.floor(Math.sqrt(count));
  let [move, since, calculated] = [0, 0, 0];
  while (since < patience && calculated < swapsPerMove * left && best.value > goal) {
    move++;
    since++;
    const swaps = criticalSwaps(selection, ends);
    if (swaps.length === 0) break;
    let [chosen, least] = [-1, Infinity];
    swaps.forEach(({ machine, place }, index) => {
      calculated++;
      const [first, second] = exchange(selection.sequences[machine] as number[], place);
      const reached = selection.updateHeads() ? value() : Infinity;
      exchange(selection.sequences[machine] as number[], place);
      const isForbidden = (forbidden[second * count + first] as number) > move && reached >= best.value * (1 - 1e-12);
      if (isForbidden || reached > least || (reached === least && random() < 0.5)) return;
      [chosen, least] = [index, reached];
    });
    const { machine, place } = swaps[chosen >= 0 ? chosen : Math.floor(random() * swaps.length)] as Swap;
    const [first, second] = exchange(selection.sequences[machine] as number[], place);
    if (!selection.updateHeads()) {
      exchange(selection.sequences[machine] as number[], place);
      selection.updateHeads();
      continue;
    }
    forbidden[first * count + second] = move + hold + Math.floor(random() * hold);
    const reached = value();
    if (reached < best.value * (1 - 1e-12)) {
      best = { sequences: copyOf(selection.sequences), value: reached };
      since = 0;
    }
  }
  return { ...best, moves: calculated / swapsPerMove };
}

/** Neighbours on a machine that are to change places: the one at `place` and the next. */
interface Swap {
  readonly machine: number;
  readonly place: number;
}

/** Neighbours that lie on a longest way to the end of a late job, and whose swap can make it shorter: those at the beginning of a block of operations on a machine, and those whose second is followed by its own job. */
function criticalSwaps(selection: Selection, ends: readonly JobEnd[]): Swap[] {
  const { graph, heads, previous, sequences } = selection;
  /** Operations from which a late end is reached, by way of its own job (2) or of its machine alone (1). */
  const reached = new Uint8Array(graph.times.length);
  const waiting: number[] = [];
  const reach = (operation: number, way: number): void => {
    if ((reached[operation] as number) === 0) waiting.push(operation);
    if (way > (reached[operation] as number)) reached[operation] = way;
  };
  for (const { operation, due, weight } of ends)
    if (weight > 0 && selection.finish(operation) > due) reach(operation, 2);
  const isTight = (earlier: number, operation: number): boolean => {
    const head = heads[operation] as number;
    return earlier >= 0 && head > 0 && selection.finish(earlier) >= head * (1 - 1e-9);
  };
  const critical: number[] = [];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [byJob, byMachine] = [graph.before[at] as number, previous[at] as number];
    if (isTight(byJob, at)) reach(byJob, 2);
    if (!isTight(byMachine, at)) continue;
    reach(byMachine, 1);
    // Operations of one job cannot change places.
    if (byMachine !== byJob) critical.push(at);
  }
  return critical.flatMap((second) => {
    const first = previous[second] as number;
    if (reached[second] === 1 && isTight(previous[first] as number, first)) return [];
    const machine = graph.machineOf[second] as number;
    return [{ machine, place: (sequences[machine] as number[]).indexOf(first) }];
  });
}

/** Lets the operations at a place and the next change places, and tells which came first before. */
function exchange(sequence: number[], place: number): readonly [first: number, second: number] {
  const [first, second] = [sequence[place] as number, sequence[place + 1] as number];
  sequence[place] = second;
  sequence[place + 1] = first;
  return [first, second];
}
