import type { GanttBar } from "./GanttBar";

/** A row of the picture with its bars in the order of their time. */
export interface GanttRow {
  readonly name: string;
  /** Lines that the row needs so that no two bars lie on each other. */
  readonly lanes: number;
  readonly bars: readonly PlacedBar[];
}

/** A bar and the line of its row on which it lies, counted from 0. */
export interface PlacedBar extends GanttBar {
  readonly lane: number;
}

/** Overlaps of less than this share of the picture are the last digits of sums: bars that follow each other lie on one line. */
const noise = 1e-6;

/** The rows in the order in which they first appear; a bar lies on the first line that is free when it begins. */
export function ganttRows(bars: readonly GanttBar[]): GanttRow[] {
  const span =
    bars.reduce((most, { to }) => Math.max(most, to), -Infinity) -
    bars.reduce((least, { from }) => Math.min(least, from), Infinity);
  const byName = new Map<string, GanttBar[]>();
  for (const bar of bars) {
    const known = byName.get(bar.row);
    if (known) known.push(bar);
    else byName.set(bar.row, [bar]);
  }
  return [...byName].map(([name, unordered]) => {
    const ends: number[] = [];
    const placed = [...unordered]
      .sort((one, other) => one.from - other.from || one.to - other.to)
      .map((bar) => {
        const free = ends.findIndex((end) => end <= bar.from + noise * span);
        const lane = free < 0 ? ends.length : free;
        ends[lane] = bar.to;
        return { ...bar, lane };
      });
    return { name, lanes: ends.length, bars: placed };
  });
}
