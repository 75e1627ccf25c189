import type { Selection } from "./Selection";

/** An operation that is to stand somewhere else on its machine. */
export interface BlockMove {
  readonly machine: number;
  /** Place of the operation, and the place it is to have, in the machine's order. */
  readonly from: number;
  readonly to: number;
}

/**
 * Moves that can shorten a critical path: inside each block (operations that follow each other on one machine) an operation
 * right behind the block's last or right before its first, where that surely makes no circle (Balas & Vazacopoulos 1998, N6),
 * and the swaps at the two ends of the block (Nowicki & Smutnicki 1996, N5).
 */
export function blockMoves(selection: Selection, path: readonly number[]): BlockMove[] {
  const { machineOf } = selection.graph;
  const moves: BlockMove[] = [];
  let start = 0;
  while (start < path.length) {
    const machine = machineOf[path[start] as number] as number;
    let end = start;
    while (end + 1 < path.length && machineOf[path[end + 1] as number] === machine) end++;
    if (end > start) addMoves(selection, machine, path.slice(start, end + 1), moves);
    start = end + 1;
  }
  return moves;
}

function addMoves(selection: Selection, machine: number, block: readonly number[], moves: BlockMove[]): void {
  const { heads, tails, graph } = selection;
  const { times, before, after } = graph;
  const sequence = selection.sequences[machine] ?? [];
  const first = sequence.indexOf(block[0] as number);
  const size = block.length;
  const add = (from: number, to: number): void => {
    if (!moves.some((each) => each.machine === machine && each.from === first + from && each.to === first + to))
      moves.push({ machine, from: first + from, to: first + to });
  };
  add(0, 1);
  add(size - 2, size - 1);
  const [opening, closing] = [block[0] as number, block[size - 1] as number];
  for (let place = 0; place < size - 1; place++) {
    const follower = after[block[place] as number] as number;
    const last = after[closing] as number;
    if (follower < 0 || (last >= 0 && (tails[last] as number) >= (tails[follower] as number))) add(place, size - 1);
  }
  for (let place = 1; place < size; place++) {
    const leader = before[block[place] as number] as number;
    const firstLeader = before[opening] as number;
    const done = (operation: number): number => (heads[operation] as number) + (times[operation] as number);
    if (leader < 0 || (firstLeader >= 0 && done(firstLeader) >= done(leader))) add(place, 0);
  }
}
