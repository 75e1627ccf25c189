import { DomainError } from "../../DomainError";

/** Time in which one unit must be finished to meet demand: available time / demand of the same period. Without demand there is none. */
export function taktTime(availableTime: number, demand: number): number {
  if (demand === 0) throw new DomainError("divisionByZero", "production.takt.noDemand");
  return availableTime / demand;
}
