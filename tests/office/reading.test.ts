/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { goTo } from "../../src/office/cells/goTo";
import { insertFormula } from "../../src/office/cells/insertFormula";
import { selectedAddress } from "../../src/office/cells/selectedAddress";
import { problemText } from "../../src/office/problemText";
import { findTables } from "../../src/office/read/findTables";
import { readPlanTables } from "../../src/office/read/readPlanTables";
import { readSelection } from "../../src/office/read/readSelection";
import { runInExcel } from "../../src/office/runInExcel";
import { openExcel, type OpenedExcel } from "./support/openExcel";

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel();
}, 60_000);
beforeEach(async () => {
  excel.reset();
  await runInExcel(async (context) => {
    const sales = context.workbook.worksheets.add("Sales 2026");
    sales.getRange("B3:D9").values = [
      ["Date", "Item", "Qty"],
      ...[46023, 46054, 46082, 46113, 46143, 46174].map((date, index) => [date, "Bolt", 10 + index]),
    ];
    const items = context.workbook.worksheets.add("Catalogue");
    items.getRange("A1:C3").values = [
      ["SKU", "Description", "Unit cost"],
      ["Bolt", "Bolt M8", 1.5],
      ["Nut", "Nut M8", 0.5],
    ];
    items.tables.add("A1:C3", true).name = "MyItems";
    await context.sync();
  });
});
afterEach(() => expect(excel.unserved()).toEqual([]));
afterAll(() => excel.close());

const failure = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "no failure",
    (error: unknown) => problemText(error),
  );

describe("the selection stands for", () => {
  test("the filled region round one cell", async () => {
    await goTo("'Sales 2026'!C5");
    const table = await readSelection();
    expect(table.address).toMatch(/^'?Sales 2026'?!B3:D9$/);
    expect(table.values[1]).toEqual([46023, "Bolt", 10]);
  });

  test("the Table round one cell, under its own name", async () => {
    await goTo("Catalogue!B2");
    expect(await readSelection()).toMatchObject({ name: "MyItems", address: "Catalogue!A1:C3" });
  });

  test("the used part of whole columns", async () => {
    await goTo("'Sales 2026'!B:D");
    expect((await readSelection()).values).toHaveLength(7);
  });
});

describe("a selection that is no table", () => {
  test("gets its sentence: a blank cell", async () => {
    await goTo("'Sales 2026'!H20");
    expect(await failure(readSelection())).toMatch(/H20 holds no data\. Select a cell of your sales history/);
  });
});

describe("the tables of the workbook", () => {
  test("are Tables, and the used cells of sheets without one", async () => {
    expect((await findTables()).map((table) => table.name)).toEqual(["Mine", "Sales 2026", "MyItems"]);
  });

  test("a plan is read from the selected history and everything else that is recognised", async () => {
    await goTo("'Sales 2026'!C5");
    expect((await readPlanTables()).map((table) => table.kind)).toEqual(["history", "items"]);
  });

  test("a blank selection is no obstacle while a history is found", async () => {
    await goTo("Mine!H20");
    expect((await readPlanTables()).map((table) => table.kind)).toEqual(["history", "items"]);
  });

  test("a workbook without a history says what to select", async () => {
    await runInExcel(async (context) => {
      context.workbook.worksheets.getItem("Sales 2026").delete();
      context.workbook.worksheets.getItem("Catalogue").delete();
      await context.sync();
    });
    await goTo("Mine!H20");
    expect(await failure(readPlanTables())).toMatch(/H20 holds no data\. Select a cell of your sales history/);
  });
});

describe("cells that the user picks", () => {
  test("the selection reads as a formula writes it", async () => {
    await goTo("'Sales 2026'!D4:D9");
    expect(await selectedAddress()).toBe("'Sales 2026'!D4:D9");
  });

  test("a formula goes into an empty cell, and never over something", async () => {
    await goTo("'Sales 2026'!F4");
    expect(await insertFormula("=SUM(D4:D9)")).toMatch(/F4$/);
    await excel.settled();
    expect(excel.value("Sales 2026", 3, 5)).toBe(75);
    expect(await failure(insertFormula("=1"))).toMatch(/F4 is not empty\./);
  });
});
