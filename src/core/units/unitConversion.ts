import { comparableKey } from "../comparableKey";
import { DomainError } from "../DomainError";
import type { UnitRule } from "./UnitRule";

/** 1 of the one unit = numerator / denominator of the other; kept apart so that 480 each make exactly 1 pallet. */
export interface UnitConversion {
  readonly numerator: number;
  readonly denominator: number;
}

interface Reached extends UnitConversion {
  readonly name: string;
  /** The way from the first unit, in words: "pallet = 40 case = 480 each". */
  readonly way: string;
}

/** Two ways to one unit may differ by their rounding, a third of a kilo by 0.33333. */
const tolerance = 1e-5;

/**
 * How to turn one unit into another along the chains of a unit table, in both directions. Every row that is reached on the way is held against
 * the others: two ways that disagree (and a circle that does not close) are refused with the row and the chain.
 */
export function unitConversion(rules: readonly UnitRule[], from: string, to: string): UnitConversion {
  const reached = new Map<string, Reached>([
    [comparableKey(from), { numerator: 1, denominator: 1, name: from, way: `1 ${from}` }],
  ]);
  for (const key of reached.keys()) {
    const unit = reached.get(key);
    if (!unit) continue;
    for (const rule of rules) {
      const isUpward = comparableKey(rule.unit) === key;
      if (!isUpward && comparableKey(rule.base) !== key) continue;
      if (comparableKey(rule.unit) === comparableKey(rule.base) && rule.factor !== 1)
        throw new DomainError("invalid", "calendar.units.itself", { row: rule.rowNumber, unit: rule.unit });
      const next = step(unit, rule, isUpward);
      const known = reached.get(comparableKey(next.name));
      if (!known) reached.set(comparableKey(next.name), next);
      else if (!agree(known, next))
        throw new DomainError("invalid", "calendar.units.contradiction", {
          row: rule.rowNumber,
          first: known.way,
          second: next.way,
        });
    }
  }
  const target = reached.get(comparableKey(to));
  if (!target) throw new DomainError("invalid", "calendar.units.noChain", { from, to });
  return target;
}

function step({ numerator, denominator, way }: Reached, { unit, factor, base }: UnitRule, isUpward: boolean): Reached {
  const name = isUpward ? base : unit;
  const next = isUpward
    ? { numerator: numerator * factor, denominator }
    : { numerator, denominator: denominator * factor };
  const amount = Number((next.numerator / next.denominator).toPrecision(6));
  return { ...next, name, way: `${way} = ${amount} ${name}` };
}

function agree(left: UnitConversion, right: UnitConversion): boolean {
  const ratio = (left.numerator * right.denominator) / (left.denominator * right.numerator);
  return Math.abs(ratio - 1) <= tolerance;
}
