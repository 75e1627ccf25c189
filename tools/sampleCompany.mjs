// `node tools/sampleCompany.mjs [FOLDER]`: writes the sample company, to assets/sample by default. Seeded: the same files every time.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as company from "./sample/company.mjs";
import { averageUnits, expectedUnits, monthlySales } from "./sample/demand.mjs";
import { purchaseRows } from "./sample/purchases.mjs";

const standard = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../assets/sample");
const folder = process.argv[2] ?? standard;
const { items, subassemblies, materials, resources } = company;

const sales = monthlySales();
const costs = unitCosts();
write("history.csv", ["month", "region", "sku", "units", "revenue"], sales);
write(
  "items.csv",
  [
    "sku",
    "description",
    "family",
    "make_or_buy",
    "unit_cost",
    "list_price",
    "opening_stock",
    "lead_time_days",
    "lead_time_sd_days",
    "minimum_order",
    "order_multiple",
    "order_cost",
    "weight_kg",
    "units_per_pallet",
  ],
  itemRows(),
);
write("bom.csv", ["parent_sku", "component_sku", "quantity_per", "scrap"], bomRows());
write("routings.csv", ["sku", "work_center", "hours_per_unit", "setup_hours", "batch_size"], routingRows());
write("resources.csv", ["work_center", "hours_per_week", "efficiency", "rate_per_hour"], resourceRows());
write(
  "suppliers.csv",
  ["sku", "supplier", "price", "lead_time_days", "minimum_order", "order_multiple"],
  supplierRows(),
);
write(
  "purchases.csv",
  ["po_number", "sku", "supplier", "order_date", "promised_date", "received_date", "quantity", "unit_price"],
  purchaseRows(),
);
writeRecords("lanes.csv", company.lanes);
writeRecords("offers.csv", company.offers);
const tables = [
  { sheet: "Sales data", file: "history.csv" },
  { sheet: "Articles", file: "items.csv" },
  { sheet: "Bill of materials", file: "bom.csv" },
  { sheet: "Work plan", file: "routings.csv" },
  { sheet: "Work centers", file: "resources.csv" },
  { sheet: "Supplier prices", file: "suppliers.csv" },
  { sheet: "Purchase orders", file: "purchases.csv" },
  { sheet: "Freight rates", file: "lanes.csv" },
  { sheet: "Carrier quotes", file: "offers.csv" },
];
fs.writeFileSync(path.join(folder, "index.json"), `${JSON.stringify({ name: company.name, tables }, null, 2)}\n`);

/** Cost of a unit from its parts, hours and a surcharge of 9 % for the works' overheads. */
function unitCosts() {
  const cost = new Map(materials.map((each) => [each.sku, each.cost]));
  const scrap = new Map(materials.map((each) => [each.sku, each.scrap]));
  const rolled = ({ parts, hours }) => {
    const material = Object.entries(parts).reduce(
      (sum, [sku, quantity]) => sum + cost.get(sku) * quantity * (1 + (scrap.get(sku) ?? 0)),
      0,
    );
    const work = hours.reduce((sum, each, index) => sum + each * resources[index].rate, 0);
    return Math.round((material + work) * 1.09 * 100) / 100;
  };
  for (const each of subassemblies) cost.set(each.sku, rolled(each));
  for (const item of items) cost.set(item.sku, item.make ? rolled(item) : item.cost);
  return cost;
}

