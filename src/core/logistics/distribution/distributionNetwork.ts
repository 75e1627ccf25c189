import { comparableKey } from "../../comparableKey";
import { DomainError } from "../../DomainError";
import { orderOfLinks } from "../../orderOfLinks";
import type { DistributionNetwork, DistributionNode, SourcingRow } from "./DistributionNode";

/**
 * The network of each item: a node for each row of the sourcing table, and one for each source that has no row, whose goods
 * come from outside. A row without an item holds for every item that has none of its own at that site. Errors: two rows of a site
 * and item, stock given for several items at once, sites that supply each other in a circle (named).
 */
export function distributionNetwork(sourcing: readonly SourcingRow[], items: readonly string[]): DistributionNetwork {
  const nodes: DistributionNode[] = [];
  const numbers = new Map<string, number>();
  const key = (site: string, item: string): string => `${comparableKey(site)}\n${comparableKey(item)}`;
  const find = (site: string, item: string): number | null => numbers.get(key(site, item)) ?? null;
  const add = (node: DistributionNode): number => {
    numbers.set(key(node.site, node.item), nodes.length);
    return nodes.push(node) - 1;
  };
  refuseRepeated(sourcing, key);
  for (const item of items) {
    const own = rowsOf(sourcing, item, items.length);
    for (const row of own) add({ ...row, item, source: null });
    for (const { site, source } of own) {
      if (source === "") continue;
      const number = find(site, item) ?? 0;
      const supplier = find(source, item) ?? add(outside(source, item));
      nodes[number] = { ...(nodes[number] as DistributionNode), source: supplier };
    }
  }
  const found = orderOfLinks(nodes.map(({ source }) => (source === null ? [] : [source])));
  if ("order" in found) return { nodes, order: found.order, find };
  const [first = 0] = found.loop;
  const loop = [...found.loop, first].reverse().map((node) => nodes[node]?.site);
  throw new DomainError("invalid", "logistics.drp.loop", { loop: loop.join(" > ") });
}

/** The rows that hold for an item: its own, and the general ones of the other sites. */
function rowsOf(sourcing: readonly SourcingRow[], item: string, items: number): SourcingRow[] {
  const own = new Set(
    sourcing
      .filter((row) => row.item !== "" && comparableKey(row.item) === comparableKey(item))
      .map(({ site }) => comparableKey(site)),
  );
  return sourcing.filter((row) => {
    if (row.item !== "") return comparableKey(row.item) === comparableKey(item);
    if (own.has(comparableKey(row.site))) return false;
    if (items > 1 && row.opening !== 0)
      throw new DomainError("invalid", "logistics.drp.sharedStock", { row: row.rowNumber, site: row.site });
    return true;
  });
}

function refuseRepeated(sourcing: readonly SourcingRow[], key: (site: string, item: string) => string): void {
  const seen = new Map<string, number>();
  for (const { rowNumber, site, item } of sourcing) {
    const first = seen.get(key(site, item));
    if (first !== undefined)
      throw new DomainError("invalid", "logistics.drp.twice", { site, item: item || "*", first, second: rowNumber });
    seen.set(key(site, item), rowNumber);
  }
}

function outside(site: string, item: string): DistributionNode {
  return { site, item, source: null, leadTime: 0, safetyStock: 0, multiple: 0, minimum: 0, opening: 0 };
}
