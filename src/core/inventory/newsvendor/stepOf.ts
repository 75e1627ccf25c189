const mostDecimals = 6;
const rounding = 1e-9;

/** The largest step of which all differences of ascending values are multiples, where the values have six decimals or fewer: 25 for packs of 25; null where they have more. */
export function stepOf(values: readonly number[]): number | null {
  const low = values[0] ?? 0;
  for (let decimals = 0, unit = 1; decimals <= mostDecimals; decimals++, unit *= 10) {
    const counts = values.map((value) => (value - low) * unit);
    if (counts.some((count) => Math.abs(count - Math.round(count)) > rounding * Math.max(1, count))) continue;
    return counts.map(Math.round).reduce(greatestDivisor, 0) / unit;
  }
  return null;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
