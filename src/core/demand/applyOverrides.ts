import { comparableKey } from "../comparableKey";
import { DomainError } from "../DomainError";
import { overrideEntry } from "./overrideEntry";

export interface OverridesInput {
  readonly baseline: readonly (readonly number[])[];
  readonly entries: readonly (readonly (string | number | null)[])[];
  /** Key of each row of the baseline, and of each row of entries; null: the rows stand in the same order. */
  readonly keys: { readonly baseline: readonly string[]; readonly entries: readonly string[] } | null;
}

/** The baseline with its overrides. With keys, several rows of entries may change one row of the baseline, from top to bottom; a key that the baseline does not have is ignored. */
export function applyOverrides({ baseline, entries, keys }: OverridesInput): number[][] {
  const result = baseline.map((row) => [...row]);
  const rowsOf = new Map<string, number[]>();
  keys?.baseline.forEach((key, row) => {
    const comparable = comparableKey(key);
    if (comparable !== "") rowsOf.set(comparable, [...(rowsOf.get(comparable) ?? []), row]);
  });
  entries.forEach((row, index) => {
    const targets = keys ? (rowsOf.get(comparableKey(keys.entries[index] ?? "")) ?? []) : [index];
    if (targets.length === 0) return;
    row.forEach((entry, column) => {
      const change = at(index, column, () => overrideEntry(entry));
      if (!change) return;
      for (const target of targets) {
        const values = result[target];
        if (values) values[column] = change(values[column] ?? 0);
      }
    });
  });
  return result;
}

/** Adds the place of an entry to what is said about it. */
function at<Answer>(row: number, column: number, work: () => Answer): Answer {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown;
    throw new DomainError(thrown.kind, thrown.key, { ...thrown.values, row: row + 1, column: column + 1 });
  }
}
