import { DomainError } from "../DomainError";

/** Load as a share of capacity, both in hours: 0 where there is neither; load without capacity is a division by zero. */
export function utilization(load: number, capacity: number): number {
  if (load === 0) return 0;
  if (capacity === 0) throw new DomainError("divisionByZero", "supply.utilization.noCapacity", { load });
  return load / capacity;
}
