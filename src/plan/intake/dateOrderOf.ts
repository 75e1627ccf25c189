import { numericDate, type DateOrder } from "./readDate";
import { textOf } from "./cellValue";

/** What a column's texts tell about the order of day and month. */
export interface DateOrderEvidence {
  readonly order: DateOrder;
  /** Texts that both orders could explain, where no other cell decides. */
  readonly ambiguous: number;
  /** Some cells can only be day first, others only month first. */
  readonly conflicting: boolean;
}

/** The order of day and month in a column, from all its cells: "13/02/2026" decides for all; "03/04/2026" alone cannot. */
export function dateOrderOf(values: Iterable<unknown>): DateOrderEvidence {
  let dayFirst = 0;
  let monthFirst = 0;
  let either = 0;
  let firstIsOne = 0;
  let secondIsOne = 0;
  let dotted = 0;
  const firsts = new Set<number>();
  const seconds = new Set<number>();
  for (const value of values) {
    const match = typeof value === "string" ? numericDate.exec(textOf(value)) : null;
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) dayFirst++;
    else if (second > 12 && first <= 12) monthFirst++;
    else if (first !== second) either++;
    firsts.add(first);
    seconds.add(second);
    if (first === 1) firstIsOne++;
    if (second === 1) secondIsOne++;
    if (match[0].includes(".")) dotted++;
  }
  if (dayFirst + monthFirst > 0) {
    return {
      order: dayFirst >= monthFirst ? "dayFirst" : "monthFirst",
      ambiguous: 0,
      conflicting: dayFirst > 0 && monthFirst > 0,
    };
  }
  // Periods are written as their first day: a part that is 1 in every cell is the day.
  if (either > 2 && firstIsOne > either * 0.9 && secondIsOne < either * 0.5)
    return { order: "dayFirst", ambiguous: 0, conflicting: false };
  if (either > 2 && secondIsOne > either * 0.9 && firstIsOne < either * 0.5)
    return { order: "monthFirst", ambiguous: 0, conflicting: false };
  // Dots between the parts are written in countries that put the day first.
  if (either > 0 && dotted >= either) return { order: "dayFirst", ambiguous: 0, conflicting: false };
  // A part that never changes is likelier the day: a history runs over many months, seldom over one only.
  const order = firsts.size === 1 && seconds.size > 2 ? "dayFirst" : "monthFirst";
  return { order, ambiguous: either, conflicting: false };
}
