import type { GanttRow } from "./ganttRows";

/** Place of a bar: its row, and its number in the row. */
export interface BarPlace {
  readonly row: number;
  readonly bar: number;
}

/**
 * The bar that a key of the keyboard leads to: left and right to the one before and after in the row, up and down to the one of
 * the next row that is nearest in time, Home and End to the first and last of the row. null: the key leads nowhere.
 */
export function barAt(rows: readonly GanttRow[], place: BarPlace | null, key: string): BarPlace | null {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };
  const step = steps[key];
  if (step === undefined && key !== "Home" && key !== "End") return null;
  if (place === null) return rows.length > 0 ? { row: 0, bar: 0 } : null;
  const last = (rows[place.row]?.bars.length ?? 1) - 1;
  if (step === undefined) return { row: place.row, bar: key === "Home" ? 0 : last };
  if (key === "ArrowLeft" || key === "ArrowRight")
    return { row: place.row, bar: Math.min(last, Math.max(0, place.bar + step)) };
  const row = Math.min(rows.length - 1, Math.max(0, place.row + step));
  if (row === place.row) return place;
  const from = rows[place.row]?.bars[place.bar]?.from ?? 0;
  const distances = (rows[row]?.bars ?? []).map((bar) => Math.abs(bar.from - from));
  return { row, bar: distances.indexOf(Math.min(...distances)) };
}
