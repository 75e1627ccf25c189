/** What lies above a value. */
export interface Tail {
  /** Probability to exceed it. */
  readonly risk: number;
  /** Mean excess over it, E[(X - x)+]. */
  readonly excess: number;
}

/**
 * Tail of the sum of `count` numbers between 0 and 1. Its density is the cardinal B-spline, by symmetry taken from the
 * upper end, integrated once and twice by the splines of the next orders: sums of positive terms, where the closed form
 * of Irwin and Hall takes huge ones from each other. de Boor (1972), Journal of Approximation Theory 6.
 */
export function uniformSumTail(value: number, count: number): Tail {
  const depth = count - value;
  if (depth <= 0) return { risk: 0, excess: 0 };
  if (depth >= count) return { risk: 1, excess: count / 2 - value };
  const whole = Math.floor(depth);
  // splines[j] = spline of the present order at depth - j.
  const splines = new Array<number>(whole + 2).fill(0);
  splines[whole] = 1;
  let risk = 0;
  for (let order = 2; order <= count + 2; order++) {
    for (let shift = 0; shift <= whole; shift++) {
      const at = depth - shift;
      splines[shift] = (at * (splines[shift] ?? 0) + (order - at) * (splines[shift + 1] ?? 0)) / (order - 1);
    }
    if (order === count + 1) risk = splines.reduce((sum, spline) => sum + spline, 0);
  }
  return { risk, excess: splines.reduce((sum, spline, shift) => sum + (shift + 1) * spline, 0) };
}
