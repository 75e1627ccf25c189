/** Units of one item that were made or received together. */
export interface StockLot {
  readonly units: number;
  /** Periods for which the lot can still be sold; null: it does not expire. 0 or less: it has expired. */
  readonly life: number | null;
}

/** An item's stock beside the demand that is to use it up. */
export interface ExcessInput {
  readonly lots: readonly StockLot[];
  /** Units a period, 0 or more. */
  readonly demand: readonly number[];
  /** Units a period after the last one. */
  readonly demandBeyond: number;
  /** Periods of demand that the item may have in stock, parts of a period too. */
  readonly horizon: number;
  /** The item has not been used for so long that all of its stock is written off. */
  readonly isOutOfUse: boolean;
}

/** What the demand does not need of a stock; the two parts do not overlap. */
export interface ExcessStock {
  /** Units that sell only after the horizon, if ever. */
  readonly excess: number;
  /** Units that expire before they are sold, or whose item is out of use. */
  readonly obsolete: number;
}

/**
 * Excess and obsolete units of one item. Demand takes the lot that expires first, evenly within a period; what is left of
 * a lot at its expiry is obsolete, whatever the horizon; excess is what would still sell, but after it. Silver, Pyke & Thomas (2017), section 9.8 (coverage);
 * perishable stock issued oldest first: Nahmias (2011), Perishable Inventory Systems, chapter 1.
 */
export function excessStock({ lots, demand, demandBeyond, horizon, isOutOfUse }: ExcessInput): ExcessStock {
  const stock = lots
    .map(({ units, life }) => ({ units: Math.max(0, units), end: life ?? Infinity }))
    .sort((one, other) => one.end - other.end);
  const total = stock.reduce((sum, { units }) => sum + units, 0);
  if (isOutOfUse) return { excess: 0, obsolete: total };
  let [sold, soldInHorizon, obsolete] = [0, 0, 0];
  for (const { units, end } of stock) {
    const takenOf = (until: number, before: number): number =>
      Math.min(units, Math.max(0, demandUntil(until, demand, demandBeyond) - before));
    const taken = takenOf(end, sold);
    sold += taken;
    soldInHorizon += takenOf(Math.min(end, horizon), soldInHorizon);
    // Stock that does not expire is never obsolete, even where demand does not take it.
    if (end !== Infinity) obsolete += units - taken;
  }
  return { excess: Math.max(0, total - obsolete - soldInHorizon), obsolete };
}

/** Units demanded in the first `periods` periods. */
function demandUntil(periods: number, demand: readonly number[], demandBeyond: number): number {
  if (periods <= 0) return 0;
  let units = 0;
  for (let period = 0; period < demand.length && period < periods; period++)
    units += (demand[period] ?? 0) * Math.min(1, periods - period);
  return demandBeyond > 0 ? units + Math.max(0, periods - demand.length) * demandBeyond : units;
}
