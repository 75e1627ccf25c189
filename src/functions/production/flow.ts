import { DomainError } from "../../core/DomainError";
import { stationFlow } from "../../core/production/flow/stationFlow";
import { call, readPerItem } from "../support";
import { eachItem } from "../support/eachItem";
import { itemsOf } from "../support/itemsOf";

/**
 * Queue time, cycle time and work in process of a station at its utilization and variability, one row a station.
 * @customfunction FLOW
 * @param rate Units that arrive in a unit of time (an hour).
 * @param processTime Mean time of a unit on one machine, stops included, in the same time (hours).
 * @param [arrivalVariability] Squared coefficient of variation of the time between arrivals (ca2): 0 regular, 1 random. If omitted, 1.
 * @param [processVariability] Squared coefficient of variation of the process time (ce2). If omitted, 1.
 * @param [machines] Equal machines of the station. If omitted, 1.
 * @returns A row a station: cycle time, queue time, units in process (waiting and worked on), throughput, utilization as a share. #N/A where the machines cannot keep up.
 * @example =AOP.FLOW(0.9, 1, 1, 1.5) -> {12.25,11.25,11.025,0.9,0.9}
 * @example =AOP.FLOW({2.7;1}, {1;0.5}, , , {3;1}) -> {3.749252,2.749252,10.12298,2.7,0.9;1,0.5,1,1,0.5}
 * @example =AOP.FLOW(1.1, 1) -> #N/A
 * @source Kingman (1961); Sakasegawa (1977); Hopp & Spearman (2008), Factory Physics, equations 8.25 and 8.27.
 */
export function flow(
  rate: any[][],
  processTime: any[][],
  arrivalVariability?: any[][],
  processVariability?: any[][],
  machines?: any[][],
): any[][] {
  return call(() => {
    const { count } = itemsOf(rate, processTime, arrivalVariability, processVariability, machines);
    const rates = readPerItem(rate, "rate", count, { minimum: 0 });
    const times = readPerItem(processTime, "processTime", count, { minimum: 0 });
    const arrivals = readPerItem(arrivalVariability, "arrivalVariability", count, { minimum: 0, default: 1 });
    const processes = readPerItem(processVariability, "processVariability", count, { minimum: 0, default: 1 });
    const servers = readPerItem(machines, "machines", count, { minimum: 1, integer: true, default: 1 });
    return eachItem(count, (station) =>
      stationFlow({
        rate: rates[station] ?? 0,
        processTime: times[station] ?? 0,
        arrivalVariability: arrivals[station] ?? 0,
        processVariability: processes[station] ?? 0,
        machines: servers[station] ?? 1,
      }),
    ).map((each) =>
      each instanceof DomainError
        ? [each, each, each, each, each]
        : [each.cycleTime, each.queueTime, each.workInProcess, each.throughput, each.utilization],
    );
  });
}
