/** Terms that are added one by one before the sum is continued as an integral. */
const direct = 40;

/**
 * 1^b + 2^b + ... + n^b for b from -20 to 0, in the same time for any n: the first terms one by one, the rest by the formula of Euler and Maclaurin
 * (Abramowitz & Stegun 1964, 23.1.30), whose first term left out is below 1e-15 of the sum.
 */
export function sumOfPowers(count: number, exponent: number): number {
  let sum = 0;
  for (let term = 1; term <= Math.min(count, direct); term++) sum += term ** exponent;
  if (count <= direct) return sum;
  const integral =
    Math.abs(exponent + 1) < 1e-12
      ? Math.log(count / direct)
      : (count ** (exponent + 1) - direct ** (exponent + 1)) / (exponent + 1);
  // The term at `direct` is in the sum already: half of it is taken back.
  const ends = (count ** exponent - direct ** exponent) / 2;
  const first = exponent * (count ** (exponent - 1) - direct ** (exponent - 1));
  const third = exponent * (exponent - 1) * (exponent - 2) * (count ** (exponent - 3) - direct ** (exponent - 3));
  const fifth =
    exponent *
    (exponent - 1) *
    (exponent - 2) *
    (exponent - 3) *
    (exponent - 4) *
    (count ** (exponent - 5) - direct ** (exponent - 5));
  return sum + integral + ends + first / 12 - third / 720 + fifth / 30_240;
}
