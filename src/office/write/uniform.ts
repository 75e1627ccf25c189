/** One value for all cells of a range: Excel takes it, its types only know matrices. */
export function uniform(value: string): string[][] {
  return value as unknown as string[][];
}
