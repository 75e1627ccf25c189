import { DomainError } from "../../core/DomainError";
import type { SupplyInput, SupplyItem, SupplyResource } from "../../core/supply/constrained/SupplyInput";
import { functionMessage } from "../../messages/functionMessage";
import { distinctNames } from "./distinctNames";
import { isOmitted } from "./isOmitted";
import { itemFinder } from "./itemFinder";
import { readCapacityRows } from "./readCapacityRows";
import { readNamedTable } from "./readNamedTable";
import { readNames } from "./readNames";
import { readPerCell } from "./readPerCell";
import { readSeries } from "./readSeries";
import { readWays } from "./readWays";
import { sameRows } from "./sameRows";
import type { Direction } from "./Vector";

/** The arguments of a supply plan as Excel passes them. */
export interface SupplyArguments {
  readonly demand: unknown;
  readonly items: unknown;
  readonly capacity: unknown;
  readonly usage: unknown;
  readonly resources: unknown;
  readonly minimumStock: unknown;
  readonly periods: unknown;
}

/** A plan's input, the direction in which its demand came, and its periods as they shall be shown. */
export interface ReadSupply {
  readonly input: SupplyInput;
  readonly direction: Direction;
  readonly periods: readonly (string | number)[];
}

/** More than this many items x periods are a model of 60,000 figures and more, which takes minutes. */
const most = 20_000;
const figure = { kind: "number", optional: true, minimum: 0 } as const;
const itemColumns = {
  item: { kind: "key" },
  "opening stock": { kind: "number", optional: true },
  "minimum stock": figure,
  "minimum stock cost": figure,
  "unit cost": figure,
  "holding cost": figure,
  "backlog cost": figure,
  "lost sale cost": figure,
  "subcontract cost": figure,
  "subcontract limit": figure,
} as const;
const resourceColumns = {
  resource: { kind: "key" },
  "hour cost": figure,
  "overtime cost": figure,
  "overtime hours": figure,
  "overtime share": figure,
} as const;

/** Reads a supply plan. A cost of 0 or a blank one means "not possible", where it is that of owing, losing, lacking or buying a unit. */
export function readSupply(given: SupplyArguments): ReadSupply {
  const table = readNamedTable(given.items, "items", itemColumns);
  const names = distinctNames(
    table.map(({ item, rowNumber }) => ({ name: item, rowNumber })),
    "items",
  );
  const { series, direction } = seriesOf(given.demand, names.length);
  sameRows("demand", series.length, "items", names.length);
  const count = series[0]?.length ?? 0;
  if (names.length * count > most)
    throw new DomainError("invalid", "supply.plan.tooLarge", { items: names.length, periods: count, most });
  const periods = readNames(given.periods, "periods", "demand", count);
  const minimumStock = isOmitted(given.minimumStock)
    ? table.map((row) => new Array<number>(count).fill(row["minimum stock"]))
    : readPerCell(given.minimumStock, "minimumStock", { rows: names.length, columns: count }, { minimum: 0 });
  const resources = readResourceTable(given, count);
  const ways = readWays(
    given.usage,
    table.map((row) => ({ name: row.item, cost: row["unit cost"] })),
    resources.map(({ name }) => name),
  );
  const items = table.map((row, index): SupplyItem => {
    const own = ways[index] ?? [];
    if (own.length === 0 && !row["subcontract cost"])
      throw new DomainError("invalid", "supply.plan.noWay", { item: row.item });
    return {
      name: row.item,
      demand: series[index] ?? [],
      openingStock: row["opening stock"],
      minimumStock: minimumStock[index] ?? [],
      minimumStockCost: row["minimum stock cost"] || null,
      holdingCost: row["holding cost"],
      backlogCost: row["backlog cost"] || null,
      lostSaleCost: row["lost sale cost"] || null,
      ways: own,
      subcontract: row["subcontract cost"]
        ? {
            cost: row["subcontract cost"],
            limit: new Array<number>(count).fill(row["subcontract limit"] || Infinity),
          }
        : null,
    };
  });
  const texts = periods.map((name, index) =>
    typeof name === "string" && name !== "" ? name : functionMessage("supply.plan.periodName", { number: index + 1 }),
  );
  return { input: { periods: texts, items, resources }, direction, periods };
}

/** A single column is one item that runs down, where there is one item; else it is one period of many. */
function seriesOf(
  raw: unknown,
  items: number,
): { readonly series: readonly (readonly number[])[]; readonly direction: Direction } {
  const block = readSeries(raw, "demand", { minimum: 0 });
  if (block.direction === "row" || items === 1) return block;
  return { series: (block.series[0] ?? []).map((units) => [units]), direction: "row" };
}

function readResourceTable({ capacity, resources }: SupplyArguments, periods: number): SupplyResource[] {
  const table = isOmitted(resources) ? null : readNamedTable(resources, "resources", resourceColumns);
  const names =
    table &&
    distinctNames(
      table.map(({ resource, rowNumber }) => ({ name: resource, rowNumber })),
      "resources",
    );
  const rows = readCapacityRows(capacity, "capacity", periods, names);
  const find = itemFinder(
    rows.map(({ name }) => name),
    "capacity",
  );
  const settings = new Map(
    (table ?? []).map((row) => [find(row.resource, { argument: "resources", row: row.rowNumber }), row] as const),
  );
  return rows.map(({ name, hours }, index): SupplyResource => {
    const row = settings.get(index);
    const [hourCost, cost] = [row?.["hour cost"] ?? 0, row?.["overtime cost"] ?? 0];
    const [limit, share] = [row?.["overtime hours"] ?? 0, row?.["overtime share"] ?? 0];
    const values = { name, row: row?.rowNumber ?? 0, cost, hourCost };
    if (limit > 0 && share > 0) throw new DomainError("invalid", "supply.plan.overtimeTwice", values);
    if (limit + share > 0 && cost === 0) throw new DomainError("invalid", "supply.plan.overtimeCost", values);
    if (cost > 0 && cost < hourCost) throw new DomainError("invalid", "supply.plan.overtimeCheap", values);
    return {
      name,
      hours,
      hourCost,
      overtimeHours: hours.map((regular) => limit + share * regular),
      overtimeCost: cost || null,
    };
  });
}
