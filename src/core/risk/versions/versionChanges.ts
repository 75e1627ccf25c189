import { comparableKey } from "../../comparableKey";
import { DomainError } from "../../DomainError";
import type { CellChange, RowChange, VersionCell, VersionTable } from "./VersionTable";

/**
 * Rows of two versions of a table that differ, matched by their first `keys` columns; other columns are matched by name. Changed and added rows
 * stand in the order of the newer version, removed ones behind them. Numbers differ by more than `tolerance` (and by more than Excel's 15 digits).
 */
export function versionChanges(older: VersionTable, newer: VersionTable, keys: number, tolerance: number): RowChange[] {
  const [before, after] = [rowsByKey(older, keys, "older"), rowsByKey(newer, keys, "newer")];
  const columns = comparedColumns(older, newer, keys);
  const changes: RowChange[] = [];
  for (const [key, row] of after) {
    const old = before.get(key);
    const cells = columns.flatMap(({ name, was, is }): CellChange[] => {
      const change = { column: name, before: old?.[was] ?? null, after: row[is] ?? null };
      return isSame(change.before, change.after, tolerance) ? [] : [change];
    });
    // A new row of blanks is new all the same.
    if (!old || cells.length > 0)
      changes.push({ kind: old ? "changed" : "added", key: row.slice(0, keys), cells, row });
  }
  for (const [key, row] of before) {
    if (after.has(key)) continue;
    const cells = columns
      .map(({ name, was }) => ({ column: name, before: row[was] ?? null, after: null }))
      .filter((change) => !isSame(change.before, null, tolerance));
    changes.push({ kind: "removed", key: row.slice(0, keys), cells, row });
  }
  return changes;
}

function rowsByKey(
  { rows, firstRow }: VersionTable,
  keys: number,
  argument: string,
): Map<string, readonly VersionCell[]> {
  const byKey = new Map<string, readonly VersionCell[]>();
  rows.forEach((cells, row) => {
    const parts = cells.slice(0, keys).map((cell) => comparableKey(String(cell ?? "")));
    if (cells.every((cell) => isSame(cell, null, 0))) return;
    const key = parts.join("\u001f");
    if (byKey.has(key)) {
      const shown = cells.slice(0, keys).join(", ");
      throw new DomainError("invalid", "risk.diff.twice", { argument, key: shown, row: row + firstRow });
    }
    byKey.set(key, cells);
  });
  return byKey;
}

interface ComparedColumn {
  readonly name: string;
  /** Its position in the older and in the newer version; -1: it is not there. */
  readonly was: number;
  readonly is: number;
}

function comparedColumns(older: VersionTable, newer: VersionTable, keys: number): ComparedColumn[] {
  const [before, after] = [older.columns, newer.columns].map((names) => names.map(comparableKey));
  const positions = (names: readonly string[] | undefined, name: string): number => names?.indexOf(name, keys) ?? -1;
  const known = newer.columns.map((name, is) => ({ name, was: positions(before, comparableKey(name)), is }));
  const gone = older.columns
    .map((name, was) => ({ name, was, is: positions(after, comparableKey(name)) }))
    .filter(({ is }) => is < 0);
  return [...known.slice(keys), ...gone.filter(({ was }) => was >= keys)];
}

/** Blanks and zeros are one: Excel on the desktop passes blank cells as 0. */
function isSame(one: VersionCell, other: VersionCell, tolerance: number): boolean {
  const [left, right] = [one === null || one === "" ? 0 : one, other === null || other === "" ? 0 : other];
  if (typeof left !== "number" || typeof right !== "number") return left === right;
  if (Math.abs(left - right) <= tolerance) return true;
  return Number(left.toPrecision(15)) === Number(right.toPrecision(15));
}
