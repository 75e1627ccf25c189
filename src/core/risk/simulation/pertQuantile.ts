import incompleteBeta from "@stdlib/math-base-special-betainc";

/** Places of the inverse: between two of them it is a straight line, off by less than a ten thousandth of the range. */
const places = 1024;

/** Quantiles of the PERT distribution: a beta between `least` and `most` whose mode counts four times in its mean. Malcolm, Roseboom, Clark & Fazar (1959). */
export function pertQuantile(least: number, mode: number, most: number): (chance: number) => number {
  const width = most - least;
  if (width === 0) return () => least;
  const [alpha, beta] = [1 + (4 * (mode - least)) / width, 1 + (4 * (most - mode)) / width];
  const chances = Array.from({ length: places + 1 }, (_, place) => incompleteBeta(place / places, alpha, beta));
  return (chance) => {
    let [below, above] = [0, places];
    while (above - below > 1) {
      const middle = (below + above) >> 1;
      if ((chances[middle] ?? 1) <= chance) below = middle;
      else above = middle;
    }
    const [low, high] = [chances[below] ?? 0, chances[above] ?? 1];
    const part = high > low ? (chance - low) / (high - low) : 0;
    return least + (width * (below + part)) / places;
  };
}
