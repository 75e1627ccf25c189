import type { GanttRow } from "./ganttRows";

/** Where things lie in the picture, in units of its view box: about a pixel in a pane of 320. */
export interface GanttSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  /** End of the rows, where the axis begins. */
  readonly bottom: number;
  /** Beginning of each row. */
  readonly tops: readonly number[];
  /** From the beginning of a row to the foot of its name, and to its first bar. */
  readonly labelBase: number;
  readonly firstLane: number;
  readonly laneHeight: number;
  readonly barHeight: number;
  /** Mean width of a character. */
  readonly character: number;
  readonly x: (time: number) => number;
  /** How a text at a time is set so that it stays in the picture. */
  readonly anchor: (time: number) => "start" | "middle" | "end";
}

/** Nearer to an edge than this a text in the middle of its place would be cut off. */
const margin = 25;

/** The places for these rows between two times: names stand above their bars, so that a narrow pane is all time. */
export function ganttSize(rows: readonly GanttRow[], from: number, to: number): GanttSize {
  const [width, left, firstLane, laneHeight] = [300, 2, 12, 18];
  const tops: number[] = [];
  let bottom = 0;
  for (const { lanes } of rows) {
    tops.push(bottom);
    bottom += firstLane + lanes * laneHeight + 3;
  }
  const length = to - from;
  const x = (time: number): number => left + (length > 0 ? (time - from) / length : 0) * (width - 2 * left);
  return {
    width,
    height: bottom + 14,
    left,
    bottom,
    tops,
    labelBase: 9,
    firstLane,
    laneHeight,
    barHeight: 16,
    character: 5,
    x,
    anchor: (time) => (x(time) < margin ? "start" : x(time) > width - margin ? "end" : "middle"),
  };
}
