import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { nearestWord } from "./nearestWord";

/**
 * Finds the number of an item by its name in a list of names (`list`: the argument that holds it). An unknown name is refused with
 * its place and the nearest known name.
 */
export function itemFinder(
  names: readonly string[],
  list: string,
): (name: string, place: { argument: string; row: number }) => number {
  const numbers = new Map<string, number>();
  names.forEach((name, index) => {
    const key = comparableKey(name);
    if (key !== "" && !numbers.has(key)) numbers.set(key, index);
  });
  return (name, place) => {
    const number = numbers.get(comparableKey(name));
    if (number !== undefined) return number;
    const nearest = nearestWord(comparableKey(name), [...new Set(names)]);
    const key = nearest === null ? "functions.unknownItem" : "functions.unknownItemNearest";
    throw new DomainError("invalid", key, { ...place, name, list, nearest: nearest ?? "" });
  };
}
