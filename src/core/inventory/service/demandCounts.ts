const negligible = 1e-17;

/**
 * Probabilities of 0, 1, 2 ... demands in `periods` when each period has one with probability `chance`, a last part of a
 * period in proportion. The likeliest count first, the others by their ratio to the neighbour: no power underflows.
 */
export function demandCounts(periods: number, chance: number): number[] {
  const whole = Math.floor(periods);
  const odds = chance / (1 - chance);
  const counts = new Array<number>(whole + 1).fill(0);
  if (chance === 1) counts[whole] = 1;
  else {
    const mode = Math.min(whole, Math.floor((whole + 1) * chance));
    counts[mode] = 1;
    for (let count = mode; count < whole && (counts[count] ?? 0) > negligible; count++)
      counts[count + 1] = ((counts[count] ?? 0) * (whole - count) * odds) / (count + 1);
    for (let count = mode; count > 0 && (counts[count] ?? 0) > negligible; count--)
      counts[count - 1] = ((counts[count] ?? 0) * count) / ((whole - count + 1) * odds);
    const total = counts.reduce((sum, weight) => sum + weight, 0);
    counts.forEach((weight, count) => (counts[count] = weight / total));
  }
  const part = (periods - whole) * chance;
  return part === 0
    ? counts
    : [...counts, 0].map((weight, count) => weight * (1 - part) + (counts[count - 1] ?? 0) * part);
}
