import { DomainError } from "../../DomainError";

/** The three figures of Little's law; null is the one that is asked for. */
export interface FlowFigures {
  /** Units finished in a unit of time. */
  readonly throughput: number | null;
  /** Time from start to finish of a unit. */
  readonly cycleTime: number | null;
  readonly workInProcess: number | null;
}

/** The missing one of throughput, cycle time and work in process: work in process = throughput x cycle time. Little (1961). */
export function littlesLaw({ throughput, cycleTime, workInProcess }: FlowFigures): number {
  const missing = [throughput, cycleTime, workInProcess].filter((figure) => figure === null).length;
  if (missing !== 1) throw new DomainError("invalid", "production.flow.two", { given: 3 - missing });
  if (workInProcess === null) return (throughput ?? 0) * (cycleTime ?? 0);
  const divisor = throughput ?? cycleTime ?? 0;
  if (divisor === 0) throw new DomainError("divisionByZero", "production.flow.noDivisor");
  return workInProcess / divisor;
}
