import { DomainError } from "../../DomainError";
import { addingUp } from "../../statistics/addingUp";
import { largestRemainder } from "../../statistics/largestRemainder";

/** A total and the cells that it is split into. */
export interface SplitInput {
  readonly total: number;
  /** One weight a cell, 0 or more; only their ratios matter. */
  readonly weights: readonly number[];
  /** The value of cells that must stay as they are; null: free. */
  readonly locked: readonly (number | null)[];
  /** Digits behind the point of the free cells; null: not rounded. */
  readonly decimals: number | null;
}

/**
 * Splits a total over cells so that they add up to it exactly: locked cells keep their value, the rest goes to the free ones by their
 * weights, rounded by largest remainder.
 */
export function disaggregate({ total, weights, locked, decimals }: SplitInput): number[] {
  const fixed = locked.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const noise = 1e-9 * Math.max(Math.abs(total), Math.abs(fixed));
  const rest = Math.abs(total - fixed) <= noise ? 0 : total - fixed;
  const free = weights.map((weight, index) => (locked[index] === null ? weight : 0));
  const hasFreeCell = locked.some((value) => value === null);
  if (rest !== 0 && (!hasFreeCell || Math.sign(rest) !== Math.sign(total)))
    throw new DomainError("infeasible", hasFreeCell ? "demand.disaggregate.tooMuch" : "demand.disaggregate.allLocked", {
      total,
      locked: Number(fixed.toPrecision(12)),
    });
  if (rest === 0) return locked.map((value) => value ?? 0);
  if (free.every((weight) => weight === 0))
    throw new DomainError("divisionByZero", "demand.disaggregate.noWeight", { total });
  const shares = largestRemainder(rest, free, decimals);
  const parts = locked.map((value, index) => value ?? shares[index] ?? 0);
  if (decimals !== null) return parts;
  const bySize = free.map((_, index) => index).filter((index) => (free[index] ?? 0) > 0);
  bySize.sort((one, other) => Math.abs(parts[other] ?? 0) - Math.abs(parts[one] ?? 0));
  return [...addingUp(parts, total, bySize)];
}
