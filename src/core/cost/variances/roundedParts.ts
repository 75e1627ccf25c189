/**
 * Parts rounded to `decimals` so that they still add up to the rounded total, of whatever sign: the last digits that are over go to
 * those who lost most by rounding down (method of the largest remainder; ties to the earlier part). A part of 0 stays 0.
 */
export function roundedParts(parts: readonly number[], total: number, decimals: number): number[] {
  const unit = 10 ** decimals;
  const scaled = parts.map((part) => part * unit);
  // Rounding noise: 29.999999999 is 30, not 29 and a rest.
  const down = scaled.map((part) => Math.floor(part + 1e-7));
  let left = Math.round(total * unit) - down.reduce((sum, part) => sum + part, 0);
  const order = scaled
    .map((part, index) => ({ index, rest: part - (down[index] ?? 0) }))
    .filter(({ index }) => parts[index] !== 0)
    .sort((one, other) => other.rest - one.rest || one.index - other.index);
  const step = Math.sign(left);
  if (step < 0) order.reverse();
  for (const { index } of order) {
    if (left === 0) break;
    down[index] = (down[index] ?? 0) + step;
    left -= step;
  }
  return down.map((part) => part / unit);
}
