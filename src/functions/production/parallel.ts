import { DomainError } from "../../core/DomainError";
import { functionMessage } from "../../messages/functionMessage";
import { call, readChoice, readInteger, readVector } from "../support";
import { readNames } from "../support/readNames";
import { searchStatus, totalRow } from "../support/searchStatus";
import { answerEach } from "../support/workers/answerEach";
import { scheduleTasks } from "../support/workers/scheduleTasks";

/**
 * How the jobs are spread.
 * @customenum {string}
 */
enum ParallelMethod {
  /** Finished soonest. */
  optimal = "optimal",
  /** Longest job first, to the machine that is free first. */
  lpt = "lpt",
}

/**
 * Jobs spread over equal machines, so that all are finished soonest.
 * @customfunction PARALLEL
 * @param times Time of each job in any unit (hours), a row or a column.
 * @param machines Number of equal machines, 1 to 1000.
 * @param {ParallelMethod} [method] optimal or lpt. If omitted, optimal: proven for small lists, else the best found in a fixed number of steps, with its gap.
 * @param [jobs] Names of the jobs, one a time. If omitted, 1, 2, 3 ...
 * @returns A row a job, in the order of times: job, machine from 1, start, finish. Then the row Makespan, and the row Status: optimal, or the share by which the makespan may lie above the least.
 * @example =AOP.PARALLEL({3;3;2;2;2}, 2) -> {1,1,0,3;2,1,3,6;3,2,0,2;4,2,2,4;5,2,4,6;"Makespan","","",6;"Status","optimal","",0}
 * @example =AOP.PARALLEL({3;3}, 0) -> #VALUE!
 * @source Graham (1969), Bounds on multiprocessing timing anomalies.
 */
export function parallel(
  times: any[][],
  machines: any,
  method?: ParallelMethod,
  jobs?: any[][],
): any[][] | Promise<any[][]> {
  return call(() => {
    const { values } = readVector(times, "times", { minimum: 0 });
    const count = readInteger(machines, "machines", { minimum: 1, maximum: 1000 });
    const way = readChoice(method, "method", Object.values(ParallelMethod), "optimal");
    const names = readNames(jobs, "jobs", "times", values.length);
    return answerEach(scheduleTasks.parallel, [{ times: values, machines: count, method: way }], ([plan]) => {
      if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
      const free = new Array<number>(count).fill(0);
      const rows = values.map((time, job) => {
        const machine = plan.machineOf[job] ?? 0;
        const start = free[machine] ?? 0;
        free[machine] = start + time;
        return [names[job], machine + 1, start, start + time];
      });
      const total = totalRow(functionMessage("production.makespan"), 4, [plan.makespan]);
      return [...rows, total, searchStatus(plan.makespan, plan.bound, 4)];
    });
  });
}
