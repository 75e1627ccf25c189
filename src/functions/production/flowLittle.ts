import { littlesLaw } from "../../core/production/flow/littlesLaw";
import { call, isOmitted, readPerItem, writeVector } from "../support";
import { eachItem } from "../support/eachItem";
import { itemsOf } from "../support/itemsOf";

/**
 * Little's law: the one of throughput, cycle time and work in process that is left out, from the other two.
 * @customfunction FLOW.LITTLE
 * @param [throughput] Units finished in a unit of time (a day): one value, or one an item.
 * @param [cycleTime] Time from start to finish of a unit, in the same time (days).
 * @param [workInProcess] Units started and not finished.
 * @returns The missing figure, one an item, lying as the items do.
 * @example =AOP.FLOW.LITTLE(20, 5) -> 100
 * @example =AOP.FLOW.LITTLE(20, , {100,150}) -> {5,7.5}
 * @example =AOP.FLOW.LITTLE(0, , 100) -> #DIV/0!
 * @source Little (1961), A proof for the queuing formula L = lambda W.
 */
export function flowLittle(throughput?: any[][], cycleTime?: any[][], workInProcess?: any[][]): any[][] {
  return call(() => {
    const { count, direction } = itemsOf(throughput, cycleTime, workInProcess);
    const read = (raw: unknown, name: string): number[] | null =>
      isOmitted(raw) ? null : readPerItem(raw, name, count, { minimum: 0 });
    const rates = read(throughput, "throughput");
    const times = read(cycleTime, "cycleTime");
    const units = read(workInProcess, "workInProcess");
    const answers = eachItem(count, (item) =>
      littlesLaw({
        throughput: rates?.[item] ?? null,
        cycleTime: times?.[item] ?? null,
        workInProcess: units?.[item] ?? null,
      }),
    );
    return writeVector(answers, direction);
  });
}
