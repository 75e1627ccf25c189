import { DomainError } from "../../DomainError";

const precision = 1e-12;
const nearZero = 1e-9;
const mostSteps = 200;

/**
 * Where a falling function passes 0, between `low` (above 0 there) and `high` (0 or below). Ridders' method (1979), which
 * takes the curve for an exponential, as tails are, and halves besides, so that jumps do not stop it.
 */
export function fallingRoot(value: (x: number) => number, low: number, high: number): number {
  let [left, right] = [low, high];
  let [atLeft, atRight] = [value(left), value(right)];
  const small = nearZero * Math.abs(atLeft);
  // Beside the numbers that it began with a root this near to 0 is 0.
  const nothing = Number.EPSILON * Math.max(Math.abs(low), Math.abs(high));
  let before = NaN;
  for (let step = 0; step < mostSteps; step++) {
    const middle = (left + right) / 2;
    const width = Math.max(nothing, precision * Math.max(Math.abs(left), Math.abs(right)));
    if (atRight === 0 || right - left <= width || middle === left || middle === right) return right;
    const atMiddle = value(middle);
    const root = Math.sqrt(atMiddle ** 2 - atLeft * atRight);
    const guess = root > 0 ? middle + ((middle - left) * atMiddle) / root : middle;
    const atGuess = value(guess);
    if (Math.abs(guess - before) <= width && Math.abs(atGuess) <= small) return guess;
    before = guess;
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
