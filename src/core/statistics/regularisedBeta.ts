import { gammaln } from "simple-statistics";

/**
 * The regularised incomplete beta function at x from 0 to 1, of a and b above 0 (NIST DLMF 8.17), by its continued fraction 8.17.22: the share of a
 * beta distribution below x, and with it the tails of Student's t and of F. Small, so that a function that asks for one tail need not load all distributions.
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (!(x < 1)) return 1;
  // The fraction converges fast on one side of the mean, and the function is symmetric.
  return x < (a + 1) / (a + b + 2) ? incompleteBeta(x, a, b) : 1 - incompleteBeta(1 - x, b, a);
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  return front * betaFraction(x, a, b);
}

/** Lentz's evaluation from the front, which keeps numerator and denominator of the fraction apart. */
function betaFraction(x: number, a: number, b: number): number {
  const guard = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let numerator = 1;
  let denominator = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const term of [even, odd]) {
      denominator = 1 / guard(1 + term * denominator);
      numerator = guard(1 + term / numerator);
      change = numerator * denominator;
      fraction *= change;
    }
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}
