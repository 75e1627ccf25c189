/** Levels of a min-max rule, units of stock position. */
export interface MinMaxLevels {
  /** Order when the position is here or below. */
  readonly min: number;
  /** Order up to here. */
  readonly max: number;
}

/** What decides the levels. */
export interface MinMaxInput {
  readonly reorderPoint: number;
  /** Units an order; null: `coverPeriods` of demand. */
  readonly orderQuantity: number | null;
  readonly coverPeriods: number;
  readonly demandPerPeriod: number;
}

/** Min = reorder point, max = min + order quantity, or + the demand of a cover. Silver, Pyke & Thomas (2017), section 6.4 ((s, S) system). */
export function minMaxLevels({
  reorderPoint,
  orderQuantity,
  coverPeriods,
  demandPerPeriod,
}: MinMaxInput): MinMaxLevels {
  return { min: reorderPoint, max: reorderPoint + (orderQuantity ?? coverPeriods * demandPerPeriod) };
}
