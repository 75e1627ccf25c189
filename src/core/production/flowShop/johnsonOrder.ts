import { DomainError } from "../../DomainError";

/**
 * The order of least makespan on two machines, or on three whose middle one never holds up: its longest time is no longer than
 * the shortest of the first or of the last. Johnson (1954). Ties keep the order of the list.
 */
export function johnsonOrder(times: readonly (readonly number[])[]): number[] {
  const machines = times[0]?.length ?? 0;
  if (machines > 3 || machines < 1)
    throw new DomainError("invalid", "production.flowShop.johnsonMachines", { machines });
  if (machines === 3 && !isJohnsonCase(times)) throw new DomainError("invalid", "production.flowShop.johnsonMiddle");
  const first = times.map((row) => (machines === 3 ? (row[0] ?? 0) + (row[1] ?? 0) : (row[0] ?? 0)));
  const second = times.map((row) => (machines === 3 ? (row[1] ?? 0) + (row[2] ?? 0) : (row[1] ?? 0)));
  const jobs = times.map((_, job) => job);
  const at = (values: readonly number[], job: number): number => values[job] ?? 0;
  const early = jobs.filter((job) => at(first, job) < at(second, job));
  const late = jobs.filter((job) => at(first, job) >= at(second, job));
  early.sort((one, other) => at(first, one) - at(first, other));
  late.sort((one, other) => at(second, other) - at(second, one));
  return [...early, ...late];
}

/** Whether Johnson's rule gives the least makespan: two machines, or three of which the middle one never holds up. */
export function isJohnsonCase(times: readonly (readonly number[])[]): boolean {
  const machines = times[0]?.length ?? 0;
  if (machines !== 3) return machines < 3;
  const column = (machine: number): number[] => times.map((row) => row[machine] ?? 0);
  const longest = Math.max(...column(1));
  return Math.min(...column(0)) >= longest || Math.min(...column(2)) >= longest;
}
