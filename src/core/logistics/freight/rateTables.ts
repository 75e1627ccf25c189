import { comparableKey } from "../../comparableKey";
import { DomainError } from "../../DomainError";
import type { RateBreak, RateTable } from "./RateTable";

/** The tariff of each zone, by its comparable key: breaks sorted by weight, blank minimums taken from the break before. Errors: two breaks of a zone from the same weight, one that ends before it begins or inside the next. */
export function rateTables(rows: readonly (RateBreak & { readonly zone: string })[]): ReadonlyMap<string, RateTable> {
  const zones = new Map<string, { zone: string; breaks: RateBreak[] }>();
  for (const { zone, ...each } of rows) {
    const known = zones.get(comparableKey(zone)) ?? { zone, breaks: [] };
    zones.set(comparableKey(zone), known);
    known.breaks.push(each);
  }
  return new Map([...zones].map(([key, { zone, breaks }]) => [key, { zone, breaks: inOrder(breaks) }]));
}

function inOrder(breaks: readonly RateBreak[]): RateBreak[] {
  const sorted = [...breaks].sort((one, other) => one.from - other.from || one.rowNumber - other.rowNumber);
  let minimum = 0;
  return sorted.map((each, index) => {
    const next = sorted[index + 1];
    if (next && next.from === each.from)
      throw new DomainError("invalid", "logistics.freight.sameBreak", {
        ...{ first: each.rowNumber, second: next.rowNumber, weight: each.from },
      });
    if (each.to !== null && (each.to <= each.from || (next && each.to > next.from)))
      throw new DomainError("invalid", "logistics.freight.bounds", {
        ...{ row: each.rowNumber, from: each.from, to: each.to, next: next?.from ?? "-" },
      });
    minimum = each.minimum ?? minimum;
    return { ...each, minimum };
  });
}
