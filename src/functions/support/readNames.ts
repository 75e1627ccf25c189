import { isOmitted } from "./isOmitted";
import { readDistinctKeys } from "./readDistinctKeys";

/** Names of `count` things that the rows or columns of another argument stand for: 1, 2, 3 ... where left out. */
export function readNames(raw: unknown, argument: string, other: string, count: number): (string | number)[] {
  if (isOmitted(raw)) return Array.from({ length: count }, (_, index) => index + 1);
  return readDistinctKeys(raw, argument, other, count);
}
