import { DomainError } from "../../core/DomainError";

/** Refuses an argument that has not as many rows (or values) as another. */
export function sameCount(argument: string, count: number, other: string, wanted: number): void {
  if (count !== wanted) throw new DomainError("invalid", "functions.sameLength", { argument, other, count, wanted });
}
