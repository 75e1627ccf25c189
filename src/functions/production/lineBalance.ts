import { DomainError } from "../../core/DomainError";
import { fullStation } from "../../core/production/balancing/AssemblyLine";
import { functionMessage } from "../../messages/functionMessage";
import { call, readChoice, readNumber, readVector } from "../support";
import { readNames } from "../support/readNames";
import { readPrecedence } from "../support/readPrecedence";
import { searchStatus, totalRow } from "../support/searchStatus";
import { answerEach } from "../support/workers/answerEach";
import { scheduleTasks } from "../support/workers/scheduleTasks";

/**
 * How tasks are put on stations.
 * @customenum {string}
 */
enum LineBalanceMethod {
  /** Fewest stations. */
  optimal = "optimal",
  /** Longest task first. */
  longest = "longest",
  /** The task that most others wait for first. */
  followers = "followers",
  /** Ranked positional weight: most time in a task and all that follow it first. */
  weight = "weight",
}

/**
 * Line balancing: which station does which task, so that no station needs more than the cycle time and no task comes before those it waits for.
 * @customfunction LINEBALANCE
 * @param times Time of each task in any unit (seconds), a row or a column.
 * @param precedence Pairs of tasks, before and after, without a header. Blank: the tasks may come in any order.
 * @param cycleTime Time a station has for a unit, in the same unit; for instance AOP.TAKT.
 * @param {LineBalanceMethod} [method] optimal, longest, followers or weight. If omitted, optimal: proven for most lines of up to 50 tasks, else the best found in a fixed number of steps, with its gap; longer lines by the best rule.
 * @param [tasks] Names of the tasks, one a time. If omitted, 1, 2, 3 ...
 * @returns A row a task, in the order of times: task, station from 1, time of that station. Then the rows Stations, Least by work (time of all tasks / cycle time, rounded up), Efficiency (share of the stations' time that is worked), and Status: optimal, or the share by which the stations may be more than the fewest.
 * @example =AOP.LINEBALANCE({6,2,5}, {1,2;2,3}, 8) -> {1,1,8;2,1,8;3,2,5;"Stations","",2;"Least by work","",2;"Efficiency","",0.8125;"Status","optimal",0}
 * @example =AOP.LINEBALANCE({6,2,9}, {1,2;2,3}, 8) -> #VALUE!
 * @source Scholl & Becker (2006), exact and heuristic procedures for simple assembly line balancing; ranked positional weight: Helgeson & Birnie (1961).
 */
export function lineBalance(
  times: any[][],
  precedence: any[][],
  cycleTime: any,
  method?: LineBalanceMethod,
  tasks?: any[][],
): any[][] | Promise<any[][]> {
  return call(() => {
    const { values } = readVector(times, "times", { minimum: 0 });
    const names = readNames(tasks, "tasks", "times", values.length);
    const followers = readPrecedence(precedence, "precedence", names.map(String));
    const cycle = readNumber(cycleTime, "cycleTime", { above: 0 });
    const long = values.findIndex((time) => time > cycle * fullStation);
    if (long >= 0)
      throw new DomainError("invalid", "production.balance.long", {
        ...{ task: names[long] ?? "", time: values[long] ?? 0, cycleTime: cycle },
      });
    const way = readChoice(method, "method", Object.values(LineBalanceMethod), "optimal");
    const line = { times: values, followers, cycleTime: cycle };
    return answerEach(scheduleTasks.lineBalance, [{ line, method: way }], ([plan]) => {
      if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
      const { stationOf, stations, bound } = plan;
      const loads = new Array<number>(stations).fill(0);
      values.forEach((time, task) => (loads[stationOf[task] ?? 0] = (loads[stationOf[task] ?? 0] ?? 0) + time));
      const work = values.reduce((sum, time) => sum + time, 0);
      const rows = names.map((name, task) => [name, (stationOf[task] ?? 0) + 1, loads[stationOf[task] ?? 0]]);
      const row = (key: string, value: number): unknown[] => totalRow(functionMessage(key), 3, [value]);
      return [
        ...rows,
        row("production.balance.stations", stations),
        row("production.balance.minimum", Math.max(1, Math.ceil(work / (cycle * fullStation)))),
        row("production.balance.efficiency", work / (stations * cycle)),
        searchStatus(stations, bound, 3),
      ];
    });
  });
}
