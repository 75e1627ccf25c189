import { finiteLoad as placed } from "../../core/production/loading/finiteLoad";
import { call, readChoice, readPerItem, readVector } from "../support";
import { readNames } from "../support/readNames";

/**
 * From which end jobs are loaded.
 * @customenum {string}
 */
enum LoadDirection {
  /** As early as there is room, in order of the due dates. */
  forward = "forward",
  /** As late as it is still in time. */
  backward = "backward",
}

/**
 * What the answer shows.
 * @customenum {string}
 */
enum FiniteLoadOutput {
  /** First and last period of each job, and how late it is. */
  schedule = "schedule",
  /** Hours of each job by period. */
  hours = "hours",
}

/**
 * Finite loading: jobs put into the free hours of a resource, forward from now or backward from their due dates.
 * @customfunction FINITELOAD
 * @param hours Hours of each job, a row or a column.
 * @param duePeriods Number of the period in which each job should be finished: 1 is the first column of capacity; one value, or one a job.
 * @param capacity Hours of the resource in each period, a row or a column.
 * @param {LoadDirection} [direction] forward or backward. If omitted, forward. What finds no room before its due date is loaded after it.
 * @param [jobs] Names of the jobs, one an entry of hours. If omitted, 1, 2, 3 ...
 * @param {FiniteLoadOutput} [output] schedule or hours. If omitted, schedule.
 * @returns A row a job, in the order of hours: job, first period, last period, periods late, hours that find no room at all (its last period and lateness are blank then). hours: a row a job, a column a period.
 * @example =AOP.FINITELOAD({6;5;4}, {2;1;3}, {8,8,8}) -> {1,1,2,0,0;2,1,1,0,0;3,2,2,0,0}
 * @example =AOP.FINITELOAD({6;5;4}, {2;1;3}, {8,8,8}, "backward", , "hours") -> {0,6,0;5,0,0;0,0,4}
 * @example =AOP.FINITELOAD({6;5}, 0, {8,8}) -> #VALUE!
 * @source Vollmann, Berry, Whybark & Jacobs (2005), Manufacturing Planning and Control, finite loading.
 */
export function finiteLoad(
  hours: any[][],
  duePeriods: any[][],
  capacity: any[][],
  direction?: LoadDirection,
  jobs?: any[][],
  output?: FiniteLoadOutput,
): any[][] {
  return call(() => {
    const { values: work } = readVector(hours, "hours", { minimum: 0 });
    const due = readPerItem(duePeriods, "duePeriods", work.length, { minimum: 1, integer: true });
    const { values: available } = readVector(capacity, "capacity", { minimum: 0 });
    const way = readChoice(direction, "direction", Object.values(LoadDirection), "forward");
    const names = readNames(jobs, "jobs", "hours", work.length);
    const wanted = readChoice(output, "output", Object.values(FiniteLoadOutput), "schedule");
    const input = { hours: work, due: due.map((period) => period - 1), capacity: available, direction: way };
    const { load, unplaced } = placed(input);
    if (wanted === "hours") return load.map((row) => [...row]);
    return load.map((row, job) => {
      const first = row.findIndex((each) => each > 0) + 1;
      const last = row.findLastIndex((each) => each > 0) + 1;
      const missing = unplaced[job] ?? 0;
      const end = missing > 0 ? [null, null] : [last || null, Math.max(0, last - (due[job] ?? 0))];
      return [names[job], first || null, ...end, missing];
    });
  });
}
