import { DomainError } from "../../DomainError";

const precision = 1e-12;
const mostSteps = 200;

/**
 * Where a falling function passes 0, between `low` (above 0 there) and `high` (0 or below). Ridders' method (1979), which
 * takes the curve for an exponential, as tails are; a step that brings little is followed by halving.
 */
export function fallingRoot(value: (x: number) => number, low: number, high: number): number {
  let [left, right] = [low, high];
  let [atLeft, atRight] = [value(left), value(right)];
  for (let step = 0; step < mostSteps; step++) {
    const middle = (left + right) / 2;
    if (atRight === 0) return right;
    if (right - left <= precision * Math.max(Math.abs(left), Math.abs(right)) || middle === left || middle === right)
      return right;
    const atMiddle = value(middle);
    const root = Math.sqrt(atMiddle ** 2 - atLeft * atRight);
    const guess = root > 0 ? middle + ((middle - left) * atMiddle) / root : middle;
    const atGuess = value(guess);
    for (const [x, at] of [
      [middle, atMiddle],
      [guess, atGuess],
    ] as const) {
      if (at > 0 && x > left) [left, atLeft] = [x, at];
      if (at <= 0 && x < right) [right, atRight] = [x, at];
    }
  }
  throw new DomainError("noConvergence", "inventory.shortage.convergence");
}
