/** The last whole number from `first` on for which a claim holds that holds up to some number and never after it; `first` - 1 where it holds nowhere. Strides of growing length, then halving. */
export function lastWhole(first: number, holds: (whole: number) => boolean): number {
  if (!holds(first)) return first - 1;
  let [low, stride] = [first, 1];
  while (holds(low + stride)) [low, stride] = [low + stride, 2 * stride];
  let high = low + stride;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    // Beyond 2^53 there are whole numbers without one between them.
    if (middle === low || middle === high) break;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
