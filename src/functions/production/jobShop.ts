import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import type { ShopOperation } from "../../core/production/jobShop/JobShop";
import { functionMessage } from "../../messages/functionMessage";
import { call, readNumber, readTable } from "../support";
import { searchStatus, totalRow } from "../support/searchStatus";
import { answerEach } from "../support/workers/answerEach";
import { scheduleTasks } from "../support/workers/scheduleTasks";

/** Work of the search that an ordinary machine does in a second. */
const workPerSecond = 5_000_000;

/**
 * Schedule of a job shop: jobs that each go through machines in an order of their own, so that all are finished soon; with a bound that no schedule can beat.
 * @customfunction JOBSHOP
 * @param operations Operations table: job, machine, time in any unit (hours); the rows of a job in the order of its operations; with or without a header.
 * @param [seconds] About how long to search, 0 to 60. It is turned into a fixed number of steps, so that the answer is the same on every machine. If omitted, 2. The search ends earlier when it meets the bound.
 * @returns A row an operation, in the order of the table: job, machine, start, finish. Then the rows Makespan, Bound (the least that any schedule can have), and Status: optimal, or the share by which the makespan may lie above the least.
 * @example =AOP.JOBSHOP({"A","Saw",3;"A","Drill",2;"B","Drill",4;"B","Saw",1}) -> {"A","Saw",0,3;"A","Drill",4,6;"B","Drill",0,4;"B","Saw",4,5;"Makespan","","",6;"Bound","","",6;"Status","optimal","",0}
 * @example =AOP.JOBSHOP({"A","Saw",3;"A","Drill",-2}) -> #VALUE!
 * @source Tabu search: Nowicki & Smutnicki (1996), Taillard (1994); moves: Balas & Vazacopoulos (1998); bound: Carlier (1982).
 */
export function jobShop(operations: any[][], seconds?: any): any[][] | Promise<any[][]> {
  return call(() => {
    const table = readTable(operations, "operations", {
      job: { kind: "key" },
      machine: { kind: "key" },
      time: { kind: "number", minimum: 0 },
    });
    const work = workPerSecond * readNumber(seconds, "seconds", { default: 2, minimum: 0, maximum: 60 });
    const machines = numbered(table.map(({ machine }) => machine));
    const jobOf = numbered(table.map(({ job }) => job));
    const jobs: (ShopOperation & { row: number })[][] = [];
    table.forEach(({ time }, row) => {
      const job = (jobs[jobOf[row] ?? 0] ??= []);
      job.push({ machine: machines[row] ?? 0, time, row });
    });
    const shop = { jobs, machines: Math.max(...machines) + 1 };
    return answerEach(scheduleTasks.jobShop, [{ shop, work }], ([plan]) => {
      if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
      const starts = table.map(() => 0);
      jobs.forEach((job, index) => job.forEach(({ row }, place) => (starts[row] = plan.starts[index]?.[place] ?? 0)));
      return [
        ...table.map(({ job, machine, time }, row) => [job, machine, starts[row], (starts[row] ?? 0) + time]),
        totalRow(functionMessage("production.makespan"), 4, [plan.makespan]),
        totalRow(functionMessage("production.bound"), 4, [plan.bound]),
        searchStatus(plan.makespan, plan.bound, 4),
      ];
    });
  });
}

/** Numbers for names, by first appearance. */
function numbered(names: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return names.map((name) => {
    const key = comparableKey(name);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
