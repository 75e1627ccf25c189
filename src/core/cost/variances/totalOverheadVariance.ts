import { DomainError } from "../../DomainError";
import type { CostedInput, CostVariance } from "./CostVariance";

/**
 * Variable and fixed overhead together, three variances: spending = budget allowed for the hours worked - spent; efficiency = variable rate x
 * (hours allowed - worked); volume = fixed rate x hours allowed - fixed budget. Horngren, Datar & Rajan (2015), chapter 8.
 */
export function totalOverheadVariance(input: CostedInput): CostVariance {
  const { standardPrice: variableRate, standardQuantity: allowed, actualQuantity: worked } = input;
  const { fixedBudget, normalQuantity } = input;
  if (normalQuantity === 0) throw new DomainError("divisionByZero", "cost.variance.normal");
  const fixedRate = fixedBudget / normalQuantity;
  const spent = input.actualPrice ?? 0;
  return {
    standard: (variableRate + fixedRate) * allowed,
    parts: {
      spending: fixedBudget + variableRate * worked - spent,
      efficiency: variableRate * (allowed - worked),
      volume: fixedRate * allowed - fixedBudget,
    },
    actual: spent,
  };
}