function itemRows() {
  const finished = items.map((item) => {
    const next = expectedUnits(item, company.history.months);
    const stock = item.intermittent ? 18 : item.until === undefined ? Math.round(next * (item.make ? 0.3 : 1.1)) : 260;
    const trader = item.make ? null : company.traders.find((each) => each.family === item.family);
    return [
      item.sku,
      item.description,
      item.family,
      item.make ? "make" : "buy",
      costs.get(item.sku),
      item.price,
      stock,
      trader?.lead ?? (item.family === "Tables" ? 10 : 7),
      trader ? Math.round(trader.lead * 0.2) : 2,
      trader?.minimum ?? 20,
      trader?.multiple ?? 10,
      trader ? 85 : 140,
      item.weight,
      item.pallet,
    ];
  });
  const use = monthlyUse();
  const parts = subassemblies.map((each) => [
    each.sku,
    each.description,
    "Subassemblies",
    "make",
    costs.get(each.sku),
    "",
    Math.round(use.get(each.sku) * 0.25),
    5,
    1,
    50,
    10,
    60,
    each.weight,
    "",
  ]);
  const bought = materials.map((each) => [
    each.sku,
    each.description,
    "Materials",
    "buy",
    each.cost,
    "",
    Math.round(use.get(each.sku) * 1.1),
    each.lead,
    Math.round(each.lead * 0.15),
    each.minimum,
    each.multiple,
    85,
    each.weight,
    "",
  ]);
  return [...finished, ...parts, ...bought];
}

/** Average use of each part in a month of the coming year. */
function monthlyUse() {
  const use = new Map([...subassemblies, ...materials].map((each) => [each.sku, 0]));
  for (const item of items.filter((each) => each.make)) addParts(item, averageUnits(item));
  for (const each of subassemblies) addParts(each, use.get(each.sku));
  return use;

  function addParts({ parts }, units) {
    for (const [sku, quantity] of Object.entries(parts)) use.set(sku, use.get(sku) + quantity * units);
  }
}

function bomRows() {
  const scrap = new Map(materials.map((each) => [each.sku, each.scrap]));
  return [...items.filter((item) => item.make), ...subassemblies].flatMap(({ sku, parts }) =>
    Object.entries(parts).map(([component, quantity]) => [sku, component, quantity, scrap.get(component) ?? 0]),
  );
}

/** A finished item's hours include those of its subassemblies: they are cut and finished in the same batch. */
function wholeHours(item) {
  return item.hours.map((own, index) =>
    Object.entries(item.parts).reduce(
      (sum, [sku, quantity]) => sum + (subassemblies.find((each) => each.sku === sku)?.hours[index] ?? 0) * quantity,
      own,
    ),
  );
}

function routingRows() {
  return items
    .filter((item) => item.make)
    .flatMap((item) =>
      wholeHours(item).map((hours, index) => [
        item.sku,
        resources[index].resource,
        Math.round(hours * 1000) / 1000,
        resources[index].setup,
        batchOf(item),
      ]),
    );
}

function batchOf(item) {
  return item.base > 900 ? 200 : item.base > 350 ? 100 : 50;
}

/** Hours a week that give each work centre its utilisation in the average month of the coming year, in shifts of 8 hours. */
function resourceRows() {
  return resources.map(({ resource, efficiency, rate, utilisation, setup }, index) => {
    const load = items
      .filter((item) => item.make)
      .reduce((sum, item) => {
        const units = averageUnits(item);
        return sum + units * wholeHours(item)[index] + (units / batchOf(item)) * setup;
      }, 0);
    const weeks = 365.25 / 12 / 7;
    return [resource, Math.round(load / weeks / efficiency / utilisation / 8) * 8, efficiency, rate];
  });
}

function supplierRows() {
  const bought = items
    .filter((item) => !item.make)
    .map((item) => {
      const { supplier, lead, minimum, multiple } = company.traders.find((each) => each.family === item.family);
      return [item.sku, supplier, item.cost, lead, minimum, multiple];
    });
  const parts = materials.map((each) => [each.sku, each.supplier, each.cost, each.lead, each.minimum, each.multiple]);
  const second = company.secondSources.map((each) => [
    each.sku,
    each.supplier,
    Math.round(costs.get(each.sku) * each.factor * 100) / 100,
    each.lead,
    each.minimum,
    each.multiple,
  ]);
  return [...bought, ...parts, ...second];
}

/** A table whose headings are the names of its records' fields. */
function writeRecords(name, records) {
  write(name, Object.keys(records[0]), records.map(Object.values));
}

function write(file, header, rows) {
  const cell = (value) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, file), [header, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join(""));
}
