import { typedNumber } from "./typedNumber";

/** A number that the planner typed, with or without a sign; null where it is none. */
export function signedTyped(entry: string): number | null {
  const [, sign = "", digits = ""] = /^\s*([-+]?)(.*)$/.exec(entry) ?? [];
  const value = typedNumber(digits);
  return value !== null && sign === "-" ? -value : value;
}
