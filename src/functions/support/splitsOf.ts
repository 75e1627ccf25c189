import { DomainError } from "../../core/DomainError";
import { isOmitted } from "./isOmitted";
import { itemFinder } from "./itemFinder";
import { readDistinctKeys } from "./readDistinctKeys";
import { readKeys } from "./readKeys";
import { sameRows } from "./sameRows";

/** A total and the cells of the answer that add up to it, as pairs of row and column. */
export interface Split {
  readonly total: number;
  readonly cells: readonly (readonly [number, number])[];
}

/** The shape of the answer of DISAGGREGATE and its splits. */
export interface Splits {
  readonly rows: number;
  readonly columns: number;
  readonly splits: readonly Split[];
}

interface Given {
  readonly totals: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
  /** Columns of the weights are periods of the past, not of the totals. */
  readonly isHistory: boolean;
  readonly totalKeys: unknown;
  readonly keys: unknown;
}

/** Which cells each total is split into, told by the shapes of totals and weights, or by the keys of groups. */
export function splitsOf(given: Given): Splits {
  const { totals, weights, isHistory, totalKeys, keys } = given;
  const [items, width] = [weights.length, weights[0]?.length ?? 0];
  const [totalRows, periods] = [totals.length, totals[0]?.length ?? 0];
  const refuse = (): never => {
    const shapes = { rows: totalRows, columns: periods, weightRows: items, weightColumns: width };
    throw new DomainError("invalid", "demand.disaggregate.shape", shapes);
  };
  const fits = isHistory || width === 1 || width === periods;
  if (!isOmitted(totalKeys) || !isOmitted(keys)) return fits ? groupSplits(given) : refuse();
  if (totalRows === 1 && periods === 1 && !isHistory) {
    const cells = grid(items, width).flat();
    return { rows: items, columns: width, splits: [{ total: totals[0]?.[0] ?? 0, cells }] };
  }
  if (totalRows === 1 && fits)
    return { rows: items, columns: periods, splits: columnSplits(totals[0] ?? [], Array.from(weights.keys())) };
  if (periods === 1 && !isHistory && (items === 1 || items === totalRows)) {
    const cells = grid(totalRows, width);
    return {
      rows: totalRows,
      columns: width,
      splits: totals.map(([total = 0], row) => ({ total, cells: cells[row] ?? [] })),
    };
  }
  return refuse();
}

function groupSplits({ totals, weights, totalKeys, keys }: Given): Splits {
  if (isOmitted(totalKeys) || isOmitted(keys)) throw new DomainError("invalid", "demand.disaggregate.bothKeys");
  const groups = readDistinctKeys(totalKeys, "totalKeys", "totals", totals.length);
  const groupOf = itemFinder(groups, "totalKeys");
  const itemKeys = readKeys(keys, "keys");
  sameRows("keys", itemKeys.length, "weights", weights.length);
  const members: number[][] = groups.map(() => []);
  itemKeys.forEach((key, item) => members[groupOf(key, { argument: "keys", row: item + 1 })]?.push(item));
  const splits = totals.flatMap((row, group) => {
    const own = members[group] ?? [];
    if (own.length > 0) return columnSplits(row, own);
    if (row.some((total) => total !== 0))
      throw new DomainError("invalid", "demand.disaggregate.emptyGroup", {
        group: groups[group] ?? "",
        row: group + 1,
      });
    return [];
  });
  return { rows: weights.length, columns: totals[0]?.length ?? 0, splits };
}

function columnSplits(totals: readonly number[], rows: readonly number[]): Split[] {
  return totals.map((total, column) => ({ total, cells: rows.map((row) => [row, column] as const) }));
}

function grid(rows: number, columns: number): (readonly [number, number])[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => [row, column] as const),
  );
}
