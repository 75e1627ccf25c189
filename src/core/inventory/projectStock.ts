/** Stock of an item from period to period. */
export interface StockProjection {
  /** Units at the end of each period; under "backlog" negative where customers are owed. */
  readonly closing: readonly number[];
  /** Under "backlog" units owed at the end of each period; under "lost" units of the period's demand not served. */
  readonly shortage: readonly number[];
}

/** What happens to demand that finds no stock. */
export type ShortageMode = "backlog" | "lost";

/** Corkscrew of one item: closing = opening + receipts - demand; under "lost" never below what is there, and the rest is shortage. Units; receipts come before demand. */
export function projectStock(
  opening: number,
  receipts: readonly number[],
  demand: readonly number[],
  mode: ShortageMode,
): StockProjection {
  const closing = new Array<number>(demand.length);
  const shortage = new Array<number>(demand.length);
  let stock = opening;
  for (let period = 0; period < demand.length; period++) {
    stock += (receipts[period] ?? 0) - (demand[period] as number);
    shortage[period] = Math.max(0, -stock);
    if (mode === "lost") stock = Math.max(0, stock);
    closing[period] = stock;
  }
  return { closing, shortage };
}
