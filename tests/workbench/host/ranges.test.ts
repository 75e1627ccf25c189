import { expectServed, openExcel, type OpenExcel } from "./support/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  expectServed(excel);
  excel.close();
});

test("ranges are found from ranges as Excel documents", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("C3:E6");
    const found = {
      "cell 1,2": range.getCell(1, 2),
      "row 3": range.getRow(3),
      "column 1": range.getColumn(1),
      "last cell": range.getLastCell(),
      "last row": range.getLastRow(),
      "last column": range.getLastColumn(),
      "offset 1,-1": range.getOffsetRange(1, -1),
      "resized -1,2": range.getResizedRange(-1, 2),
      "entire row": range.getEntireRow(),
      "entire column": range.getEntireColumn(),
      "rows above": range.getRowsAbove(2),
      "rows below": range.getRowsBelow(),
      "columns before": range.getColumnsBefore(1),
      "columns after": range.getColumnsAfter(2),
      "bounding rectangle": range.getBoundingRect("F1:G2"),
      intersection: range.getIntersection("D1:Z4"),
      "by indexes": sheet.getRangeByIndexes(0, 26, 2, 1),
      "whole sheet": sheet.getRange(),
    };
    for (const each of Object.values(found)) each.load("address");
    await context.sync();
    expect(Object.fromEntries(Object.entries(found).map(([name, each]) => [name, each.address.split("!")[1]]))).toEqual(
      {
        "cell 1,2": "E4",
        "row 3": "C6:E6",
        "column 1": "D3:D6",
        "last cell": "E6",
        "last row": "C6:E6",
        "last column": "E3:E6",
        "offset 1,-1": "B4:D7",
        "resized -1,2": "C3:G5",
        "entire row": "3:6",
        "entire column": "C:E",
        "rows above": "C1:E2",
        "rows below": "C7:E7",
        "columns before": "B3:B6",
        "columns after": "F3:G6",
        "bounding rectangle": "C1:G6",
        intersection: "D3:E4",
        "by indexes": "AA1:AA2",
        "whole sheet": "1:1048576",
      },
    );
  });
});

test("ranges that do not meet have no intersection, and an offset off the sheet is InvalidArgument", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("D4");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  await expect(
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("contents of a whole column read as null", async () => {
  await excel.run(async (context) => {
    const column = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("B:B")
      .load("values, isEntireColumn, cellCount");
    await context.sync();
    expect([column.values, column.isEntireColumn, column.cellCount]).toEqual([null, true, 1_048_576]);
  });
});

test("a sheet name that needs quotes is quoted in an address", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.add("Plan's 2027").getRange("A1").load("address");
    await context.sync();
    expect(range.address).toBe("'Plan''s 2027'!A1");
  });
});

test("number formats show in text and leave values alone", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.values = [[1234.5, 0.256]];
    range.numberFormat = [["#,##0.00", "0.0%"]];
    range.load("values, text, numberFormat");
    await context.sync();
    expect(range.values).toEqual([[1234.5, 0.256]]);
    expect(range.text).toEqual([["1,234.50", "25.6%"]]);
    expect(range.numberFormat).toEqual([["#,##0.00", "0.0%"]]);
  });
});

test("fill, font, alignment and borders are written and read; what differs between cells reads as null", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B2:C3");
    range.format.fill.color = "#FFF2CC";
    range.format.font.bold = true;
    range.format.font.color = "red";
    range.format.font.size = 14;
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Top";
    range.format.wrapText = true;
    const bottom = range.format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Medium";
    bottom.color = "#217346";
    await context.sync();
    range.load("format/fill/color, format/font/bold, format/font/color, format/font/size");
    range.format.load("horizontalAlignment, verticalAlignment, wrapText");
    bottom.load("style, weight, color");
    const wider = sheet.getRange("A2:C3").load("format/fill/color, format/font/bold");
    await context.sync();
    const { fill, font } = range.format;
    expect([fill.color, font.bold, font.color, font.size]).toEqual(["#FFF2CC", true, "#FF0000", 14]);
    expect([range.format.horizontalAlignment, range.format.verticalAlignment, range.format.wrapText]).toEqual([
      "Center",
      "Top",
      true,
    ]);
    expect([bottom.style, bottom.weight, bottom.color]).toEqual(["Continuous", "Medium", "#217346"]);
    expect([wider.format.fill.color, wider.format.font.bold]).toEqual([null, null]);
  });
});

