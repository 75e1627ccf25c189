import { lineCases, lineFigures } from "../../core/production/flow/productionLine";
import { call, isOmitted, readPerItem, readVector } from "../support";

/**
 * What a line of stations can do: bottleneck rate, raw process time and critical work in process; or, at given levels of work in process, its best, practical worst and worst throughput and cycle time.
 * @customfunction FLOW.LINE
 * @param processTime Time of a unit at each station in any unit (hours), a row or a column.
 * @param [workInProcess] Units kept in the line, one level or more; 1 or more. If omitted, the figures of the line.
 * @param [machines] Equal machines of each station: one value, or one a station. If omitted, 1.
 * @returns Without workInProcess: bottleneck rate (units a unit of time), raw process time, critical work in process. With it, a row a level: work in process, best throughput and cycle time, practical worst throughput and cycle time, worst throughput and cycle time.
 * @example =AOP.FLOW.LINE({2,2,2,2}) -> {0.5,8,4}
 * @example =AOP.FLOW.LINE({2,2,2,2}, {4;8}) -> {4,0.5,8,0.285714,14,0.125,32;8,0.5,16,0.363636,22,0.125,64}
 * @example =AOP.FLOW.LINE({0,0}) -> #DIV/0!
 * @source Hopp & Spearman (2008), Factory Physics, chapter 7.
 */
export function flowLine(processTime: any[][], workInProcess?: any[][], machines?: any[][]): any[][] {
  return call(() => {
    const { values: times } = readVector(processTime, "processTime", { minimum: 0 });
    const servers = readPerItem(machines, "machines", times.length, { minimum: 1, integer: true, default: 1 });
    const line = lineFigures(times.map((time, station) => ({ processTime: time, machines: servers[station] ?? 1 })));
    if (isOmitted(workInProcess)) return [[line.bottleneckRate, line.rawProcessTime, line.criticalWorkInProcess]];
    return readVector(workInProcess, "workInProcess", { minimum: 1 }).values.map((level) => {
      const { best, practicalWorst, worst } = lineCases(line, level);
      return [level, ...[best, practicalWorst, worst].flatMap(({ throughput, cycleTime }) => [throughput, cycleTime])];
    });
  });
}
