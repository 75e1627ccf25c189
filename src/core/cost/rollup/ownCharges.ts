import { DomainError } from "../../DomainError";
import type { CostElements } from "./costElements";
import type { CostedOperation, ItemOverhead, WorkCentreRate } from "./RollupInput";

/** What the work on an item needs. */
export interface OwnWork {
  readonly item: string;
  readonly operations: readonly CostedOperation[];
  /** The rate of a work centre. */
  rateOf(workCentre: string): WorkCentreRate | undefined;
  readonly overhead: ItemOverhead | undefined;
  /** Money of the purchased components of one unit. */
  readonly purchased: number;
}

/** What the work on one unit costs by element, and the units of components that it starts from. */
export interface OwnCharges {
  readonly elements: readonly number[];
  readonly startedPerUnit: number;
}

/**
 * Operations and overhead of one item, before the item's own yield. The set-up is spread over its batch; an operation works on all the units
 * that it and those behind it lose. Horngren, Datar & Rajan (2015), Cost Accounting, chapters 4 and 18.
 */
export function ownCharges(work: OwnWork, elements: CostElements): OwnCharges {
  const charges = elements.names.map(() => 0);
  const charge = (place: number, money: number): void => {
    charges[place] = (charges[place] ?? 0) + money;
  };
  const overheadPlace = elements.place("overhead", "material");
  let [startedPerUnit, worked] = [1, 0];
  for (const operation of [...work.operations].reverse()) {
    const rate = work.rateOf(operation.workCentre);
    if (!rate)
      throw new DomainError("invalid", "cost.rollup.noRate", { item: work.item, workCentre: operation.workCentre });
    startedPerUnit /= operation.yield;
    const hours = startedPerUnit * (operation.hoursPerUnit + operation.setupHours / operation.batchSize);
    charge(elements.place(rate.element, "labour"), hours * rate.rate);
    charge(overheadPlace, hours * (rate.rate * rate.overheadShare + rate.overheadPerHour));
    worked += hours * rate.rate;
  }
  const { labourShare = 0, materialShare = 0, perUnit = 0 } = work.overhead ?? {};
  charge(overheadPlace, worked * labourShare + work.purchased * startedPerUnit * materialShare + perUnit);
  return { elements: charges, startedPerUnit };
}
