import { typedNumber } from "../logistics/typedNumber";

/** A number that the planner typed, with or without a sign, "20 %" as 0.2; null where it is none. */
export function valueTyped(text: string): number | null {
  const [, sign = "", digits = "", percent = ""] = /^\s*([-+]?)([^%]*)(%?)\s*$/.exec(text) ?? [];
  const value = typedNumber(digits);
  if (value === null) return null;
  const signed = sign === "-" ? -value : value;
  // 7 / 100 and its like: the planner typed 0.07.
  return percent === "" ? signed : Number((signed / 100).toPrecision(12));
}
