import { dispatched } from "./dispatched";
import { exactTardiness } from "./exactTardiness";
import { improvedSchedule } from "./improvedSchedule";
import type { JobEnd } from "./JobEnd";
import { Selection } from "./Selection";
import type { BoundedResult } from "./ShopGoal";
import type { ShopGraph } from "./ShopGraph";
import { tardinessBound } from "./tardinessBound";
import { tardinessOf } from "./tardinessOf";
import { tardinessSearch } from "./tardinessSearch";

/** Rounding noise, as a share. */
const tolerance = 1e-9;
/** Shops with more operations are not looked through to the end. */
const mostExact = 60;
/** Share of the work that goes into looking through all schedules. */
const exactShare = 0.2;

/** Orders of small weighted delay: a small shop is looked through to the end; where that takes too long, by search from the best schedule met. */
export function leastDelay(graph: ShopGraph, ends: readonly JobEnd[], work: number): BoundedResult {
  const bound = tardinessBound(graph, ends);
  const first = new Selection(
    graph,
    dispatched(graph, () => 0),
  );
  const known = { sequences: first.sequences, value: tardinessOf(ends, (operation) => first.finish(operation)) };
  const least = bound * (1 + tolerance);
  if (known.value <= least) return { ...known, bound: known.value };
  const steps = graph.times.length > mostExact ? 0 : (exactShare * work) / ends.length;
  const exact = exactTardiness({ graph, ends, known, steps });
  if (exact.isLeast) return { ...exact, bound: exact.value };
  const goal = { bound, starts: 4, search: tardinessSearch(graph, ends, least) };
  const { sequences, value } = improvedSchedule(graph, goal, work - exact.steps * ends.length, [
    { ...exact, moves: 0 },
  ]);
  return { sequences, value, bound: value <= least ? value : bound };
}
