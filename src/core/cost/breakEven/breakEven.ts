import { DomainError } from "../../DomainError";
import type { BreakEven, BreakEvenInput } from "./BreakEvenInput";

/**
 * Cost-volume-profit: units = fixed cost / (price - variable cost). A target after tax is grossed up where it is a profit. Horngren, Datar & Rajan (2015), Cost
 * Accounting, chapter 3.
 */
export function breakEven(input: BreakEvenInput): BreakEven {
  const { fixed, price, variable, target, taxRate, planned } = input;
  const contribution = price - variable;
  if (!(contribution > 0)) throw new DomainError("infeasible", "cost.breakEven.noContribution", { price, variable });
  const units = fixed / contribution;
  const beforeTax = target === null ? null : target > 0 ? target / (1 - taxRate) : target;
  const targetUnits = beforeTax === null ? null : Math.max(0, (fixed + beforeTax) / contribution);
  const profit = planned === null ? null : planned * contribution - fixed;
  const times = (amount: number | null, by: number): number | null => (amount === null ? null : amount * by);
  const marginUnits = planned === null ? null : planned - units;
  return {
    units,
    money: units * price,
    contribution,
    ratio: contribution / price,
    targetUnits,
    targetMoney: times(targetUnits, price),
    marginUnits,
    marginMoney: times(marginUnits, price),
    marginShare: planned !== null && planned > 0 ? (planned - units) / planned : null,
    profit,
    // Without a profit there is no share by which it could rise.
    leverage: planned !== null && profit !== null && profit > 0 ? (planned * contribution) / profit : null,
  };
}
