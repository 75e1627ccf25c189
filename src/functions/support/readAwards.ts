import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import type {
  AwardGoal,
  AwardInput,
  AwardRate,
  AwardWarehouse,
  CarrierLimit,
} from "../../core/logistics/awards/AwardInput";
import { distinctNames } from "./distinctNames";
import { isOmitted } from "./isOmitted";
import { itemFinder } from "./itemFinder";
import { readNamedTable } from "./readNamedTable";
import { readOptionalNumber } from "./readOptionalNumber";

/** The arguments of a carrier plan as Excel passes them. */
export interface AwardArguments {
  readonly shipments: unknown;
  readonly rates: unknown;
  readonly warehouses: unknown;
  readonly products: unknown;
  readonly customers: unknown;
  readonly carriers: unknown;
  readonly mostDays: unknown;
  readonly goal: AwardGoal;
}

/** A plan's input, and its names as they were written. */
export interface ReadAwards {
  readonly input: AwardInput;
  readonly shipments: readonly ShipmentRow[];
  readonly rates: readonly RateRow[];
  readonly warehouses: readonly string[];
  /** Ports of each warehouse. */
  readonly ports: readonly (readonly string[])[];
  readonly carriers: readonly string[];
  /** Warehouses that products or customers name, but the table of warehouses does not: they serve nothing. */
  readonly others: readonly string[];
}

type ShipmentRow = ReturnType<typeof readNamedTable<typeof shipmentColumns>>[number];
type RateRow = ReturnType<typeof readNamedTable<typeof rateColumns>>[number];

const figure = { kind: "number", optional: true, minimum: 0 } as const;
const limit = { ...figure, integer: true } as const;
const name = { kind: "text", optional: true } as const;
const shipmentColumns = {
  shipment: { kind: "key" },
  destination: { kind: "key" },
  weight: { kind: "number", minimum: 0 },
  units: figure,
  customer: name,
  product: name,
  warehouse: name,
  days: figure,
  priority: figure,
} as const;
const rateColumns = {
  carrier: { kind: "key" },
  origin: { kind: "key" },
  destination: { kind: "key" },
  rate: { kind: "number", minimum: 0 },
  minimum: figure,
  "from weight": figure,
  "to weight": figure,
  mode: name,
  days: figure,
  capacity: limit,
  charge: name,
} as const;
const warehouseColumns = {
  warehouse: { kind: "key" },
  port: { kind: "key" },
  "cost per unit": { ...figure, default: null },
  capacity: { ...limit, default: null },
} as const;

/** Reads a carrier plan. Names are compared without case; what names a warehouse or carrier that is not there is refused. */
export function readAwards(given: AwardArguments): ReadAwards {
  const { products: stocked, customers: served } = given;
  const table = readNamedTable(given.warehouses, "warehouses", warehouseColumns);
  const warehouses = namesOf(table.map(({ warehouse }) => warehouse));
  const find = itemFinder(warehouses, "warehouses");
  const others = new Set<string>();
  const products = pairsOf(stocked, "products", "product", warehouses, others);
  const customers = pairsOf(served, "customers", "customer", warehouses, others);
  const rates = readNamedTable(given.rates, "rates", rateColumns);
  const carriers = readCarriers(given.carriers, rates);
  const shipments = readNamedTable(given.shipments, "shipments", shipmentColumns);
  distinctNames(
    shipments.map(({ shipment, rowNumber }) => ({ name: shipment, rowNumber })),
    "shipments",
  );
  if (products && shipments.every(({ product }) => product === ""))
    throw new DomainError("invalid", "logistics.awards.noColumn", { table: "products", column: "product" });
  if (customers && shipments.every(({ customer }) => customer === ""))
    throw new DomainError("invalid", "logistics.awards.noColumn", { table: "customers", column: "customer" });
  const longest = readOptionalNumber(given.mostDays, "mostDays", { above: 0 });
  const ports = warehouses.map((own) =>
    namesOf(table.filter(({ warehouse }) => isSame(warehouse, own)).map(({ port }) => port)),
  );
  const hasCapacity = table.some(({ capacity }) => capacity !== null);
  const input: AwardInput = {
    goal: given.goal,
    shipments: shipments.map((row) => ({
      customer: comparableKey(row.customer),
      product: comparableKey(row.product),
      units: row.units,
      weight: row.weight,
      destination: comparableKey(row.destination),
      mostDays: row.days || longest,
      warehouse: row.warehouse === "" ? null : find(row.warehouse, { argument: "shipments", row: row.rowNumber }),
      priority: row.priority || 1,
    })),
    warehouses: warehouses.map((own, index): AwardWarehouse => {
      const rows = table.filter(({ warehouse }) => isSame(warehouse, own));
      return {
        ports: (ports[index] ?? []).map(comparableKey),
        costPerUnit: sole(rows, "cost per unit") ?? 0,
        capacity: hasCapacity ? (sole(rows, "capacity") ?? 0) : null,
        products: products && (products.get(index) ?? []),
        customers: customers?.get(index) ?? null,
      };
    }),
    rates: rates.map(toRate),
    carriers: carriers.limits,
  };
  return { input, shipments, rates, warehouses, ports, carriers: carriers.names, others: [...others] };
}

