import { compareValues } from "../calculation/compareValues";
import { isCellError } from "../calculation/isCellError";
import type { CellValue } from "../WorkbookSnapshot";
import { wildcardPattern } from "./wildcardPattern";

/** 0 exact, -1 exact or next smaller, 1 exact or next larger, 2 wildcards (as XMATCH's third argument). */
export type MatchMode = 0 | -1 | 1 | 2;

const typeRank = (value: CellValue): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;
const keyOf = (value: CellValue): string | number | boolean | undefined =>
  typeof value === "string" ? `t${value.toLowerCase()}` : value === null || isCellError(value) ? undefined : value;

/**
 * A finder over one row or column: gives the place (from 0) of the value looked for, or -1. `backwards` takes the last of equals.
 * `sorted` (1 or -1) reads the values as sorted upwards or downwards, as MATCH 1/-1 and the binary modes of XMATCH do.
 */
export function searchVector(
  values: readonly CellValue[],
  mode: MatchMode,
  backwards: boolean,
  sorted: 0 | 1 | -1,
): (wanted: CellValue) => number {
  if (sorted !== 0) return (wanted) => binary(values, wanted ?? 0, mode, sorted);
  let index: Map<string | number | boolean, number> | undefined;
  let asked = 0;
  const scan = (test: (value: CellValue) => boolean): number =>
    backwards ? values.findLastIndex(test) : values.findIndex(test);
  return (given) => {
    const wanted = given ?? 0;
    if (mode === 2 && typeof wanted === "string" && /[*?~]/.test(wanted)) {
      const pattern = wildcardPattern(wanted);
      return scan((value) => typeof value === "string" && pattern.test(value));
    }
    asked += 1;
    if (asked > 4) {
      index ??= indexOf(values, backwards);
      const found = index.get(keyOf(wanted) ?? "");
      if (found !== undefined || mode === 0 || mode === 2) return found ?? -1;
    }
    const exact = scan(
      (value) => typeRank(value) === typeRank(wanted) && !isCellError(value) && compareValues(value, wanted) === 0,
    );
    return exact >= 0 || mode === 0 || mode === 2 ? exact : nearest(values, wanted, mode, backwards);
  };
}

function indexOf(values: readonly CellValue[], backwards: boolean): Map<string | number | boolean, number> {
  const index = new Map<string | number | boolean, number>();
  values.forEach((value, place) => {
    const key = keyOf(value);
    if (key !== undefined && (backwards || !index.has(key))) index.set(key, place);
  });
  return index;
}

/** The largest value below (mode -1) or the smallest above (mode 1), whatever the order of the cells. */
function nearest(values: readonly CellValue[], wanted: CellValue, mode: -1 | 1, backwards: boolean): number {
  let best = -1;
  values.forEach((value, place) => {
    if (typeRank(value) !== typeRank(wanted) || isCellError(value)) return;
    if (compareValues(value, wanted) * mode < 0) return;
    const closer = best < 0 ? -1 : compareValues(value, values[best] ?? null) * mode;
    if (closer < 0 || (closer === 0 && backwards)) best = place;
  });
  return best;
}

/** Excel's binary search: the last value not beyond the one looked for, in sorted values. */
function binary(values: readonly CellValue[], wanted: CellValue, mode: MatchMode, direction: 1 | -1): number {
  const places = values
    .map((_, place) => place)
    .filter((place) => typeRank(values[place] ?? null) === typeRank(wanted));
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareValues(values[places[middle] ?? 0] ?? null, wanted) * direction <= 0) low = middle + 1;
    else high = middle;
  }
  const last = places[low - 1];
  if (last !== undefined && compareValues(values[last] ?? null, wanted) === 0) return last;
  if (mode === 0) return -1;
  const wantsBefore = mode === -1 ? direction === 1 : direction === -1;
  return (wantsBefore ? last : places[low]) ?? -1;
}
