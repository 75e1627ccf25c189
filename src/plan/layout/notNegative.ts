import type { ValidationRule } from "../PlanSpecification";

/** A number that may not be negative, nor above `maximum` where there is one; the message says what to enter instead. */
export function notNegative(what: string, maximum: number | null = null): ValidationRule {
  const range = maximum === null ? "zero or more" : `between 0 and ${maximum}`;
  return { kind: "decimal", minimum: 0, maximum, message: `${what} must be a number, ${range}.` };
}
