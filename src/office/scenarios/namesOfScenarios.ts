import { comparableKey } from "../../core/comparableKey";

/** Each scenario once, in the order in which they are named first; blanks name none. */
export function namesOfScenarios(names: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const name of names.map((each) => each.trim()))
    if (name !== "" && !known.has(comparableKey(name))) known.set(comparableKey(name), name);
  return [...known.values()];
}
