import { expectServed, openExcel, type OpenExcel } from "./support/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expectServed(excel);
  excel.close();
});

const items = [
  ["SKU", "Price", "Units"],
  ["A", 2, 10],
  ["B", 3, 20],
];

const addItems = (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C3").values = items;
  const table = sheet.tables.add("A1:C3", true);
  table.name = "Items";
  return table;
};

test("a table of cells is found by its name, with its parts", async () => {
  await excel.run(async (context) => {
    addItems(context);
    await context.sync();
    const table = context.workbook.tables.getItem("items");
    table.load("name, style, showTotals, showFilterButton, worksheet/name");
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((each) =>
      each.load("address"),
    );
    table.columns.load("items/name, items/index, count");
    table.rows.load("count");
    const none = context.workbook.tables.getItemOrNullObject("Nothing");
    await context.sync();
    expect([table.name, table.showFilterButton, table.worksheet.name]).toEqual(["Items", true, "Sheet1"]);
    expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!A1:C3", "Sheet1!A1:C1", "Sheet1!A2:C3"]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["SKU", 0],
      ["Price", 1],
      ["Units", 2],
    ]);
    expect([table.columns.count, table.rows.count, none.isNullObject]).toEqual([3, 2, true]);
  });
});

test("structured references calculate and follow added rows and renamed columns", async () => {
  await excel.run(async (context) => {
    const table = addItems(context);
    const total = context.workbook.worksheets.getActiveWorksheet().getRange("F1");
    total.formulas = [["=SUMPRODUCT(Items[Price]*Items[Units])"]];
    total.load("values");
    await context.sync();
    expect(total.values).toEqual([[80]]);
    table.rows.add(undefined, [["C", 5, 4]]);
    await context.sync();
    table.columns.getItem("Units").name = "Quantity";
    await context.sync();
    total.load("values, formulas");
    await context.sync();
    expect([total.values, total.formulas]).toEqual([[[100]], [["=SUMPRODUCT(Items[Price]*Items[Quantity])"]]]);
  });
});

test("rows are added at the end and between, read and deleted", async () => {
  await excel.run(async (context) => {
    const table = addItems(context);
    table.rows.add(undefined, [
      ["D", 1, 1],
      ["E", 2, 2],
    ]);
    table.rows.add(0, [["first", 0, 0]]);
    table.rows.getItemAt(1).delete();
    const body = table.getDataBodyRange().load("values");
    const row = table.rows.getItemAt(0).load("values, index");
    await context.sync();
    expect(body.values.map(([sku]) => sku)).toEqual(["first", "B", "D", "E"]);
    expect([row.values, row.index]).toEqual([[["first", 0, 0]], 0]);
  });
});

test("columns are added with header and values, read and deleted; a column keeps its id", async () => {
  await excel.run(async (context) => {
    const table = addItems(context);
    const price = table.columns.getItem("Price").load("id");
    await context.sync();
    const { id } = price;
    table.columns.add(0, [["Group"], ["x"], ["y"]]);
    table.columns.add(undefined, undefined, "Note");
    const again = table.columns.getItem("Price").load("id, index, values");
    await context.sync();
    expect([again.id, again.index, again.values]).toEqual([id, 2, [["Price"], [2], [3]]]);
    table.columns.getItem("Group").delete();
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    expect(header.values).toEqual([["SKU", "Price", "Units", "Note"]]);
  });
});

test("a row of another width is InvalidArgument and a name in use ItemAlreadyExists", async () => {
  const codeOf = (batch: (table: Excel.Table, context: Excel.RequestContext) => void) =>
    excel
      .run(async (context) => {
        batch(context.workbook.tables.getItem("Items"), context);
        await context.sync();
        return "none";
      })
      .catch((error: OfficeExtension.Error) => error.code);
  await excel.run(async (context) => {
    addItems(context);
    context.workbook.worksheets.getActiveWorksheet().getRange("H1:H2").values = [["Key"], [1]];
    context.workbook.worksheets.getActiveWorksheet().tables.add("H1:H2", true).name = "Keys";
    await context.sync();
  });
  expect(await codeOf((table) => table.rows.add(undefined, [["X", 1]]))).toBe("InvalidArgument");
  expect(await codeOf((table) => (table.name = "Keys"))).toBe("ItemAlreadyExists");
  expect(await codeOf((_, { workbook }) => workbook.tables.add("Sheet1!B2:D4", true))).toBe("InvalidArgument");
});

test("a table is resized, sorted, styled, and becomes plain cells again", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = addItems(context);
    table.style = "TableStyleMedium2";
    table.resize("A1:C5");
    table.sort.apply([{ key: 2, ascending: false }]);
    table.load("style");
    const body = table.getDataBodyRange().load("address, values");
    await context.sync();
    expect([table.style, body.address, body.values[0]?.[0]]).toEqual(["TableStyleMedium2", "Sheet1!A2:C5", "B"]);
    table.convertToRange();
    sheet.tables.load("count");
    const cells = sheet.getRange("A1").load("values");
    await context.sync();
    expect([sheet.tables.count, cells.values]).toEqual([0, [["SKU"]]]);
  });
});

test("the tables that a range touches are found from it", async () => {
  await excel.run(async (context) => {
    addItems(context);
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const touching = sheet.getRange("B2").getTables();
    const inside = sheet.getRange("B2").getTables(true).getCount();
    touching.load("items/name");
    await context.sync();
    expect(touching.items.map(({ name }) => name)).toEqual(["Items"]);
    expect(inside.value).toBe(0);
  });
});
