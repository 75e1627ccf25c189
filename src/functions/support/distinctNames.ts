import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";

/** The names in a column of a table; one that comes twice is refused with the rows it stands in. */
export function distinctNames(
  rows: readonly { readonly name: string; readonly rowNumber: number }[],
  argument: string,
): string[] {
  const seen = new Map<string, number>();
  for (const { name, rowNumber } of rows) {
    const first = seen.get(comparableKey(name));
    if (first !== undefined)
      throw new DomainError("invalid", "functions.duplicateKey", { argument, key: name, first, second: rowNumber });
    seen.set(comparableKey(name), rowNumber);
  }
  return rows.map(({ name }) => name);
}
