import { comparableKey } from "../comparableKey";
import { DomainError } from "../DomainError";
import type { Period } from "./Period";
import { periodOf } from "./periodOf";

export interface SeriesInput {
  /** Excel serial of each record's day; null: the record has none and is left out. */
  readonly dates: readonly (number | null)[];
  /** null counts as 0. */
  readonly quantities: readonly (number | null)[];
  /** null: all records belong to one series. A record with an empty key is left out. */
  readonly keys: readonly string[] | null;
  readonly periods: readonly Period[];
  /** The keys to return, in this order; null: all, in the order of their first record inside the calendar. */
  readonly rows: readonly string[] | null;
  readonly aggregate: "sum" | "average" | "last";
  /** Value of a cell without records. */
  readonly missing: 0 | null;
}

export interface SeriesOfKeys {
  readonly keys: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
}

/** Records added up (or averaged, or the latest taken) by key and period. A key asked for twice is refused: its records would count double. */
export function seriesFromRecords({
  dates,
  quantities,
  keys,
  periods,
  rows,
  aggregate,
  missing,
}: SeriesInput): SeriesOfKeys {
  const { names, positions } = rowsByKey(rows);
  const cells: Cell[][] = names.map(() => []);
  if (keys === null && rows === null) {
    names.push("");
    cells.push([]);
  }
  dates.forEach((day, index) => {
    if (day === null) return;
    const column = periodOf(day, periods);
    if (column < 0) return;
    const row = keys === null ? 0 : rowOf(keys[index] ?? "");
    const record = cells[row];
    if (record) addRecord(record, column, day, quantities[index] ?? 0);
  });
  const values = cells.map((record) => periods.map((_, column) => valueOf(record[column], aggregate) ?? missing));
  return { keys: names, values };

  function rowOf(key: string): number {
    const comparable = comparableKey(key);
    const known = positions.get(comparable);
    if (known !== undefined || rows !== null || comparable === "") return known ?? -1;
    positions.set(comparable, names.length);
    names.push(key);
    cells.push([]);
    return names.length - 1;
  }
}

interface Cell {
  sum: number;
  count: number;
  lastDay: number;
  last: number;
}

function rowsByKey(rows: readonly string[] | null): { names: string[]; positions: Map<string, number> } {
  const positions = new Map<string, number>();
  rows?.forEach((key, index) => {
    const comparable = comparableKey(key);
    const first = positions.get(comparable);
    if (comparable === "") return;
    if (first !== undefined)
      throw new DomainError("invalid", "functions.series.duplicate", { key, first: first + 1, second: index + 1 });
    positions.set(comparable, index);
  });
  return { names: [...(rows ?? [])], positions };
}

function addRecord(record: Cell[], column: number, day: number, quantity: number): void {
  const cell = record[column];
  if (!cell) {
    record[column] = { sum: quantity, count: 1, lastDay: day, last: quantity };
    return;
  }
  cell.sum += quantity;
  cell.count++;
  if (day >= cell.lastDay) [cell.lastDay, cell.last] = [day, quantity];
}

function valueOf(cell: Cell | undefined, aggregate: SeriesInput["aggregate"]): number | null {
  if (!cell) return null;
  if (aggregate === "sum") return cell.sum;
  return aggregate === "average" ? cell.sum / cell.count : cell.last;
}
