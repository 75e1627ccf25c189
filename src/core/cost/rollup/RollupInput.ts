import type { Bill, BillLine } from "../../supply/Bill";

/** Money for one unit of an item under an element's name: what is bought, or a charge from outside on a made item. */
export interface ComponentCost {
  readonly item: string;
  readonly cost: number;
  /** Name of the cost element; "" for material. */
  readonly element: string;
}

/** One operation of an item. */
export interface CostedOperation {
  readonly item: string;
  readonly workCentre: string;
  readonly hoursPerUnit: number;
  readonly setupHours: number;
  /** Units that share a set-up. */
  readonly batchSize: number;
  /** Good share of the operation: those after it work only on what it leaves. */
  readonly yield: number;
}

/** What an hour of a work centre costs. */
export interface WorkCentreRate {
  readonly workCentre: string;
  readonly rate: number;
  /** Overhead as a share of the rate. */
  readonly overheadShare: number;
  /** Overhead in money an hour. */
  readonly overheadPerHour: number;
  /** Name of the element of the rate; "" for labour. */
  readonly element: string;
}

/** Overhead of one item, or of every made item that is not named ("*"). */
export interface ItemOverhead {
  readonly item: string;
  /** Share of the item's own hours at their rates. */
  readonly labourShare: number;
  /** Share of the purchased components of the item's own bill. */
  readonly materialShare: number;
  /** Money a unit. */
  readonly perUnit: number;
}

/** What a roll-up needs. */
export interface RollupInput {
  readonly bill: Bill;
  /** Whether a line of the bill counts. */
  readonly counts: (line: BillLine) => boolean;
  readonly componentCosts: readonly ComponentCost[];
  readonly operations: readonly CostedOperation[];
  readonly rates: readonly WorkCentreRate[];
  readonly overheads: readonly ItemOverhead[];
  /** Good share of each item by comparable key; 1 for the others. */
  readonly yields: ReadonlyMap<string, number>;
}
