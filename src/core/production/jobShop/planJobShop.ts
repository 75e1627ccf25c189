import { randomNumbers } from "../../statistics/random/randomNumbers";
import { dispatched } from "./dispatched";
import type { JobShop, JobShopPlan } from "./JobShop";
import { jobShopBound } from "./jobShopBound";
import { Selection } from "./Selection";
import { shopGraph, type ShopGraph } from "./ShopGraph";
import { tabuSearch, type TabuResult } from "./tabuSearch";

/** A shop, and how long to look. */
export interface JobShopInput {
  readonly shop: JobShop;
  /** Moves of the search times operations: the work, whatever the machine. */
  readonly work: number;
}

/** Of how many good schedules the search goes on from. */
const eliteSize = 10;
const patience = 3000;
const seed = 20_26;

/**
 * A schedule of small makespan: tabu search from dispatched starts, then again and again from one of the best schedules with
 * its orders mixed with those of another (in the spirit of Nowicki & Smutnicki 2005, path relinking), until the bound is reached or the
 * work is done. The random numbers have a fixed seed: the same shop has the same schedule.
 */
export function planJobShop({ shop, work }: JobShopInput): JobShopPlan {
  const graph = shopGraph(shop);
  const bound = jobShopBound(graph);
  const random = randomNumbers(seed);
  const goal = bound * (1 + 1e-9);
  let elite: TabuResult[] = [];
  let left = work / Math.max(1, graph.times.length);
  for (let turn = 0; turn === 0 || (left > 0 && (elite[0]?.makespan ?? 0) > goal); turn++) {
    const sequences =
      turn < eliteSize ? dispatched(graph, () => (turn === 0 ? 0 : random())) : between(graph, elite, random);
    const found = tabuSearch({ graph, sequences, patience: Math.min(patience, Math.max(1, left)), goal, random });
    left -= found.moves + 1;
    // One schedule of each makespan, so that the best ones differ.
    const others = elite.filter(({ makespan }) => makespan !== found.makespan);
    elite = [...others, found].sort((one, other) => one.makespan - other.makespan).slice(0, eliteSize);
  }
  const best = new Selection(graph, elite[0]?.sequences ?? dispatched(graph, () => 0));
  let number = 0;
  const starts = shop.jobs.map((job) => job.map(() => best.heads[number++] ?? 0));
  return { starts, makespan: best.makespan, bound: Math.min(bound, best.makespan) };
}

/** A schedule between two of the best: its places are mixed from head minus tail in both, which rises along every arc of each, so that no circle can arise. */
function between(graph: ShopGraph, elite: readonly TabuResult[], random: () => number): number[][] {
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
