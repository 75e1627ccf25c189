import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { readKeys } from "./readKeys";
import { sameRows } from "./sameRows";

/** Keys of the rows of a block, one for each of `count` rows of `block`; a key that comes twice is refused, blank ones may. */
export function readDistinctKeys(raw: unknown, argument: string, block: string, count: number): string[] {
  const keys = readKeys(raw, argument);
  sameRows(argument, keys.length, block, count);
  const seen = new Map<string, number>();
  keys.forEach((key, index) => {
    const comparable = comparableKey(key);
    const first = seen.get(comparable);
    if (comparable !== "" && first !== undefined)
      throw new DomainError("invalid", "functions.duplicateKey", {
        argument,
        key,
        first: first + 1,
        second: index + 1,
      });
    seen.set(comparable, index);
  });
  return keys;
}
