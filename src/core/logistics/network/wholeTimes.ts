/** Whole numbers up to here, and sums that stay below it, are exact. */
const largest = 2 ** 50;

/** By what values are multiplied so that they become whole numbers; exact where that takes nothing away from them. */
export interface WholeTimes {
  readonly times: number;
  readonly isExact: boolean;
}

/**
 * The number by which values are multiplied to become whole, so that their sums and differences (of at most `most`) are exact: a power of ten
 * where they have so few decimals, else a power of two so large that rounding is far below what anybody measures.
 */
export function wholeTimes(values: Iterable<number>, most: number): WholeTimes {
  const finite: number[] = [];
  for (const value of values) if (Number.isFinite(value) && value !== 0) finite.push(value);
  for (let digits = 0; digits <= 9; digits++) {
    const times = 10 ** digits;
    if (most * times > largest) break;
    if (finite.every((value) => Math.abs(value * times - Math.round(value * times)) <= 1e-14 * Math.abs(value) * times))
      return { times, isExact: true };
  }
  return { times: most > 0 ? 2 ** Math.floor(Math.log2(largest / most)) : 1, isExact: false };
}
