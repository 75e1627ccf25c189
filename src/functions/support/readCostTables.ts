import type { ComponentCost, RollupInput } from "../../core/cost/rollup/RollupInput";
import { comparableKey } from "../../core/comparableKey";
import { billOfMaterials } from "../../core/supply/billOfMaterials";
import { isInForce } from "../../core/supply/bills/isInForce";
import { isBlankTable } from "./isBlankTable";
import { isOmitted } from "./isOmitted";
import { readBom } from "./readBom";
import { readDate } from "./readDate";
import { readTable } from "./readTable";
import { uniqueRows } from "./uniqueRows";

/** The raw tables of a cost roll-up. */
export interface CostTables {
  readonly bom: unknown;
  readonly componentCosts: unknown;
  readonly routing: unknown;
  readonly rates: unknown;
  readonly overheads: unknown;
  readonly yields: unknown;
  readonly at: unknown;
}

/** The tables of a cost roll-up, typed; those left out or still blank have no rows. */
export function readCostTables(tables: CostTables): RollupInput {
  const day = isOmitted(tables.at) ? null : readDate(tables.at, "at");
  const number = { kind: "number", minimum: 0 } as const;
  const optional = { ...number, optional: true } as const;
  const share = { kind: "number", above: 0, maximum: 1 } as const;
  const isNone = (raw: unknown, argument: string): boolean => isOmitted(raw) || isBlankTable(raw, argument);
  const operations = isNone(tables.routing, "routing")
    ? []
    : readTable(tables.routing, "routing", {
        item: { kind: "key" },
        workCentre: { kind: "key" },
        hoursPerUnit: number,
        setupHours: optional,
        batchSize: optional,
        yield: { kind: "number", minimum: 0, maximum: 1, optional: true },
      });
  const rates = isNone(tables.rates, "rates")
    ? []
    : readTable(tables.rates, "rates", {
        workCentre: { kind: "key" },
        rate: number,
        overheadShare: optional,
        overheadPerHour: optional,
        element: { kind: "text", optional: true },
      });
  const overheads = isNone(tables.overheads, "overheads")
    ? []
    : readTable(tables.overheads, "overheads", {
        item: { kind: "key" },
        labourShare: number,
        materialShare: optional,
        perUnit: optional,
      });
  const yields = isNone(tables.yields, "yields")
    ? []
    : readTable(tables.yields, "yields", { item: { kind: "key" }, yield: share });
  return {
    bill: billOfMaterials(isNone(tables.bom, "bom") ? [] : readBom(tables.bom, "bom", true)),
    counts: (line) => day === null || isInForce(line, day),
    componentCosts: readComponentCosts(tables.componentCosts, "componentCosts"),
    // A blank batch size or yield arrives as 0 on the desktop: the set-up is then that of one unit, and nothing is lost.
    operations: operations.map((each) => ({ ...each, batchSize: each.batchSize || 1, yield: each.yield || 1 })),
    rates: uniqueRows(rates, "rates", ({ workCentre }) => workCentre),
    overheads: uniqueRows(overheads, "overheads", ({ item }) => item),
    yields: new Map(
      uniqueRows(yields, "yields", ({ item }) => item).map((each) => [comparableKey(each.item), each.yield]),
    ),
  };
}

/** A table of item, cost a unit and, if it has that column, element; rows of one item add up. */
export function readComponentCosts(raw: unknown, argument: string): (ComponentCost & { readonly rowNumber: number })[] {
  if (isOmitted(raw) || isBlankTable(raw, argument)) return [];
  return readTable(raw, argument, {
    item: { kind: "key" },
    cost: { kind: "number", minimum: 0 },
    element: { kind: "text", optional: true },
  });
}
