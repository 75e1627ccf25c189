import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import type { ShopOperation } from "../../core/production/jobShop/JobShop";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readChoice, readNumber, readTable } from "../support";
import { readJobDues } from "../support/readJobDues";
import { searchStatus, totalRow } from "../support/searchStatus";
import { signalOf } from "../support/signalOf";
import { answerEach } from "../support/workers/answerEach";
import { scheduleTasks } from "../support/workers/scheduleTasks";

/** Work of the search that an ordinary machine does in a second. */
const workPerSecond = 5_000_000;

/**
 * What the schedule is to be good at.
 * @customenum {string}
 */
enum ShopObjectiveWord {
  /** The last job is finished as early as can be. */
  makespan = "makespan",
  /** Least sum of the times by which jobs are finished after they are due. */
  totaltardiness = "totaltardiness",
  /** The same, each job's time multiplied by its weight. */
  weightedtardiness = "weightedtardiness",
  /** The job that is latest after its due time is as little late (or as early) as can be. */
  maxlateness = "maxlateness",
}

/**
 * Schedule of a job shop: jobs that each go through machines in an order of their own, so that all are finished soon, or as little late as can be; with a bound that no schedule can beat.
 * @customfunction JOBSHOP
 * @cancelable
 * @param operations Operations table: job, machine, time in any unit (hours); the rows of a job in the order of its operations; with or without a header.
 * @param [seconds] About how long to search, 0 to 60. It is turned into a fixed number of steps, so that the answer is the same on every machine. If omitted, 2. The search ends earlier when it meets the bound.
 * @param {ShopObjectiveWord} [objective] makespan, totaltardiness, weightedtardiness or maxlateness. If omitted, makespan; with due, totaltardiness.
 * @param [due] Due table, a row a job: job, when it is due (in the unit of operations, from the same zero; may be negative), [weight above 0, for weightedtardiness]. Needed for all but makespan.
 * @returns A row an operation, in the order of the table: job, machine, start, finish. Then a row with the objective's value, a row Bound (the least that any schedule can have), and Status: optimal, or how far the value may lie above the least: as a share for makespan, else in units of time.
 * @example =AOP.JOBSHOP({"A","Saw",3;"A","Drill",2;"B","Drill",4;"B","Saw",1}) -> {"A","Saw",0,3;"A","Drill",4,6;"B","Drill",0,4;"B","Saw",4,5;"Makespan","","",6;"Bound","","",6;"Status","optimal","",0}
 * @example =AOP.JOBSHOP({"A","Saw",3;"B","Saw",2}, , "totaltardiness", {"A",3;"B",4}) -> {"A","Saw",0,3;"B","Saw",3,5;"Total tardiness","","",1;"Bound","","",1;"Status","optimal","",0}
 * @example =AOP.JOBSHOP({"A","Saw",3;"A","Drill",-2}) -> #VALUE!
 * @example =AOP.JOBSHOP({"A","Saw",3;"B","Saw",2}, , "maxlateness", {"A",3}) -> #VALUE!
 * @source Tabu search: Nowicki & Smutnicki (1996), Taillard (1994), for tardiness Mati, Dauzère-Pérès & Lahlou (2011); moves: Balas & Vazacopoulos (1998); bounds: Carlier (1982), Chu (1992).
 */
export function jobShop(
  operations: any[][],
  seconds?: any,
  objective?: ShopObjectiveWord,
  due?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return call(() => {
    const table = readTable(operations, "operations", {
      job: { kind: "key" },
      machine: { kind: "key" },
      time: { kind: "number", minimum: 0 },
    });
    const work = workPerSecond * readNumber(seconds, "seconds", { default: 2, minimum: 0, maximum: 60 });
    const words = Object.values(ShopObjectiveWord);
    const goal = readChoice(objective, "objective", words, isOmitted(due) ? "makespan" : "totaltardiness");
    const machines = numbered(table.map(({ machine }) => machine));
    const jobOf = numbered(table.map(({ job }) => job));
    const jobs: (ShopOperation & { row: number })[][] = [];
    table.forEach(({ time }, row) => {
      const job = (jobs[jobOf[row] ?? 0] ??= []);
      job.push({ machine: machines[row] ?? 0, time, row });
    });
    const shop = { jobs, machines: Math.max(...machines) + 1 };
    const first = jobs.map((job) => table[job[0]?.row ?? 0]?.job ?? "");
    const dues = goal === "makespan" ? [] : readJobDues(due, "due", first, goal === "weightedtardiness");
    return answerEach(
      scheduleTasks.jobShop,
      [{ shop, work, objective: goal, due: dues }],
      ([plan]) => {
        if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
        const starts = table.map(() => 0);
        jobs.forEach((job, index) => job.forEach(({ row }, place) => (starts[row] = plan.starts[index]?.[place] ?? 0)));
        return [
          ...table.map(({ job, machine, time }, row) => [job, machine, starts[row], (starts[row] ?? 0) + time]),
          totalRow(functionMessage(`production.${goal}`), 4, [plan.value]),
          totalRow(functionMessage("production.bound"), 4, [plan.bound]),
          goal === "makespan" ? searchStatus(plan.value, plan.bound, 4) : amountStatus(plan.value - plan.bound),
        ];
      },
      signalOf(invocation),
    );
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

/** The status of a value that is no length: how far, in its own units, it may lie above the least. */
function amountStatus(gap: number): (string | number | null)[] {
  const amount = Number(gap.toPrecision(6));
  const words = functionMessage(gap === 0 ? "production.optimal" : "production.withinAmount", { amount });
  return totalRow(functionMessage("production.status"), 4, [words, gap]);
}
