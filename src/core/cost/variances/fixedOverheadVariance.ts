import { DomainError } from "../../DomainError";
import type { CostedInput, CostVariance } from "./CostVariance";

/**
 * Fixed overhead: spending = budget - spent; volume = applied - budget at the rate budget / normal volume, which hours worked split into efficiency
 * (hours allowed - worked) and capacity (hours worked - normal). Horngren, Datar & Rajan (2015), chapter 8; Drury (2018), chapter 17.
 */
export function fixedOverheadVariance(input: CostedInput): CostVariance {
  const { standardPrice: budget, standardQuantity: normal, actualQuantity: made, purchased: worked } = input;
  const spent = input.actualPrice ?? budget;
  if (normal === 0) throw new DomainError("divisionByZero", "cost.variance.normal");
  const rate = budget / normal;
  const efficiency = worked === null ? 0 : rate * (made - worked);
  return {
    standard: rate * made,
    parts:
      worked === null
        ? { spending: budget - spent, volume: rate * made - budget }
        : { spending: budget - spent, efficiency, capacity: rate * worked - budget },
    actual: spent,
  };
}
