import type { JobEnd } from "./JobEnd";
import type { JobDue, JobShop, JobShopPlan, ShopObjective } from "./JobShop";
import { leastDelay } from "./leastDelay";
import { leastMakespan } from "./leastMakespan";
import { Selection } from "./Selection";
import { shopGraph, type ShopGraph } from "./ShopGraph";

/** A shop, what its schedule is to be good at, and how long to look. */
export interface JobShopInput {
  readonly shop: JobShop;
  /** Schedules that the search calculates times operations: the work, whatever the machine. */
  readonly work: number;
  readonly objective: ShopObjective;
  /** One a job; only makespan does without. */
  readonly due: readonly JobDue[];
}

/**
 * A schedule that is good at the objective. Lateness is a makespan with deliveries: the time from a job's due time to the last
 * one of all follows the job (Carlier 1982).
 */
export function planJobShop({ shop, work, objective, due }: JobShopInput): JobShopPlan {
  const origin = lastDue(shop, due);
  const deliveries = objective === "makespan" ? [] : due.map((each) => origin - Math.min(origin, each.due));
  const graph = shopGraph(shop, deliveries);
  const ends = jobEnds(graph, due, objective === "weightedtardiness");
  const isLength = objective === "makespan" || objective === "maxlateness";
  const { sequences, value, bound } = isLength ? leastMakespan(graph, work) : leastDelay(graph, ends, work);
  const best = new Selection(graph, sequences);
  let number = 0;
  const starts = shop.jobs.map((job) => job.map(() => best.heads[number++] ?? 0));
  if (objective !== "maxlateness") return { starts, value, bound };
  const lateness = Math.max(...ends.map((end) => best.finish(end.operation) - end.due));
  return { starts, value: lateness, bound: bound === value ? lateness : bound - origin };
}

/** The latest due time; one so late that its job can never be the latest of all counts less, lest it swamps the others. */
function lastDue({ jobs }: JobShop, due: readonly JobDue[]): number {
  const work = jobs.flat().reduce((sum, { time }) => sum + time, 0);
  const times = due.map((each) => each.due);
  return Math.min(Math.max(...times), Math.min(...times) + work);
}

/** The ends of the jobs, in the order of the jobs. */
function jobEnds({ after }: ShopGraph, due: readonly JobDue[], isWeighted: boolean): JobEnd[] {
  const last = [...after.keys()].filter((operation) => after[operation] === -1);
  return due.map((each, job) => ({
    operation: last[job] ?? 0,
    due: each.due,
    weight: isWeighted ? each.weight : 1,
  }));
}
