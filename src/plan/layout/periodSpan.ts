import { overrideColumns } from "./overrideColumns";

/** The period columns of an input table, from the first to the last. */
export function periodSpan(table: string, periods: number): string {
  const names = overrideColumns(periods);
  return `${table}[[${names[0]}]:[${names[names.length - 1]}]]`;
}
