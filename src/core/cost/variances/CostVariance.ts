/** What a cost variance is about: its kind tells into which parts it falls. */
export type VarianceKind = "material" | "mix" | "labour" | "variable" | "fixed" | "overhead";

/** A part of the distance between standard and actual cost. */
export type VariancePart =
  "price" | "fx" | "usage" | "mix" | "yield" | "rate" | "idle" | "efficiency" | "spending" | "volume" | "capacity";

/** A material, a grade of labour or a kind of overhead. Money a unit, an hour; quantities are for the whole output. */
export interface CostedInput {
  /** Standard price or rate; fixed overhead: the budget, money; overhead: the variable rate. */
  readonly standardPrice: number;
  /** Quantity or hours that the standard allows for the actual output; fixed overhead: the normal volume. */
  readonly standardQuantity: number;
  /** Actual price or rate; null: as the standard. Fixed overhead and overhead: what was spent, money. */
  readonly actualPrice: number | null;
  /** Quantity used, hours worked; fixed overhead: the volume made (output, or the hours allowed for it). */
  readonly actualQuantity: number;
  /** Material: quantity bought; labour: hours paid; fixed overhead: hours worked. Null: the same as used. */
  readonly purchased: number | null;
  /** Overhead: its fixed part in the budget, money, and the hours of the normal volume. */
  readonly fixedBudget: number;
  readonly normalQuantity: number;
  /** Home currency for one unit of the price's currency. */
  readonly standardRate: number;
  readonly actualRate: number;
}

/** Standard cost of the actual output less all parts (what is favourable is positive) is the actual cost. */
export interface CostVariance {
  readonly standard: number;
  readonly parts: Readonly<Partial<Record<VariancePart, number>>>;
  readonly actual: number;
}
