import type { NumberRule } from "./NumberRule";
import { readNumber } from "./readNumber";

/** A whole number; 2.5 is refused, not rounded. */
export function readInteger(
  raw: unknown,
  argument: string,
  rule: NumberRule & { readonly default?: number } = {},
): number {
  return readNumber(raw, argument, { ...rule, integer: true });
}
