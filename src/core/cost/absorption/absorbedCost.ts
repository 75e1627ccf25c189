import { DomainError } from "../../DomainError";

/** A fixed cost and the volumes that bear it. */
export interface AbsorptionInput {
  /** Budgeted fixed cost of the period. */
  readonly budget: number;
  /** Units (hours) that the rate is set for. */
  readonly normalVolume: number;
  readonly actualVolume: number;
  /** Fixed cost as it came. */
  readonly actualCost: number;
  /** Units (hours) that the cost provides. */
  readonly capacity: number;
}

/** What the actual volume absorbs of a fixed cost. */
export interface Absorption {
  /** Money a unit. */
  readonly rate: number;
  readonly absorbed: number;
  /** Absorbed less actual cost: above 0 over-absorbed, below 0 under-absorbed; = spending + volume. */
  readonly difference: number;
  /** Budget less actual cost. */
  readonly spending: number;
  /** Absorbed less budget. */
  readonly volume: number;
  /** Cost of the capacity that was not used. */
  readonly unused: number;
}

/** Absorption at a rate for the normal volume: Horngren, Datar & Rajan (2015), chapters 4 and 8; IAS 2.13. Unused capacity at the rate of practical capacity: Kaplan & Cooper (1998), Cost and Effect. */
export function absorbedCost(input: AbsorptionInput): Absorption {
  const { budget, normalVolume, actualVolume, actualCost, capacity } = input;
  if (normalVolume === 0) throw new DomainError("divisionByZero", "cost.absorb.noVolume");
  if (capacity === 0) throw new DomainError("divisionByZero", "cost.absorb.noCapacity");
  const rate = budget / normalVolume;
  const absorbed = rate * actualVolume;
  return {
    rate,
    absorbed,
    difference: absorbed - actualCost,
    spending: budget - actualCost,
    volume: absorbed - budget,
    unused: (budget * Math.max(0, capacity - actualVolume)) / capacity,
  };
}
