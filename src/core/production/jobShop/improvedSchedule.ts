import { randomNumbers } from "../../statistics/random/randomNumbers";
import { dispatched } from "./dispatched";
import { Selection } from "./Selection";
import type { SearchResult, ShopGoal } from "./ShopGoal";
import type { ShopGraph } from "./ShopGraph";

const seed = 20_26;

/**
 * Searches from dispatched starts, then again and again from one of the best schedules with its orders mixed with those of
 * another (in the spirit of Nowicki & Smutnicki 2005, path relinking), until the bound is reached or the work is done. The
 * random numbers have a fixed seed: the same shop has the same schedule.
 */
export function improvedSchedule(
  graph: ShopGraph,
  goal: ShopGoal,
  work: number,
  known: readonly SearchResult[],
): SearchResult {
  const random = randomNumbers(seed);
  const least = goal.bound * (1 + 1e-9);
  let elite = [...known];
  let left = work / Math.max(1, graph.times.length);
  for (let turn = 0; elite.length === 0 || (left > 0 && (elite[0]?.value ?? 0) > least); turn++) {
    const sequences =
      turn < goal.starts ? dispatched(graph, () => (turn === 0 ? 0 : random())) : between(graph, elite, random);
    const found = goal.search({ sequences, left, random });
    left -= found.moves + 1;
    // One schedule of each value, so that the best ones differ.
    const others = elite.filter(({ value }) => value !== found.value);
    elite = [...others, found].sort((one, other) => one.value - other.value).slice(0, goal.starts);
  }
  return elite[0] as SearchResult;
}

/** A schedule between two of the best: its places are mixed from head minus tail in both, which rises along every arc of each, so that no circle can arise. */
function between(graph: ShopGraph, elite: readonly SearchResult[], random: () => number): number[][] {
  const first = Math.floor(random() * elite.length);
  const second = (first + 1 + Math.floor(random() * (elite.length - 1))) % elite.length;
  const [one, other] = [first, second].map(
    (index) =>
      new Selection(
        graph,
        (elite[index]?.sequences ?? []).map((each) => [...each]),
      ),
  ) as [Selection, Selection];
  const share = 0.25 + 0.5 * random();
  const place = (operation: number): number => {
    const placeIn = ({ heads, tails }: Selection): number => (heads[operation] ?? 0) - (tails[operation] ?? 0);
    return share * placeIn(one) + (1 - share) * placeIn(other);
  };
  const sequences = graph.onMachine.map((operations) => [...operations].sort((a, b) => place(a) - place(b)));
  // Operations without time can have equal places, and equal places can make a circle.
  return new Selection(graph, sequences).isFeasible ? sequences : dispatched(graph, random);
}
