import { DomainError } from "../../DomainError";

/** A station of equal machines with a queue before it. */
export interface Station {
  /** Units that arrive, and leave, in a unit of time. */
  readonly rate: number;
  /** Mean time of a unit on one machine, stops included. */
  readonly processTime: number;
  /** Squared coefficient of variation of the time between arrivals (ca2). */
  readonly arrivalVariability: number;
  /** Squared coefficient of variation of the process time (ce2). */
  readonly processVariability: number;
  readonly machines: number;
}

/** How units flow through a station. */
export interface StationFlow {
  /** Queue time and process time. */
  readonly cycleTime: number;
  readonly queueTime: number;
  /** Units waiting and in process. */
  readonly workInProcess: number;
  readonly throughput: number;
  /** Share of the machines' time that is busy. */
  readonly utilization: number;
}

/**
 * Mean queue and cycle time of a station: variability x utilization x time (Kingman 1961; several machines: Sakasegawa 1977),
 * work in process by Little's law. Hopp & Spearman (2008), Factory Physics, equations 8.25 and 8.27.
 */
export function stationFlow(station: Station): StationFlow {
  const { rate, processTime, arrivalVariability, processVariability, machines } = station;
  const utilization = (rate * processTime) / machines;
  const variability = (arrivalVariability + processVariability) / 2;
  if (utilization > 1 || (utilization === 1 && variability > 0))
    throw new DomainError("infeasible", "production.flow.busy", {
      percent: Number((100 * utilization).toPrecision(6)),
      needed: Math.floor(rate * processTime) + 1,
      machines,
    });
  const queueTime =
    variability === 0
      ? 0
      : ((variability * utilization ** (Math.sqrt(2 * (machines + 1)) - 1)) / (machines * (1 - utilization))) *
        processTime;
  const cycleTime = queueTime + processTime;
  return { cycleTime, queueTime, workInProcess: rate * cycleTime, throughput: rate, utilization };
}
