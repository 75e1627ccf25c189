import gammainc from "@stdlib/math-base-special-gammainc";

/** Probability that a gamma variable with rate 1 exceeds x: exact to its last digits where 1 - cdf would leave nothing but rounding. */
export function gammaTail(x: number, shape: number): number {
  return gammainc(x, shape, true, true);
}
