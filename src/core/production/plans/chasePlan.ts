/** What a chase plan follows. */
export interface ChaseInput {
  readonly demand: readonly number[];
  /** Units in stock before the first period; negative: owed. */
  readonly opening: number;
  /** Units to be in stock at the end of each period. */
  readonly targets: readonly number[];
  /** Working days of each period, or ones: in a period without any nothing is made. */
  readonly days: readonly number[];
}

/** Production that follows demand: in each period what its demand and its closing target need beyond the stock, never less than 0 (Heizer & Render, chase strategy). */
export function chasePlan({ demand, opening, targets, days }: ChaseInput): number[] {
  let stock = opening;
  return demand.map((units, period) => {
    const needed = units + (targets[period] ?? 0) - stock;
    const made = (days[period] ?? 0) > 0 ? Math.max(0, needed) : 0;
    stock += made - units;
    return made;
  });
}
