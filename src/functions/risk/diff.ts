import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { versionChanges } from "../../core/risk/versions/versionChanges";
import type { RowChange, VersionCell, VersionTable } from "../../core/risk/versions/VersionTable";
import { functionMessage } from "../../messages/functionMessage";
import { call, readChoice, readFlag, readInteger, readMatrix, readNumber } from "../support";

/**
 * What the answer shows.
 * @customenum {string}
 */
enum DifferenceAnswer {
  /** A row a changed cell: change, key, column, before, after, difference. */
  cells = "cells",
  /** A row a changed row, as it stands in the newer version (removed ones as they stood). */
  rows = "rows",
  /** How many rows were added, removed, changed, and are the same. */
  count = "count",
}

/**
 * What changed between two versions of a table: rows added, removed and changed, matched by key, and every cell that differs.
 * @customfunction DIFF
 * @param older The older version: rows with one or more key columns first.
 * @param newer The newer version, its rows and columns in any order.
 * @param [keys] How many of the first columns make up the key. If omitted, 1.
 * @param [header] TRUE: the first row of both names the columns, which are matched by name. FALSE: columns are matched by position. If omitted, TRUE.
 * @param {DifferenceAnswer} [answer] cells, rows or count. If omitted, cells.
 * @param [tolerance] Difference of two numbers that is no change. If omitted, 0.
 * @returns Table with a header row. Cells: change, key columns, column, before, after, difference. A blank and 0 are the same. Where nothing differs, one row that says so.
 * @example =AOP.DIFF({"Item","Units";"A",5;"B",7}, {"Item","Units";"B",9;"C",4}) -> {"Change","Item","Column","Before","After","Difference";"changed","B","Units",7,9,2;"added","C","Units","",4,4;"removed","A","Units",5,"",-5}
 * @example =AOP.DIFF({"A",5}, {"A",5}, , FALSE) -> {"Change","Key","Column","Before","After","Difference";"no change","","","","",""}
 * @example =AOP.DIFF({"A",5;"A",6}, {"A",5;"B",6}, , FALSE) -> #VALUE!
 * @source Comparison of versions by key.
 */
export function diff(
  older: any[][],
  newer: any[][],
  keys?: any,
  header?: any,
  answer?: DifferenceAnswer,
  tolerance?: any,
): any[][] {
  return call(() => {
    const count = readInteger(keys, "keys", { default: 1, minimum: 1 });
    const isNamed = readFlag(header, "header", true);
    const versions = [
      readVersion(older, "older", count, isNamed),
      readVersion(newer, "newer", count, isNamed),
    ] as const;
    const width = Math.max(...versions.map(({ columns }) => columns.length));
    if (!isNamed && versions[0].columns.length !== versions[1].columns.length)
      throw new DomainError("invalid", "risk.diff.columns", {
        older: versions[0].columns.length,
        newer: versions[1].columns.length,
      });
    const limit = readNumber(tolerance, "tolerance", { default: 0, minimum: 0 });
    const changes = versionChanges(versions[0], versions[1], count, limit);
    const wanted = readChoice(answer, "answer", Object.values(DifferenceAnswer), "cells");
    if (wanted === "count") return countsOf(changes, versions[1]);
    const keyNames = isNamed
      ? versions[1].columns.slice(0, count)
      : Array.from({ length: count }, (_, index) => (count === 1 ? word("key") : `${word("key")} ${index + 1}`));
    const table =
      wanted === "rows"
        ? rowTable(changes, keyNames, versions, width)
        : [
            [word("change"), ...keyNames, ...["column", "before", "after", "difference"].map(word)],
            ...changes.flatMap(cellRows),
          ];
    const [names = []] = table;
    return changes.length === 0 ? [names, [word("none"), ...names.slice(1).map(() => null)]] : table;
  });
}

const word = (name: string): string => functionMessage(`risk.diff.${name}`);

function readVersion(raw: unknown, argument: string, keys: number, isNamed: boolean): VersionTable {
  const rows = readMatrix(raw, argument).map((cells, row) =>
    cells.map((cell, column): VersionCell => {
      if (cell === null || typeof cell !== "object") return cell;
      const place = { argument, row: row + 1, column: column + 1, found: cell.code };
      throw new DomainError("invalid", "functions.cell.error", place);
    }),
  );
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw new DomainError("invalid", "functions.required", { argument });
  if (width < keys) throw new DomainError("invalid", "risk.diff.keys", { argument, keys, width });
  if (!isNamed) return { columns: Array.from({ length: width }, (_, index) => String(index + 1)), rows, firstRow: 1 };
  const columns = (rows[0] ?? []).map((cell, index) =>
    cell === null || cell === 0 ? String(index + 1) : String(cell),
  );
  const seen = new Set<string>();
  for (const name of columns) {
    if (seen.has(comparableKey(name))) throw new DomainError("invalid", "functions.named.twice", { argument, name });
    seen.add(comparableKey(name));
  }
  return { columns, rows: rows.slice(1), firstRow: 2 };
}

function cellRows({ kind, key, cells }: RowChange): VersionCell[][] {
  const shown = cells.length > 0 ? cells : [{ column: "", before: null, after: null }];
  return shown.map(({ column, before, after }) => {
    const [left, right] = [before ?? 0, after ?? 0];
    const isNumber = typeof left === "number" && typeof right === "number" && column !== "";
    return [word(kind), ...key, column, before, after, isNumber ? right - left : null];
  });
}

function rowTable(
  changes: readonly RowChange[],
  keyNames: readonly string[],
  [older, newer]: readonly [VersionTable, VersionTable],
  width: number,
): VersionCell[][] {
  const names = [...keyNames, ...newer.columns.slice(keyNames.length)];
  const padded = (row: readonly VersionCell[]): VersionCell[] =>
    Array.from({ length: Math.max(names.length, width) }, (_, index) => row[index] ?? null);
  // A row that is gone stands under the newer version's columns.
  const moved = (row: readonly VersionCell[]): VersionCell[] =>
    newer.columns.map((name, index) => {
      const at = older.columns.findIndex((each) => comparableKey(each) === comparableKey(name));
      return row[index < keyNames.length ? index : at] ?? null;
    });
  return [
    [word("change"), ...padded(names)],
    ...changes.map(({ kind, row }) => [word(kind), ...padded(kind === "removed" ? moved(row) : row)]),
  ];
}

function countsOf(changes: readonly RowChange[], { rows }: VersionTable): (string | number)[][] {
  const of = (kind: RowChange["kind"]): number => changes.filter((change) => change.kind === kind).length;
  const filled = rows.filter((row) => row.some((cell) => cell !== null && cell !== 0 && cell !== "")).length;
  return [
    [word("change"), word("rows")],
    ...(["added", "removed", "changed"] as const).map((kind) => [word(kind), of(kind)]),
    [word("same"), filled - of("added") - of("changed")],
  ];
}
