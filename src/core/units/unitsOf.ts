import { comparableKey } from "../comparableKey";
import type { UnitRule } from "./UnitRule";

/** The rows of a unit table that hold for an item: its own and those of all items. */
export function rulesOf(rules: readonly UnitRule[], item: string): UnitRule[] {
  const key = comparableKey(item);
  return rules.filter((rule) => rule.item === "" || comparableKey(rule.item) === key);
}

/** The units that some rows know, as they are first spelt. */
export function unitsOf(rules: readonly UnitRule[]): string[] {
  const names = new Map<string, string>();
  for (const name of rules.flatMap(({ unit, base }) => [unit, base]))
    if (!names.has(comparableKey(name))) names.set(comparableKey(name), name);
  return [...names.values()];
}
