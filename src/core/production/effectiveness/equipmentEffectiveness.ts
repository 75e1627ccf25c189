import { DomainError } from "../../DomainError";

/** What a machine did in the time planned for it. */
export interface EquipmentRun {
  /** Time the machine was to run. */
  readonly plannedTime: number;
  /** Time it stood still in that time, in the same unit. */
  readonly downtime: number;
  /** Shortest time a piece can take, in the same unit. */
  readonly idealCycleTime: number;
  readonly totalCount: number;
  readonly goodCount: number;
}

/** Overall equipment effectiveness and its three parts, all as shares; a part is null where nothing ran or nothing was made, and effectiveness is then 0. */
export interface EquipmentEffectiveness {
  readonly effectiveness: number;
  readonly availability: number;
  readonly performance: number | null;
  readonly quality: number | null;
}

/** Rounding noise of counts times a cycle time such as 1/60. */
const tolerance = 1e-9;

/** Overall equipment effectiveness from times and counts: availability x performance x quality. Nakajima (1988), Introduction to TPM. */
export function equipmentEffectiveness(run: EquipmentRun): EquipmentEffectiveness {
  const { plannedTime, downtime, idealCycleTime, totalCount, goodCount } = run;
  if (plannedTime === 0) throw new DomainError("divisionByZero", "production.oee.noTime");
  if (downtime > plannedTime) throw new DomainError("invalid", "production.oee.downtime", { downtime, plannedTime });
  if (goodCount > totalCount) throw new DomainError("invalid", "production.oee.good", { goodCount, totalCount });
  const runTime = plannedTime - downtime;
  const needed = idealCycleTime * totalCount;
  if (needed > runTime * (1 + tolerance))
    throw new DomainError("invalid", "production.oee.fast", { needed: rounded(needed), runTime: rounded(runTime) });
  const availability = runTime / plannedTime;
  const performance = runTime === 0 ? null : Math.min(1, needed / runTime);
  const quality = totalCount === 0 ? null : goodCount / totalCount;
  return { effectiveness: availability * (performance ?? 0) * (quality ?? 0), availability, performance, quality };
}

const rounded = (value: number): number => Number(value.toPrecision(6));
