/** From where to where a column or an area reaches, in units of the axis; null is a gap. */
export type Extent = { readonly from: number; readonly to: number } | null;

/**
 * Piles series up category by category: positive values upwards, negative ones downwards, each from where the one before ended.
 * @param series values of each series; all of one length
 * @param percent turns each category's values into shares of their sum of sizes (0 to 1)
 * @returns one row of extents for each series
 */
export function stackSeries(series: readonly (readonly (number | null)[])[], percent: boolean): Extent[][] {
  const length = series.reduce((most, values) => Math.max(most, values.length), 0);
  const up = new Array<number>(length).fill(0);
  const down = new Array<number>(length).fill(0);
  const sizes = Array.from({ length }, (_, index) =>
    series.reduce((sum, values) => sum + Math.abs(values[index] ?? 0), 0),
  );
  return series.map((values) =>
    Array.from({ length }, (_, index) => {
      const value = values[index];
      if (value === null || value === undefined) return null;
      const size = sizes[index] ?? 0;
      const height = percent ? (size === 0 ? 0 : value / size) : value;
      const pile = height < 0 ? down : up;
      const from = pile[index] ?? 0;
      pile[index] = from + height;
      return { from, to: from + height };
    }),
  );
}
