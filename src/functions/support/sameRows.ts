import { DomainError } from "../../core/DomainError";

/** Refuses an argument that has not one row for each entry of another. */
export function sameRows(argument: string, count: number, other: string, wanted: number): void {
  if (count !== wanted) throw new DomainError("invalid", "supply.rows", { argument, other, count, wanted });
}
