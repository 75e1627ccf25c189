import { DomainError } from "../../DomainError";

/** A station of a line. */
export interface LineStation {
  readonly processTime: number;
  readonly machines: number;
}

/** What a line can do. */
export interface LineFigures {
  /** Units a unit of time that its slowest station can make. */
  readonly bottleneckRate: number;
  /** Time of a unit that never waits. */
  readonly rawProcessTime: number;
  /** Work in process at which a line without variability reaches both: rate x time. */
  readonly criticalWorkInProcess: number;
}

/** Throughput and cycle time at a level of work in process, in the three cases. */
export interface LineCases {
  readonly best: FlowPoint;
  readonly practicalWorst: FlowPoint;
  readonly worst: FlowPoint;
}

interface FlowPoint {
  readonly throughput: number;
  readonly cycleTime: number;
}

/** Bottleneck rate, raw process time and critical work in process of a line. Hopp & Spearman (2008), Factory Physics, chapter 7. */
export function lineFigures(stations: readonly LineStation[]): LineFigures {
  const rawProcessTime = stations.reduce((sum, { processTime }) => sum + processTime, 0);
  if (rawProcessTime === 0) throw new DomainError("divisionByZero", "production.flow.noTimes");
  const slowest = Math.max(...stations.map(({ processTime, machines }) => processTime / machines));
  return {
    bottleneckRate: 1 / slowest,
    rawProcessTime,
    criticalWorkInProcess: rawProcessTime / slowest,
  };
}

/** Best, practical worst and worst case of a line that holds `workInProcess` units (1 or more). Hopp & Spearman (2008), Factory Physics, chapter 7. */
export function lineCases(line: LineFigures, workInProcess: number): LineCases {
  const { bottleneckRate, rawProcessTime, criticalWorkInProcess } = line;
  const cycleTime = rawProcessTime + (workInProcess - 1) / bottleneckRate;
  return {
    best: {
      throughput: Math.min(workInProcess / rawProcessTime, bottleneckRate),
      cycleTime: Math.max(rawProcessTime, workInProcess / bottleneckRate),
    },
    practicalWorst: {
      throughput: (workInProcess / (criticalWorkInProcess + workInProcess - 1)) * bottleneckRate,
      cycleTime,
    },
    worst: { throughput: 1 / rawProcessTime, cycleTime: workInProcess * rawProcessTime },
  };
}