const isSame = (a: string, b: string): boolean => comparableKey(a) === comparableKey(b);

/** Each name once, in the order and spelling in which it came first. */
function namesOf(all: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const each of all) if (!first.has(comparableKey(each))) first.set(comparableKey(each), each);
  return [...first.values()];
}

/** A warehouse's figure, which stands in one of its rows or is the same in all; 0 beside a port of its own counts as blank, as Excel passes it. */
function sole(
  rows: readonly {
    readonly warehouse: string;
    readonly rowNumber: number;
    readonly "cost per unit": number | null;
    readonly capacity: number | null;
  }[],
  column: "cost per unit" | "capacity",
): number | null {
  let found: number | null = null;
  for (const row of rows) {
    const value = row[column];
    if (value === null || value === 0) continue;
    if (found !== null && found !== value)
      throw new DomainError("invalid", "logistics.awards.twoFigures", {
        row: row.rowNumber,
        warehouse: row.warehouse,
        column,
        first: found,
        second: value,
      });
    found = value;
  }
  return found;
}

/** What each warehouse is paired with in a table of two columns; null where there is none. Lists of a whole company name warehouses that are not planned here: `others`. */
function pairsOf(
  raw: unknown,
  argument: "products" | "customers",
  column: "product" | "customer",
  warehouses: readonly string[],
  others: Set<string>,
): ReadonlyMap<number, readonly string[]> | null {
  if (isOmitted(raw)) return null;
  const numbers = new Map(warehouses.map((own, index) => [comparableKey(own), index]));
  const pairs = new Map<number, string[]>();
  for (const row of readNamedTable(raw, argument, { warehouse: { kind: "key" }, [column]: { kind: "key" } })) {
    const index = numbers.get(comparableKey(String(row.warehouse)));
    if (index === undefined) {
      others.add(String(row.warehouse));
      continue;
    }
    const own = pairs.get(index) ?? [];
    if (own.length === 0) pairs.set(index, own);
    own.push(comparableKey(String(row[column])));
  }
  return pairs;
}

function readCarriers(
  raw: unknown,
  rates: readonly RateRow[],
): { readonly names: readonly string[]; readonly limits: readonly CarrierLimit[] } {
  if (isOmitted(raw)) return { names: [], limits: [] };
  const rows = readNamedTable(raw, "carriers", { carrier: { kind: "key" }, shipments: limit, weight: figure });
  const names = distinctNames(
    rows.map(({ carrier, rowNumber }) => ({ name: carrier, rowNumber })),
    "carriers",
  );
  const find = itemFinder(
    rates.map(({ carrier }) => carrier),
    "rates",
  );
  const limits = rows.map((row): CarrierLimit => {
    find(row.carrier, { argument: "carriers", row: row.rowNumber });
    return { carrier: comparableKey(row.carrier), shipments: row.shipments || null, weight: row.weight || null };
  });
  return { names, limits };
}

function toRate(row: RateRow): AwardRate {
  const [from, to] = [row["from weight"], row["to weight"] || Infinity];
  if (from > to)
    throw new DomainError("invalid", "logistics.awards.band", { row: row.rowNumber, from, to, carrier: row.carrier });
  const charge = comparableKey(row.charge) || "weight";
  if (charge !== "weight" && charge !== "load")
    throw new DomainError("invalid", "logistics.awards.charge", { row: row.rowNumber, found: row.charge });
  return {
    carrier: comparableKey(row.carrier),
    origin: comparableKey(row.origin),
    destination: comparableKey(row.destination),
    from,
    to,
    minimum: row.minimum,
    rate: row.rate,
    days: row.days,
    capacity: row.capacity || null,
    charge,
  };
}
