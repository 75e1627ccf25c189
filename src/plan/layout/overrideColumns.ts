/** Column names of the override table, one a period: P01, P02 ... They stay when the plan rolls to another year. */
export function overrideColumns(periods: number): readonly string[] {
  return Array.from({ length: periods }, (_, index) => `P${String(index + 1).padStart(2, "0")}`);
}
