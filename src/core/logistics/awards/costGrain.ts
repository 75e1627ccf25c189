/** The grain that costs are rounded to, a power of two: sums along a path through all warehouses, there and back, stay exact in 53 bits. */
export function costGrain(ways: readonly { readonly cost: number }[], warehouses: number): number {
  const largest = ways.reduce((most, { cost }) => Math.max(most, cost), 0);
  return largest > 0 ? 2 ** (Math.ceil(Math.log2(largest * 4 * (warehouses + 2))) - 52) : 1;
}
