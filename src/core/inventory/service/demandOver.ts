import { DomainError } from "../../DomainError";

/** Units that the coming `periods` ask for, the last one in part: the sum of a row of demand over a lead time. A row of one value stands for every period. */
export function demandOver(coming: readonly number[], periods: number): number {
  const [single, second] = coming;
  if (single !== undefined && second === undefined) return single * periods;
  const [whole, part] = [Math.floor(periods), periods % 1];
  if (periods > coming.length)
    throw new DomainError("invalid", "inventory.risk.horizon", { leadTime: periods, periods: coming.length });
  return coming.slice(0, whole).reduce((sum, units) => sum + units, 0) + part * (coming[whole] ?? 0);
}
