import { DomainError } from "../../core/DomainError";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readBlock, readFlag, readText } from "../support";
import { itemFinder } from "../support/itemFinder";
import { readNames } from "../support/readNames";
import { searchStatus, totalRow } from "../support/searchStatus";
import { answerEach } from "../support/workers/answerEach";
import { scheduleTasks } from "../support/workers/scheduleTasks";

/**
 * Order of jobs (colours, products) on a machine that needs least set-up between them.
 * @customfunction SETUPSEQUENCE
 * @param changeovers Set-up time or cost from each job (rows) to each other (columns), 0 or more; the diagonal does not count.
 * @param [start] Job that comes first: its name, or its number without names. If omitted, the best one.
 * @param [closed] TRUE: after the last job the machine is set up for the first again. If omitted, FALSE.
 * @param [jobs] Names of the jobs, one a row of changeovers. If omitted, 1, 2, 3 ...
 * @returns A row a job in its place: job, set-up before it, set-up so far. Then the row Total, and the row Status: optimal (always up to 13 jobs), or the share by which the total may lie above the least.
 * @example =AOP.SETUPSEQUENCE({0,6,2;5,0,7;2,8,0}, 1) -> {1,0,0;3,2,2;2,8,10;"Total","",10;"Status","optimal",0}
 * @example =AOP.SETUPSEQUENCE({0,6,2;5,0,7;2,8,0}, , TRUE, {"Red","Blue","White"}) -> {"Red",5,5;"White",2,7;"Blue",8,15;"Total","",15;"Status","optimal",0}
 * @example =AOP.SETUPSEQUENCE({0,6,2;5,0,7}) -> #VALUE!
 * @source Held & Karp (1962), Bellman (1962); beyond 13 jobs or-opt (Or 1976) and 2-opt (Croes 1958), bound by the assignment problem (Kuhn 1955).
 */
export function setupSequence(
  changeovers: any[][],
  start?: any,
  closed?: any,
  jobs?: any[][],
): any[][] | Promise<any[][]> {
  return call(() => {
    const setups = readBlock(changeovers, "changeovers", { minimum: 0 });
    const columns = setups[0]?.length ?? 0;
    if (columns !== setups.length)
      throw new DomainError("invalid", "production.setups.square", { rows: setups.length, columns });
    const names = readNames(jobs, "jobs", "changeovers", columns);
    const isClosed = readFlag(closed, "closed", false);
    const first = isOmitted(start)
      ? null
      : itemFinder(names.map(String), "jobs")(readText(start, "start"), { argument: "start", row: 1 });
    return answerEach(scheduleTasks.setups, [{ setups, start: first, closed: isClosed }], ([plan]) => {
      if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
      const { order, total, bound } = plan;
      let sum = 0;
      const rows = order.map((job, place) => {
        const before = place > 0 ? order[place - 1] : isClosed && order.length > 1 ? order.at(-1) : undefined;
        const setup = before === undefined ? 0 : (setups[before]?.[job] ?? 0);
        sum += setup;
        return [names[job], setup, sum];
      });
      return [...rows, totalRow(functionMessage("production.total"), 3, [total]), searchStatus(total, bound, 3)];
    });
  });
}
