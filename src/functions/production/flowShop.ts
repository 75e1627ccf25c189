import { DomainError } from "../../core/DomainError";
import { finishTimes } from "../../core/production/flowShop/finishTimes";
import { functionMessage } from "../../messages/functionMessage";
import { call, readBlock, readChoice } from "../support";
import { readNames } from "../support/readNames";
import { searchStatus, totalRow } from "../support/searchStatus";
import { answerEach } from "../support/workers/answerEach";
import { scheduleTasks } from "../support/workers/scheduleTasks";

/**
 * How the order is found.
 * @customenum {string}
 */
enum FlowShopMethod {
  /** The least makespan; where that takes too long the best order found, with its gap. */
  optimal = "optimal",
  /** Johnson's rule, for two machines, or three whose middle one never holds up. */
  johnson = "johnson",
  /** The rule of Nawaz, Enscore and Ham: fast and good. */
  neh = "neh",
}

/**
 * Order of jobs that pass the same machines one after the other, so that all are finished soonest. Every machine keeps the order.
 * @customfunction FLOWSHOP
 * @param times Time of each job on each machine in any unit (hours): jobs down, machines across in the order of the line.
 * @param {FlowShopMethod} [method] optimal, johnson or neh. If omitted, optimal: proven for small shops, else within a fixed number of steps.
 * @param [jobs] Names of the jobs, one a row of times. If omitted, 1, 2, 3 ...
 * @returns A row a job in its place: job, start on the first machine, finish on the last. Then the row Makespan, and the row Status: optimal, or the share by which the makespan may lie above the least.
 * @example =AOP.FLOWSHOP({5,2;3,6;8,4;10,7;7,12}) -> {2,0,9;5,3,22;4,10,29;3,20,33;1,28,35;"Makespan","",35;"Status","optimal",0}
 * @example =AOP.FLOWSHOP({2,3,1;4,1,2}, "neh", {"A","B"}) -> {"A",0,6;"B",2,9;"Makespan","",9;"Status","optimal",0}
 * @example =AOP.FLOWSHOP({2,3,1;4,1,2}, "johnson") -> #VALUE!
 * @source Johnson (1954); Nawaz, Enscore & Ham (1983); branch and bound: Ignall & Schrage (1965), Lageweg, Lenstra & Rinnooy Kan (1978).
 */
export function flowShop(times: any[][], method?: FlowShopMethod, jobs?: any[][]): any[][] | Promise<any[][]> {
  return call(() => {
    const rows = readBlock(times, "times", { minimum: 0 });
    const names = readNames(jobs, "jobs", "times", rows.length);
    const way = readChoice(method, "method", Object.values(FlowShopMethod), "optimal");
    return answerEach(scheduleTasks.flowShop, [{ times: rows, method: way }], ([plan]) => {
      if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
      const placed = finishTimes(rows, plan.order).map((finishes, place) => {
        const job = plan.order[place] ?? 0;
        return [names[job], (finishes[0] ?? 0) - (rows[job]?.[0] ?? 0), finishes.at(-1)];
      });
      const total = totalRow(functionMessage("production.makespan"), 3, [plan.makespan]);
      return [...placed, total, searchStatus(plan.makespan, plan.bound, 3)];
    });
  });
}