test("column widths and row heights are points", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C2");
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    range.format.load("columnWidth, rowHeight");
    await context.sync();
    expect([range.format.columnWidth, range.format.rowHeight]).toEqual([90, 30]);
  });
  expect(excel.model.sheets.active.columnWidth(2)).toBe(120);
});

test("clearing contents keeps formats, clearing all does not", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [[5]];
    range.format.fill.color = "#FF0000";
    range.clear("Contents");
    range.load("values, format/fill/color");
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[[""]], "#FF0000"]);
    range.clear();
    range.load("format/fill/color");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFFFF");
  });
});

test("a spilling formula tells its area, its followers their parent", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const anchor = sheet.getRange("B2");
    anchor.formulas = [["=SEQUENCE(3,2)"]];
    const area = anchor.getSpillingToRange().load("address, values");
    const parent = sheet.getRange("C4").getSpillParent().load("address");
    const none = sheet.getRange("E9").getSpillParentOrNullObject();
    const notAnchor = sheet.getRange("C4").getSpillingToRangeOrNullObject();
    const ranges = ["B2:C4", "A1", "B2:D2"].map((address) => sheet.getRange(address).load("hasSpill"));
    await context.sync();
    expect(area.address).toBe("Sheet1!B2:C4");
    expect(area.values).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(parent.address).toBe("Sheet1!B2");
    expect([none.isNullObject, notAnchor.isNullObject]).toEqual([true, true]);
    expect(ranges.map(({ hasSpill }) => hasSpill)).toEqual([true, false, null]);
  });
});

test("a cell in the way of a spill makes it #SPILL!, and a spill of nothing is ItemNotFound", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A3").values = [["in the way"]];
    const anchor = sheet.getRange("A1");
    anchor.formulas = [["=SEQUENCE(5)"]];
    anchor.load("values, valueTypes");
    await context.sync();
    expect([anchor.values, anchor.valueTypes]).toEqual([[["#SPILL!"]], [["Error"]]]);
  });
  await expect(
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("H1").getSpillingToRange().load("address");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("direct precedents are the cells that a formula names, across sheets", async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Data").getRange("A1:A3").values = [[1], [2], [3]];
    const cell = worksheets.getItem("Sheet1").getRange("C1");
    worksheets.getItem("Sheet1").getRange("B1").values = [[4]];
    cell.formulas = [["=SUM(Data!A1:A3)*B1"]];
    await context.sync();
    const precedents = cell.getDirectPrecedents().load("addresses");
    await context.sync();
    expect([...precedents.addresses].sort()).toEqual(["Data!A1:A3", "Sheet1!B1"]);
  });
});

test("a sort orders the rows of a range, headers apart", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B4");
    range.values = [
      ["item", "units"],
      ["b", 2],
      ["c", 9],
      ["a", 5],
    ];
    range.sort.apply([{ key: 1, ascending: false }], false, true);
    range.load("values");
    await context.sync();
    expect(range.values.map(([item]) => item)).toEqual(["item", "c", "a", "b"]);
  });
});

test("a copy takes formulas along, relative references moved", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").formulas = [[3, "=A1*2"]];
    sheet.getRange("A2:B2").copyFrom("A1:B1");
    const copied = sheet.getRange("A2:B2").load("formulas, values");
    await context.sync();
    expect(copied.formulas).toEqual([[3, "=A2*2"]]);
    expect(copied.values).toEqual([[3, 6]]);
  });
});

test("a hyperlink into the workbook shows its text", async () => {
  await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!C9", textToDisplay: "Go to total" };
    await context.sync();
    cell.load("hyperlink, values");
    await context.sync();
    expect(cell.values).toEqual([["Go to total"]]);
    expect(cell.hyperlink).toEqual({ documentReference: "Sheet1!C9", textToDisplay: "Go to total" });
  });
});

test("selecting a range activates its sheet", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Other").getRange("B2:C5").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([selected.address, active.name]).toEqual(["Other!B2:C5", "Other"]);
  });
});

test("the region around a cell ends at empty rows and columns", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D4").values = [
      [1, 2, 3],
      [4, "", 6],
      [7, 8, 9],
    ];
    sheet.getRange("F2").values = [["apart"]];
    const region = sheet.getRange("C3").getSurroundingRegion().load("address");
    await context.sync();
    expect(region.address).toBe("Sheet1!B2:D4");
  });
});
