/**
 * Shares of a total in proportion to weights, whose sum is exactly the total. With `decimals` the shares are rounded by the
 * method of the largest remainder (Hamilton; ties to the earlier share); what the total itself has beyond those decimals goes
 * to the largest weight. Weights must be zero or more, with a positive sum.
 */
export function largestRemainder(total: number, weights: readonly number[], decimals: number | null): number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const heaviest = weights.indexOf(Math.max(...weights));
  if (decimals === null) return settle(exact, heaviest, total);
  const unit = 10 ** decimals;
  const scaled = exact.map((share) => share * unit);
  const shares = scaled.map((share) => Math.floor(share + 1e-9));
  let units = Math.round(total * unit) - shares.reduce((left, right) => left + right, 0);
  const byRemainder = scaled
    .map((share, index) => ({ index, remainder: share - (shares[index] ?? 0) }))
    .filter(({ index }) => (weights[index] ?? 0) > 0)
    .sort((left, right) => right.remainder - left.remainder || left.index - right.index);
  for (const { index } of byRemainder) {
    if (units <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    units--;
  }
  const rounded = shares.map((share) => share / unit);
  return settle(rounded, heaviest, total);
}

/** Puts what floating point (or the total's own further decimals) leaves over on one share. */
function settle(shares: number[], position: number, total: number): number[] {
  const others = shares.reduce((sum, share, index) => (index === position ? sum : sum + share), 0);
  const last = total - others;
  // 0.3 - 0.1 - 0.1 leaves 0.09999999999999999: keep the rounded share where it already adds up to the total.
  const current = shares[position] ?? 0;
  if (Math.abs(last - current) > 1e-12 * Math.max(1, Math.abs(total))) shares[position] = last;
  return shares;
}
