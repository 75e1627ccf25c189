import { DomainError } from "../../core/DomainError";

/** What a number must satisfy, as data: the readers check it and word the refusal. */
export interface NumberRule {
  readonly minimum?: number;
  readonly maximum?: number;
  /** More than this, not equal. */
  readonly above?: number;
  /** Less than this, not equal. */
  readonly below?: number;
  readonly integer?: boolean;
}

/** Refuses a number that breaks its rule; `place` adds row and column where it stands in a range. */
export function checkNumber(
  value: number,
  argument: string,
  rule: NumberRule,
  place?: { row: number; column: number },
): number {
  const refuse = (what: string, limit = 0): never => {
    const key = place ? `functions.cell.${what}` : `functions.${what}`;
    throw new DomainError("invalid", key, { argument, value, limit, ...place });
  };
  if (rule.minimum !== undefined && value < rule.minimum) refuse("minimum", rule.minimum);
  if (rule.maximum !== undefined && value > rule.maximum) refuse("maximum", rule.maximum);
  if (rule.above !== undefined && value <= rule.above) refuse("above", rule.above);
  if (rule.below !== undefined && value >= rule.below) refuse("below", rule.below);
  if (rule.integer && !Number.isInteger(value)) refuse("integer");
  return value;
}
