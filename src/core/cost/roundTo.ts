/** An amount to so many digits behind the point (negative: tens, hundreds), halves away from zero as people round; null leaves it. */
export function roundTo(amount: number, decimals: number | null): number {
  if (decimals === null) return amount;
  const unit = 10 ** decimals;
  // 1.005 x 100 is 100.49999999999999: what is a half but for the last bits is one.
  const scaled = Math.abs(amount) * unit;
  return (Math.sign(amount) * Math.round(scaled + scaled * Number.EPSILON * 2)) / unit;
}
