import { expectServed, openExcel, type OpenExcel } from "./support/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expectServed(excel);
  excel.close();
});

test("office.js finds Excel on the web with ExcelApi 1.15 and no newer", async () => {
  const { Office } = excel.window;
  expect(await excel.ready()).toEqual({ host: "Excel", platform: "OfficeOnline" });
  expect(
    ["1.1", "1.12", "1.15", "1.16"].map((set) => Office.context.requirements.isSetSupported("ExcelApi", set)),
  ).toEqual([true, true, true, false]);
});

test("a property that was not loaded cannot be read", async () => {
  await expect(
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("address");
      await context.sync();
      return range.values;
    }),
  ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("what a batch writes, a later load of the same batch reads", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
    range.formulas = [
      [2, 3],
      ["=A1*B1", "=SUM(A1:A2)"],
      ["text", true],
    ];
    range.load("values, valueTypes, formulas, address, text");
    await context.sync();
    expect(range.values).toEqual([
      [2, 3],
      [6, 8],
      ["text", true],
    ]);
    expect(range.formulas[1]).toEqual(["=A1*B1", "=SUM(A1:A2)"]);
    expect(range.valueTypes[2]).toEqual(["String", "Boolean"]);
    expect(range.address).toBe("Sheet1!A1:B3");
  });
});

test("null in a matrix leaves the cell as it is, an empty text clears it", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
    range.values = [[1, 2, 3]];
    // office.js takes null though its types do not say so.
    range.values = [[null as unknown as number, "", 9]];
    range.load("values, valueTypes");
    await context.sync();
    expect(range.values).toEqual([[1, "", 9]]);
    expect(range.valueTypes).toEqual([["Double", "Empty", "Double"]]);
  });
});

test("one value fills a whole range", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = 7 as unknown as number[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
});

test("10,000 cells, which office.js writes in chunks, all arrive", async () => {
  const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B3:K1002").values = rows;
    await context.sync();
  });
  const sheet = excel.model.sheets.active;
  expect(sheet.cells.values({ row: 2, column: 1, rows: 1000, columns: 10 })).toEqual(rows);
  expect(excel.host.log.totals).toMatchObject({ cellsWritten: 10_000 });
  expect(excel.host.log.records[0]?.actions).toBeGreaterThan(50);
});

test("a matrix of another size than the range is InvalidArgument, and nothing is written", async () => {
  await expect(
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(excel.model.sheets.active.cells.usedRange(true)).toBeUndefined();
});

test("a range object follows its cells when rows are inserted and deleted", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B5:C6");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.load("address");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    range.load("address, values");
    await context.sync();
    expect(range.address).toBe("Sheet1!B7:C8");
    expect(range.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    sheet.getRange("A:A").delete("Left");
    sheet.getRange("7:7").delete("Up");
    range.load("address, values");
    await context.sync();
    expect(range.address).toBe("Sheet1!A7:B7");
    expect(range.values).toEqual([[3, 4]]);
  });
});

test("a range whose cells were deleted is InvalidReference", async () => {
  await expect(
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B5");
      range.load("address");
      await context.sync();
      sheet.getRange("5:5").delete("Up");
      range.load("address");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidReference" });
});

test("a failing batch tells the code and the statement, and keeps what came before", async () => {
  const failure = await excel
    .run(async (context) => {
      context.workbook.worksheets.add("Before");
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
      context.workbook.worksheets.add("After");
      await context.sync();
    })
    .catch((error: OfficeExtension.Error) => error);
  expect(failure).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  expect(excel.model.sheets.all().map(({ name }) => name)).toEqual(["Sheet1", "Before"]);
});

test("a null object is told by isNullObject, and reading below it gives null objects too", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const name = context.workbook.names.getItemOrNullObject("Nothing");
    const range = name.getRangeOrNullObject();
    await context.sync();
    expect([sheet.isNullObject, name.isNullObject, range.isNullObject]).toEqual([true, true, true]);
  });
});

test("an object of one batch is used in the next: a new sheet is found again by its id", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    await context.sync();
    sheet.name = "Plan 2027";
    await context.sync();
    sheet.getRange("A1").values = [["here"]];
    sheet.load("name, position");
    await context.sync();
    expect([sheet.name, sheet.position]).toEqual(["Plan 2027", 1]);
  });
  expect(excel.model.sheets.get("Plan 2027").cells.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
    ["here"],
  ]);
});

test("batches that overlap run one after the other", async () => {
  const add = (value: number) =>
    excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [[value]];
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0] as number;
    });
  expect(await Promise.all([add(1), add(2), add(3)])).toEqual([1, 2, 3]);
});

test("loading a collection with $top and navigation names answers just that", async () => {
  await excel.run(async (context) => {
    for (const name of ["A", "B", "C"]) context.workbook.worksheets.add(name);
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true, $top: 2 });
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["A", "Visible"],
    ]);
    const range = worksheets.getItem("B").getRange("B2");
    range.load("worksheet/name, format/fill/color");
    await context.sync();
    expect([range.worksheet.name, range.format.fill.color]).toEqual(["B", "#FFFFFF"]);
  });
});

test("calculation that is suspended until the next sync happens after it", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
    await context.sync();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[10]];
    await context.sync();
    const result = sheet.getRange("A2").load("values");
    context.workbook.application.load("calculationState");
    await context.sync();
    expect(result.values).toEqual([[11]]);
    expect(context.workbook.application.calculationState).toBe("Done");
  });
});
