import { isOmitted } from "./isOmitted";
import type { NumberRule } from "./NumberRule";
import { readNumber } from "./readNumber";

/** A number argument that may be left out: null then. */
export function readOptionalNumber(raw: unknown, argument: string, rule: NumberRule = {}): number | null {
  return isOmitted(raw) ? null : readNumber(raw, argument, rule);
}
