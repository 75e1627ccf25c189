import type { BlockMove } from "./blockMoves";
import type { Selection } from "./Selection";

/** The longest way through the operations between the two places of a move, were it made: heads and tails of the others taken as they are. Balas & Vazacopoulos (1998), section 3. */
export function moveEstimate(selection: Selection, { machine, from, to }: BlockMove): number {
  const { heads, tails, graph } = selection;
  const { times, before, after, delivery } = graph;
  const sequence = selection.sequences[machine] as number[];
  const [low, high] = from < to ? [from, to] : [to, from];
  const moved = sequence[from] as number;
  /** Operation that stands at a place after the move. */
  const at = (place: number): number =>
    place === to ? moved : (sequence[from < to ? place + 1 : place - 1] as number);
  const earlier = low > 0 ? (sequence[low - 1] as number) : -1;
  let ready = earlier >= 0 ? (heads[earlier] as number) + (times[earlier] as number) : 0;
  const starts: number[] = [];
  for (let place = low; place <= high; place++) {
    const operation = at(place);
    const job = before[operation] as number;
    const byJob = job >= 0 ? (heads[job] as number) + (times[job] as number) : 0;
    const start = byJob > ready ? byJob : ready;
    starts.push(start);
    ready = start + (times[operation] as number);
  }
  const later = high + 1 < sequence.length ? (sequence[high + 1] as number) : -1;
  let rest = later >= 0 ? (tails[later] as number) : 0;
  let longest = 0;
  for (let place = high; place >= low; place--) {
    const operation = at(place);
    const job = after[operation] as number;
    const byJob = (job >= 0 ? tails[job] : delivery[operation]) as number;
    rest = (times[operation] as number) + (byJob > rest ? byJob : rest);
    const length = (starts[place - low] as number) + rest;
    if (length > longest) longest = length;
  }
  return longest;
}
