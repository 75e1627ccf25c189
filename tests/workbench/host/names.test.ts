import { expectServed, openExcel, type OpenExcel } from "./support/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expectServed(excel);
  excel.close();
});

test("a name of a range tells its cells, its formula and its type, and follows inserted rows", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:B3").values = [[1], [2]];
    context.workbook.names.add("Rates", sheet.getRange("B2:B3"), "two rates");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    const name = context.workbook.names.getItem("rates").load("name, formula, type, scope, comment, visible");
    const range = name.getRange().load("address, values");
    await context.sync();
    expect([name.name, name.formula, name.type, name.scope, name.comment, name.visible]).toEqual([
      "Rates",
      "=Sheet1!$B$3:$B$4",
      "Range",
      "Workbook",
      "two rates",
      true,
    ]);
    expect([range.address, range.values]).toEqual(["Sheet1!B3:B4", [[1], [2]]]);
  });
});

test("a name of a spill gives the whole spill, also after it has grown", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").formulas = [[3, "=SEQUENCE(A1)"]];
    context.workbook.names.add("Steps", "=Sheet1!$B$1#");
    sheet.getRange("D1").formulas = [["=SUM(Steps)"]];
    const before = context.workbook.names.getItem("Steps").getRange().load("address");
    await context.sync();
    expect(before.address).toBe("Sheet1!B1:B3");
    sheet.getRange("A1").values = [[5]];
    const after = context.workbook.names.getItem("Steps").getRange().load("address");
    const sum = sheet.getRange("D1").load("values");
    await context.sync();
    expect([after.address, sum.values]).toEqual(["Sheet1!B1:B5", [[15]]]);
  });
});

test("a constant is a name without cells", async () => {
  await excel.run(async (context) => {
    const name = context.workbook.names.add("Vat", "=0.2");
    name.load("value, type");
    const range = name.getRangeOrNullObject();
    await context.sync();
    expect([name.value, name.type, range.isNullObject]).toEqual([0.2, "Double", true]);
  });
});

test("a name of a sheet is not the workbook's", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.names.add("Local", "=Sheet1!$A$1");
    const own = sheet.names.getItemOrNullObject("Local").load("scope, worksheet/name");
    const foreign = context.workbook.names.getItemOrNullObject("Local");
    await context.sync();
    expect([own.scope, own.worksheet.name, foreign.isNullObject]).toEqual(["Worksheet", "Sheet1", true]);
  });
});

test("names are changed, hidden, deleted; a second of the same name and a cell-like one are refused", async () => {
  await excel.run(async (context) => {
    const name = context.workbook.names.add("Rate", "=1");
    await context.sync();
    name.formula = "=2";
    name.visible = false;
    name.comment = "per year";
    name.load("value, visible, comment");
    await context.sync();
    expect([name.value, name.visible, name.comment]).toEqual([2, false, "per year"]);
  });
  const add = (text: string) =>
    excel
      .run(async (context) => {
        context.workbook.names.add(text, "=1");
        await context.sync();
        return "none";
      })
      .catch((error: OfficeExtension.Error) => error.code);
  expect([await add("rate"), await add("AB12"), await add("two words")]).toEqual([
    "ItemAlreadyExists",
    "InvalidArgument",
    "InvalidArgument",
  ]);
  await excel.run(async (context) => {
    context.workbook.names.getItem("Rate").delete();
    const gone = context.workbook.names.getItemOrNullObject("Rate");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});
