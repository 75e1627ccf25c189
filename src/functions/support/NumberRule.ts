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
  const what = brokenPart(value, rule);
  if (what === null) return value;
  const key = place ? `functions.cell.${what}` : `functions.${what}`;
  const limit = what === "integer" ? 0 : (rule[what] ?? 0);
  throw new DomainError("invalid", key, { argument, value, limit, ...place });
}

/** The part of the rule that a number breaks, or null. */
export function brokenPart(value: number, rule: NumberRule): keyof NumberRule | null {
  if (rule.minimum !== undefined && value < rule.minimum) return "minimum";
  if (rule.maximum !== undefined && value > rule.maximum) return "maximum";
  if (rule.above !== undefined && value <= rule.above) return "above";
  if (rule.below !== undefined && value >= rule.below) return "below";
  if (rule.integer && !Number.isInteger(value)) return "integer";
  return null;
}
