import { improvedSchedule } from "./improvedSchedule";
import { jobShopBound } from "./jobShopBound";
import type { BoundedResult } from "./ShopGoal";
import type { ShopGraph } from "./ShopGraph";
import { tabuSearch } from "./tabuSearch";

/** Rounding noise, as a share. */
const tolerance = 1e-9;

/** Orders of small makespan, deliveries included. */
export function leastMakespan(graph: ShopGraph, work: number): BoundedResult {
  const bound = jobShopBound(graph);
  const least = bound * (1 + tolerance);
  const goal = { bound, starts: 10, search: tabuSearch(graph, least) };
  const { sequences, value } = improvedSchedule(graph, goal, work, []);
  return { sequences, value, bound: value <= least ? value : bound };
}
