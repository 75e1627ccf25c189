import { comparableKey } from "../../comparableKey";
import type { RollupInput } from "./RollupInput";

/** The elements of a roll-up and the place of each name. */
export interface CostElements {
  readonly names: readonly string[];
  /** Place of an element; the blank name has the place of `standard`. */
  place(name: string, standard: "material" | "labour"): number;
}

/** Material, labour and overhead stand first, then every other element in the order in which the tables name them. */
export function costElements({ componentCosts, rates }: RollupInput): CostElements {
  const names = ["material", "labour", "overhead"];
  // The American spelling is the same element.
  const places = new Map<string, number>([...names.map((name, index) => [name, index] as const), ["labor", 1]]);
  for (const { element } of [...componentCosts, ...rates]) {
    const key = comparableKey(element);
    if (key === "" || places.has(key)) continue;
    places.set(key, names.length);
    names.push(element.trim());
  }
  return { names, place: (name, standard) => places.get(comparableKey(name) || standard) ?? 0 };
}
