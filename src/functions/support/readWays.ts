import { comparableKey } from "../../core/comparableKey";
import type { SupplyWay } from "../../core/supply/constrained/SupplyInput";
import { isBlankTable } from "./isBlankTable";
import { isOmitted } from "./isOmitted";
import { itemFinder } from "./itemFinder";
import { readTable } from "./readTable";

/** The ways of making each item from a table of hours: item, resource, hours a unit, [way], [extra cost of a unit]. The way without a name comes first; extra costs of its rows add up. */
export function readWays(
  raw: unknown,
  items: readonly { readonly name: string; readonly cost: number }[],
  resources: readonly string[],
): SupplyWay[][] {
  const ways = items.map(() => new Map<string, { name: string; cost: number; usage: Map<number, number> }>());
  const lines =
    isOmitted(raw) || isBlankTable(raw, "usage")
      ? []
      : readTable(raw, "usage", {
          item: { kind: "key" },
          resource: { kind: "key" },
          hours: { kind: "number", minimum: 0 },
          way: { kind: "text", optional: true },
          extraCost: { kind: "number", optional: true, minimum: 0 },
        });
  const findItem = itemFinder(
    items.map(({ name }) => name),
    "items",
  );
  const findResource = itemFinder(resources, "capacity");
  for (const { rowNumber, item, resource, hours, way, extraCost } of lines) {
    const place = { argument: "usage", row: rowNumber };
    const number = findItem(item, place);
    const own = ways[number];
    const known = own?.get(comparableKey(way)) ?? { name: way, cost: items[number]?.cost ?? 0, usage: new Map() };
    const needed = findResource(resource, place);
    known.cost += extraCost;
    known.usage.set(needed, (known.usage.get(needed) ?? 0) + hours);
    own?.set(comparableKey(way), known);
  }
  return ways.map((own) =>
    [...own.values()]
      .sort((a, b) => Number(a.name !== "") - Number(b.name !== ""))
      .map(({ name, cost, usage }) => ({
        name,
        cost,
        limit: null,
        usage: [...usage].map(([resource, hoursPerUnit]) => ({ resource, hoursPerUnit })),
      })),
  );
}
