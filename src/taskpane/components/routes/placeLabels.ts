import { fittingLabel } from "../gantt/fittingLabel";
import type { DrawnPlace } from "./routePlaces";

/** A name beside its place. */
export interface PlaceLabel {
  readonly site: number;
  readonly text: string;
  readonly x: number;
  /** Foot of the letters. */
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** Sizes in units of the picture: mean width of a character, height of a line, from a place to its name. */
const [character, line, away] = [5, 9, 5];
/** Longer names are cut. */
const mostCharacters = 14;

/** The names that have room beside their places, on the side away from the edge, without lying on each other; the first places, and with them the depot, come first. */
export function placeLabels(points: readonly DrawnPlace[], names: readonly string[], width: number): PlaceLabel[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  return points.flatMap(({ x, y }, site): PlaceLabel[] => {
    const isEnd = x > width / 2;
    const room = ((isEnd ? x : width - x) - away) / character;
    const text = fittingLabel(names[site] ?? "", Math.min(mostCharacters, room));
    if (text === "") return [];
    const edge = isEnd ? x - away : x + away;
    const length = text.length * character;
    const box = { left: isEnd ? edge - length : edge, right: isEnd ? edge : edge + length, top: y, bottom: y + line };
    const isFree = taken.every(
      (other) =>
        box.left >= other.right || box.right <= other.left || box.top >= other.bottom || box.bottom <= other.top,
    );
    if (!isFree) return [];
    taken.push(box);
    return [{ site, text, x: edge, y: box.bottom, anchor: isEnd ? "end" : "start" }];
  });
}
