import { DomainError } from "../../core/DomainError";
import type { DistributionNetwork } from "../../core/logistics/distribution/DistributionNode";
import { isBlankTable } from "./isBlankTable";
import { isOmitted } from "./isOmitted";
import { readMatrix } from "./readMatrix";
import { readTableCell } from "./readTableCell";

/** The network that the sites of a table belong to; with items its second column names the item. */
interface SiteUnitsOf {
  readonly network: DistributionNetwork;
  readonly hasItems: boolean;
  readonly periods: number;
}

/**
 * Units by node and period, null for a node that the table does not name: site, item (only if the network has items), then one value
 * for every period alike or one a period. A header and blank rows are skipped.
 */
export function readSiteUnits(
  raw: unknown,
  argument: string,
  { network, hasItems, periods }: SiteUnitsOf,
): (number[] | null)[] {
  const found: (number[] | null)[] = network.nodes.map(() => null);
  if (isOmitted(raw) || isBlankTable(raw, argument)) return found;
  const names = hasItems ? 2 : 1;
  readMatrix(raw, argument).forEach((cells, index) => {
    if (cells.every((cell) => cell === null || cell === 0)) return;
    const figures = cells.slice(names);
    if (index === 0 && figures.length > 0 && figures.every((cell) => cell === null || typeof cell === "string")) return;
    const row = index + 1;
    const name = (column: number, title: string): string =>
      readTableCell(cells[column] ?? null, title, { kind: "key" }, { argument, row, column: column + 1 }) as string;
    const site = name(0, "site");
    const item = hasItems ? name(1, "item") : "";
    const node = network.find(site, item);
    if (node === null) throw new DomainError("invalid", "logistics.drp.unknownNode", { argument, row, site, item });
    if (found[node]) throw new DomainError("invalid", "logistics.drp.unitsTwice", { argument, row, site, item });
    const units = figures.map(
      (cell, column) =>
        readTableCell(
          cell,
          "units",
          { kind: "number", minimum: 0 },
          { argument, row, column: column + names + 1 },
        ) as number,
    );
    if (units.length !== 1 && units.length !== periods)
      throw new DomainError("invalid", "logistics.drp.unitPeriods", { argument, count: units.length, periods });
    found[node] = Array.from({ length: periods }, (_, period) => units[units.length === 1 ? 0 : period] ?? 0);
  });
  return found;
}
