import { DomainError } from "../../DomainError";

/** Cover that should be in stock at the end of each period. */
export interface CoverTarget {
  /** Working days of following demand; periods where every period counts as one day. */
  readonly cover: number;
  /** Working days of each period, or ones. */
  readonly workingDays: readonly number[];
}

/**
 * Units that should be in stock at the end of each period to cover the demand that follows. Cover walks through the
 * following periods, a period that is covered in part with that part of its demand; beyond the last period its demand goes on.
 */
export function closingTargets(demand: readonly number[], { cover, workingDays }: CoverTarget): number[] {
  const last = demand.length - 1;
  const lastDays = workingDays[last] ?? 0;
  if (cover > 0 && lastDays === 0) throw new DomainError("invalid", "production.plan.lastDays");
  return demand.map((_, period) => {
    let [units, left] = [0, cover];
    for (let next = period + 1; left > 0 && next <= last; next++) {
      const days = workingDays[next] ?? 0;
      // What is sold in a period without working days must be in stock before it.
      units += (demand[next] ?? 0) * (days === 0 ? 1 : Math.min(1, left / days));
      left -= days;
    }
    return left > 0 ? units + (demand[last] ?? 0) * (left / lastDays) : units;
  });
}
