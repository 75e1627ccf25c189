import { readFileSync } from "node:fs";
import path from "node:path";

/** Where the outbound network of a microchip maker lies beside the project; it is no part of it. */
export const logisticsFolder = path.resolve(__dirname, "../../../shared/data/logistics");

type Cells = (string | number)[][];

/** The network as the tables of AOP.CARRIERPLAN; ground rates are charged by the load. */
export function logisticsTables({ hasCapacities, hasGround }: { hasCapacities: boolean; hasGround: boolean }): {
  readonly shipments: Cells;
  readonly rates: Cells;
  readonly warehouses: Cells;
  readonly products: Cells;
  readonly customers: Cells;
} {
  const rates = renamed("freight_rates", {
    carrier: "carrier",
    origin_port: "origin",
    destination_port: "destination",
    min_weight_kg: "from weight",
    max_weight_kg: "to weight",
    minimum_cost: "minimum",
    rate_per_kg: "rate",
    mode: "mode",
    transit_days: "days",
  });
  const mode = rates[0]?.indexOf("mode") ?? -1;
  const capacities = new Map(table("warehouse_capacities").map(([name, places]) => [name, places]));
  const costs = new Map(table("warehouse_costs").map(([name, cost]) => [name, cost]));
  return {
    shipments: renamed("orders", {
      order_id: "shipment",
      customer: "customer",
      product_id: "product",
      units: "units",
      weight_kg: "weight",
      destination_port: "destination",
    }),
    rates: rates
      .filter((row) => hasGround || row[mode] !== "GROUND")
      .map((row, index) => [...row, index === 0 ? "charge" : row[mode] === "GROUND" ? "load" : "weight"]),
    warehouses: [
      ["warehouse", "port", "cost per unit", ...(hasCapacities ? ["capacity"] : [])],
      ...table("warehouse_ports")
        .slice(1)
        .map(([name = "", port = ""]) => [name, port, costs.get(name) ?? 0, ...(hasCapacities ? [capacities.get(name) ?? 0] : [])]), // prettier-ignore
    ],
    products: renamed("warehouse_products", { warehouse: "warehouse", product_id: "product" }),
    customers: table("vmi_customers"),
  };
}

function table(name: string): Cells {
  const lines = readFileSync(path.join(logisticsFolder, `${name}.csv`), "utf8")
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => line.split(",").map((cell) => (cell !== "" && Number.isFinite(Number(cell)) ? Number(cell) : cell))); // prettier-ignore
}

function renamed(name: string, names: Readonly<Record<string, string>>): Cells {
  const [header = [], ...rows] = table(name);
  const columns = Object.keys(names).map((column) => header.indexOf(column));
  return [Object.values(names), ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
}
