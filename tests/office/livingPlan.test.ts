/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import type { CellValue } from "../../src/workbench/host/model/WorkbookSnapshot";
import { excelLimits } from "../../src/workbench/host/model/excelLimits";
import type { OpenedExcel } from "./support/openExcel";
import { samplePlan } from "./support/samplePlan";

jest.setTimeout(120_000);

/** The plan of the sample company, made once through the real office.js; each test changes it as a planner would. */
let excel: OpenedExcel;
beforeAll(async () => {
  ({ excel } = await samplePlan());
});
afterEach(() => expect(excel.unserved()).toEqual([]));
afterAll(() => excel.close());

async function values(formula: string): Promise<CellValue[][]> {
  await excel.settled();
  const [sheet] = excel.model.sheets.all();
  return excel.model.calculation.evaluate(formula, sheet?.id ?? "");
}
const value = async (formula: string) => (await values(formula))[0]?.[0] ?? null;
const table = (name: string) => excel.model.tables.get(name);
const allPass = async () => expect([await value("=Chk_Failed"), await value("=Chk_Count")]).toEqual([0, 81]);

/** The figures that the whole plan comes to. */
async function totals(): Promise<number[]> {
  const formulas = [
    "=SUM(Demand_Units)",
    "=SUM(Supply_Units)",
    "=SUM(Load_Hours)",
    "=SUM(Labour_Cost)",
    "=SUM(Supplier_Spend)",
    "=SUM(Mat_Units)",
    "=SUM(Lane_Freight)",
    "=SUM(PL_Contribution)",
  ];
  const figures: number[] = [];
  for (const formula of formulas) figures.push(Number(await value(formula)));
  return figures;
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  actual.forEach((figure, index) => {
    const wanted = expected[index] ?? NaN;
    expect(Math.abs(figure - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
  });
}

test("the plan as made: 24 items, every check passes", async () => {
  expect(await value("=ROWS(Demand_Units)")).toBe(24);
  await allPass();
});

test("a new row in Items makes every grid follow, and its sales enter the plan", async () => {
  const items = table("ItemMaster");
  const sales = table("SalesHistory");
  const [first] = items.bodyValues();
  items.addRows([["NEW-1", "New bench", ...(first ?? []).slice(2)].map((cell) => cell as string | number)]);
  const template = sales.bodyValues()[0] ?? [];
  const dates = new Set(sales.bodyValues().map((row) => row[0]));
  sales.addRows([...dates].map((date) => [date, "NEW-1", template[2] ?? null, 100, 5000] as (string | number)[]));
  for (const name of [
    "Hist_Units",
    "Hist_Clean",
    "Flag_Reason",
    "Base_Units",
    "Base_Fit",
    "Fcst_Why",
    "New_Units",
    "End_Units",
    "Event_Units",
    "Item_Status",
    "Demand_Units",
    "Demand_Revenue",
    "Supply_Units",
    "Stock_Closing",
    "Safety_Stock",
  ]) {
    expect([name, await value(`=ROWS(${name})`)]).toEqual([name, 25]);
  }
  expect(await value("=ROWS(Channel_Units)/ROWS(Channel_List)")).toBe(25);
  expect(Number(await value("=SUM(INDEX(Demand_Units,25,0))"))).toBeGreaterThan(1000);
  await allPass();
});

test("sorting Items, the sales, the assumptions or the settings changes no result", async () => {
  const before = await totals();
  table("ItemMaster").sort([{ column: 1, descending: true }]);
  expectClose(await totals(), before);
  table("SalesHistory").sort([{ column: 3 }, { column: 1, descending: true }]);
  expectClose(await totals(), before);
  table("Assume").sort([{ column: 2 }]);
  table("Setup").sort([{ column: 0, descending: true }]);
  table("CostLines").sort([{ column: 0 }]);
  table("LaneList").sort([{ column: 0, descending: true }]);
  table("BomLines").sort([{ column: 1 }]);
  table("RoutingLines").sort([{ column: 1 }]);
  table("ResourceList").sort([{ column: 0, descending: true }]);
  table("SupplierList").sort([{ column: 1 }]);
  expectClose(await totals(), before);
  await allPass();
});

test("an override stays with its item when the items are sorted", async () => {
  const sku = String(await value("=INDEX(ItemMaster[SKU],1)"));
  const area = table("OverrideList").bodyArea;
  const cells = excel.model.sheets.byId(table("OverrideList").sheetId)?.cells;
  cells?.write({ ...area, rows: 1, columns: 5 }, [
    [sku, "Promotion", "", "", "=1000"].map((text) => (text === "=1000" ? "'=1000" : text)),
  ]);
  expect(await value("=INDEX(Demand_Units,1,1)")).toBe(1000);
  table("ItemMaster").sort([{ column: 0 }]);
  expect(await value(`=INDEX(Demand_Units,MATCH("${sku}",ItemMaster[SKU],0),1)`)).toBe(1000);
  await allPass();
});

test("a row inserted above a grid and a renamed sheet change no result", async () => {
  const before = await totals();
  const sheet = excel.model.sheets.get("Demand plan");
  sheet.cells.insert({ row: 4, column: 0, rows: 1, columns: excelLimits.columns }, "down");
  expectClose(await totals(), before);
  sheet.cells.remove({ row: 4, column: 0, rows: 1, columns: excelLimits.columns }, "up");
  sheet.name = "Sales plan";
  expectClose(await totals(), before);
  sheet.name = "Demand plan";
  await allPass();
});

test("a loop in the bill of materials is named, and mending it brings the plan back", async () => {
  const before = await totals();
  const bom = table("BomLines");
  const [parent, component] = bom.bodyValues()[0] ?? [];
  bom.addRows([[component as string, parent as string, 1, 0]]);
  const explosion = await values("=Mat_Block");
  expect(explosion[0]?.[0]).toMatchObject({ error: expect.stringMatching(/#N\/A|#VALUE!/) });
  expect(JSON.stringify(explosion[0]?.[0])).toContain(`${String(parent)} > ${String(component)}`);
  expect(Number(await value("=Chk_Failed"))).toBeGreaterThan(0);
  bom.removeRows(bom.bodyValues().length - 1, 1);
  expectClose(await totals(), before);
  await allPass();
});
