import type { HistoryRecord } from "../PlanData";
import { monthStart } from "./serialDay";

/**
 * Returns that exceed the sales of their month are taken from the months before, then from the months after, so that no
 * month of an item in a region is negative and the total stays what it was. An item that was returned more than it was
 * sold keeps its negative remainder where it stands.
 */
export function netReturns(records: readonly HistoryRecord[]): readonly HistoryRecord[] {
  const series = new Map<string, Map<number, HistoryRecord[]>>();
  for (const record of records) {
    const key = `${record.sku}\u0000${record.region ?? ""}`;
    const months = series.get(key) ?? new Map<number, HistoryRecord[]>();
    series.set(key, months);
    const month = monthStart(record.date);
    months.set(month, [...(months.get(month) ?? []), record]);
  }
  const corrections: HistoryRecord[] = [];
  for (const months of series.values()) corrections.push(...correctionsOf(months));
  if (corrections.length === 0) return records;
  return merged([...records, ...corrections]);
}

function correctionsOf(months: ReadonlyMap<number, readonly HistoryRecord[]>): HistoryRecord[] {
  const ordered = [...months.keys()].sort((a, b) => a - b);
  const units = new Map(
    ordered.map((month) => [month, (months.get(month) ?? []).reduce((sum, record) => sum + record.units, 0)]),
  );
  const corrections: HistoryRecord[] = [];
  const move = (from: number, to: number, amount: number): void => {
    for (const [month, change] of [
      [from, amount],
      [to, -amount],
    ] as const) {
      const [first] = months.get(month) ?? [];
      if (first) corrections.push({ ...first, units: change, revenue: null });
      units.set(month, (units.get(month) ?? 0) + change);
    }
  };
  for (const month of ordered.toReversed()) {
    if ((units.get(month) ?? 0) >= 0) continue;
    const earlier = ordered.filter((other) => other < month).reverse();
    const later = ordered.filter((other) => other > month);
    for (const other of [...earlier, ...later]) {
      const deficit = -(units.get(month) ?? 0);
      const spare = units.get(other) ?? 0;
      if (deficit <= 0) break;
      if (spare > 0) move(month, other, Math.min(deficit, spare));
    }
  }
  return corrections;
}

/** A correction joins the record of the same day. */
function merged(records: readonly HistoryRecord[]): readonly HistoryRecord[] {
  const sums = new Map<string, HistoryRecord>();
  for (const record of records) {
    const key = `${record.date}\u0000${record.sku}\u0000${record.region ?? ""}`;
    const sum = sums.get(key);
    sums.set(key, sum ? { ...sum, units: sum.units + record.units } : record);
  }
  return [...sums.values()];
}
