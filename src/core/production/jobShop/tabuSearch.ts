import type { RandomNumbers } from "../../statistics/random/randomNumbers";
import { blockMoves, type BlockMove } from "./blockMoves";
import { moveEstimate } from "./moveEstimate";
import { Selection } from "./Selection";
import type { SearchResult, SearchStart } from "./ShopGoal";
import type { ShopGraph } from "./ShopGraph";

/** Moves without a better schedule after which a search gives up. */
const patience = 3000;

const copyOf = (sequences: readonly (readonly number[])[]): number[][] => sequences.map((each) => [...each]);

/**
 * Goes from schedule to schedule by the best move of a critical block, also to worse ones, until `goal`; for a while no move may put
 * back the pairs of operations that a move has turned round, unless it beats the best schedule. Taillard (1994), Nowicki & Smutnicki (1996).
 */
export function tabuSearch(graph: ShopGraph, goal: number): (start: SearchStart) => SearchResult {
  return (start) => searched(graph, goal, start);
}

function searched(graph: ShopGraph, goal: number, { sequences, left, random }: SearchStart): SearchResult {
  const count = graph.times.length;
  const selection = new Selection(graph, copyOf(sequences));
  let best = { sequences: copyOf(sequences), value: selection.makespan };
  /** Move until which operation a may not come before b again, at a x count + b. */
  const forbidden = new Int32Array(count * count);
  const longest = 10 + Math.floor(count / Math.max(1, graph.onMachine.length));
  const limit = Math.min(patience, Math.max(1, left));
  let [move, since] = [0, 0];
  while (since < limit && best.value > goal) {
    move++;
    since++;
    const chosen = chooseMove(selection, forbidden, { move, best: best.value, random });
    if (!chosen) break;
    const sequence = selection.sequences[chosen.machine] as number[];
    const hold = move + longest + Math.floor(random() * longest);
    for (const [first, second] of turnedPairs(sequence, chosen)) forbidden[first * count + second] = hold;
    shift(sequence, chosen.from, chosen.to);
    if (!selection.update()) {
      shift(sequence, chosen.to, chosen.from);
      selection.update();
      continue;
    }
    if (selection.makespan < best.value * (1 - 1e-12)) {
      best = { sequences: copyOf(selection.sequences), value: selection.makespan };
      since = 0;
    }
  }
  return { ...best, moves: move };
}

interface Choice {
  readonly move: number;
  readonly best: number;
  readonly random: RandomNumbers;
}

/** The allowed move of least estimate; where all are forbidden, any of them. */
function chooseMove(
  selection: Selection,
  forbidden: Int32Array,
  { move, best, random }: Choice,
): BlockMove | undefined {
  const moves = blockMoves(selection, selection.criticalPath(random));
  const count = selection.graph.times.length;
  let chosen: BlockMove | undefined;
  let least = Number.MAX_VALUE;
  for (const each of moves) {
    const estimate = moveEstimate(selection, each);
    const isForbidden = turnedPairs(selection.sequences[each.machine] as number[], each).some(
      ([first, second]) => (forbidden[second * count + first] as number) > move,
    );
    if ((isForbidden && estimate >= best) || estimate > least || (estimate === least && random() < 0.5)) continue;
    [chosen, least] = [each, estimate];
  }
  return chosen ?? moves[Math.floor(random() * moves.length)];
}

/** Pairs that stand in this order now and the other way round after the move. */
function turnedPairs(sequence: readonly number[], { from, to }: BlockMove): [number, number][] {
  const moved = sequence[from] as number;
  const pairs: [number, number][] = [];
  for (let place = from; place !== to; place += from < to ? 1 : -1) {
    const passed = sequence[place + (from < to ? 1 : -1)] as number;
    pairs.push(from < to ? [moved, passed] : [passed, moved]);
  }
  return pairs;
}

function shift(sequence: number[], from: number, to: number): void {
  const step = from < to ? 1 : -1;
  const moved = sequence[from] as number;
  for (let place = from; place !== to; place += step) sequence[place] = sequence[place + step] as number;
  sequence[to] = moved;
}
