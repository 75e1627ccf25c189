import { DomainError } from "../../DomainError";

/** Figures of one item, or of the company. */
export interface TurnsInput {
  /** Cost of sales by period. */
  readonly costOfSales: readonly number[];
  /** Average inventory of each period at cost. */
  readonly averageInventory: readonly number[];
  /** Periods that a figure looks back on, itself included; at the start those that there are. */
  readonly trailing: number;
  readonly periodsPerYear: number;
}

/**
 * Inventory turns a year at the end of each period: cost of sales of the trailing periods, as a rate a year, over their
 * average inventory. Chopra & Meindl (2016), Supply Chain Management, chapter 3; Silver, Pyke & Thomas (2017), section 1.4.
 */
export function stockTurns(input: TurnsInput): (number | DomainError)[] {
  const { costOfSales, averageInventory, trailing, periodsPerYear } = input;
  return costOfSales.map((_, period) => {
    const first = Math.max(0, period + 1 - trailing);
    const sum = (values: readonly number[]): number =>
      values.slice(first, period + 1).reduce((total, value) => total + value, 0);
    const inventory = sum(averageInventory);
    if (!(inventory > 0)) return new DomainError("divisionByZero", "inventory.turns.noInventory");
    return (sum(costOfSales) * periodsPerYear) / inventory;
  });
}
