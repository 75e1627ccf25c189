import { gridOf } from "./support/gridOf";

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe("entries", () => {
  test.each([
    ["12", 12, "General"],
    ["1,234.50", 1234.5, "#,##0.00"],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["$1,200", 1200, "$#,##0"],
    ["2025-01-31", 45_688, "yyyy-mm-dd"],
    ["1/31/2025", 45_688, "m/d/yyyy"],
    ["31-Jan-25", 45_688, "d-mmm-yy"],
    ["Jan 2025", 45_658, "mmm-yy"],
    ["2025-02-30", "2025-02-30", "General"],
    ["TRUE", true, "General"],
    ["'007", "007", "General"],
    ["'=A1", "=A1", "General"],
    ["#N/A", "#N/A", "General"],
    ["plain text", "plain text", "General"],
    ["=", "=", "General"],
  ])("%s is read as Excel reads it", async (entry, value, format) => {
    const { write, read, workbook } = gridOf();
    write("A1", entry);
    expect(await read("A1")).toBe(value);
    expect(workbook.sheets.active.cells.numberFormats(one(0, 0))).toEqual([[format]]);
  });

  test("a cell formatted as text keeps what is typed; a cell with a format keeps its format", async () => {
    const { write, read, workbook } = gridOf();
    const { cells } = workbook.sheets.active;
    cells.writeNumberFormats({ row: 0, column: 0, rows: 2, columns: 1 }, [["@"], ["0.000"]]);
    write("A1", [["007"], ["12%"]]);
    expect(await read("A1")).toBe("007");
    expect(await read("A2")).toBe(0.12);
    expect(cells.texts({ row: 0, column: 0, rows: 2, columns: 1 })).toEqual([["007"], ["0.120"]]);
  });

  test("null leaves a cell, an empty text clears it and keeps its format", async () => {
    const { write, readBlock, workbook } = gridOf();
    const { cells } = workbook.sheets.active;
    write("A1", [[1, 2]]);
    cells.applyStyle(one(0, 1), { bold: true });
    write("A1", [[null, ""]]);
    expect(await readBlock("A1:B1")).toEqual([[1, null]]);
    expect(cells.styles(one(0, 1))).toEqual([[{ bold: true }]]);
  });

  test("a wrong formula is refused before any cell changes", async () => {
    const { write, readBlock } = gridOf();
    write("A1", [[1, 2]]);
    expect(() => write("A1", [[5, "=SUM(1"]])).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    expect(() => write("A1", [[5, NaN]])).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    expect(await readBlock("A1:B1")).toEqual([[1, 2]]);
  });

  test("values must have the shape of the cells, and cells must be on the sheet", () => {
    const { workbook } = gridOf();
    const { cells } = workbook.sheets.active;
    expect(() => cells.write({ row: 0, column: 0, rows: 2, columns: 2 }, [[1, 2]])).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
    expect(() => cells.write({ row: 1_048_576, column: 0, rows: 1, columns: 1 }, [[1]])).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
  });
});

describe("what cells tell", () => {
  test("formulas as the formula bar shows them: blanks empty, spilled cells their value", async () => {
    const { write, workbook } = gridOf();
    write("A1", [["=SEQUENCE(2)", "x", null]]);
    await workbook.calculation.settled();
    expect(workbook.sheets.active.cells.formulas({ row: 0, column: 0, rows: 2, columns: 3 })).toEqual([
      ["=SEQUENCE(2)", "x", ""],
      [2, "", ""],
    ]);
  });

  test("texts as displayed", async () => {
    const { write, workbook } = gridOf();
    const { cells } = workbook.sheets.active;
    write("A1", [[1234.567, 0.256, 45_658, "=1/0", true, -5, null]]);
    cells.writeNumberFormats({ row: 0, column: 0, rows: 1, columns: 7 }, [
      ["#,##0.0", "0.0%", "mmm-yy", null, null, "#,##0;(#,##0);-", null],
    ]);
    await workbook.calculation.settled();
    expect(cells.texts({ row: 0, column: 0, rows: 1, columns: 7 })).toEqual([
      ["1,234.6", "25.6%", "Jan-25", "#DIV/0!", "TRUE", "(5)", ""],
    ]);
  });

  test("the used range has everything with contents, or with a format", () => {
    const { write, workbook } = gridOf();
    const { cells } = workbook.sheets.active;
    expect(cells.usedRange()).toBeUndefined();
    write("C3", 1);
    cells.applyStyle(one(9, 4), { fill: "#FFFF00" });
    expect(cells.usedRange(true)).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
    expect(cells.usedRange()).toEqual({ row: 2, column: 2, rows: 8, columns: 3 });
  });

  test("styles lie over each other attribute by attribute", () => {
    const { workbook } = gridOf();
    const { cells } = workbook.sheets.active;
    cells.applyStyle(one(0, 0), {
      bold: true,
      fill: "#FFF2CC",
      fontColor: "#0000FF",
      indent: 1,
      wrap: true,
      named: "AOP Input",
      locked: false,
    });
    cells.applyStyle(one(0, 0), {
      bold: false,
      horizontal: "centerAcrossSelection",
      vertical: "center",
      borders: { top: { style: "thin", color: "#808080" } },
    });
    cells.applyStyle(one(0, 0), { fill: "", borders: { bottom: { style: "double", color: "#000000" } } });
    expect(cells.styles(one(0, 0))[0]?.[0]).toEqual({
      fontColor: "#0000FF",
      indent: 1,
      wrap: true,
      named: "AOP Input",
      locked: false,
      horizontal: "centerAcrossSelection",
      vertical: "center",
      borders: { top: { style: "thin", color: "#808080" }, bottom: { style: "double", color: "#000000" } },
    });
    cells.clear(one(0, 0), "formats");
    expect(cells.styles(one(0, 0))).toEqual([[{}]]);
  });

  test("a changed named style changes the cells that bear it; a removed one leaves them plain", () => {
    const { workbook } = gridOf();
    const { cells } = workbook.sheets.active;
    workbook.cellStyles.add("AOP Input", { fill: "#FFF2CC" });
    expect(() => workbook.cellStyles.add("aop input")).toThrow(expect.objectContaining({ code: "ItemAlreadyExists" }));
    cells.applyStyle(one(0, 0), { ...workbook.cellStyles.find("AOP Input"), named: "AOP Input" });
    workbook.cellStyles.update("AOP Input", { fill: "#FFFF00", bold: true });
    expect(cells.styles(one(0, 0))).toEqual([[{ fill: "#FFFF00", bold: true, named: "AOP Input" }]]);
    workbook.cellStyles.remove("AOP Input");
    expect(cells.styles(one(0, 0))).toEqual([[{}]]);
  });

  test("direct precedents resolve names, spills, tables and other sheets", async () => {
    const { write, workbook } = gridOf();
    const home = workbook.sheets.active.id;
    const other = workbook.sheets.add("Other").id;
    workbook.names.add("Rate", "=Other!$A$1");
    write("A1", "=SEQUENCE(3)");
    write("D1", [["SKU"], ["a"]]);
    workbook.tables.add({ sheetId: home, row: 0, column: 3, rows: 2, columns: 1 }, true, "Items");
    write("F1", "=SUM(A1#)*Rate+COUNTA(Items[SKU])+Other!B2:C3");
    await workbook.calculation.settled();
    const found = workbook.sheets.active.cells.directPrecedents(one(0, 5));
    expect(found).toEqual(
      expect.arrayContaining([
        { sheetId: home, row: 0, column: 0, rows: 3, columns: 1 },
        { sheetId: other, row: 0, column: 0, rows: 1, columns: 1 },
        { sheetId: home, row: 1, column: 3, rows: 1, columns: 1 },
        { sheetId: other, row: 1, column: 1, rows: 2, columns: 2 },
      ]),
    );
  });

  test("sorted cells: numbers, texts, truth values, blanks last", async () => {
    const { write, readBlock, workbook } = gridOf();
    write("A1", [
      ["h", ""],
      ["b", 1],
      [3, 2],
      [null, 3],
      [true, 4],
      [1, 5],
    ]);
    workbook.sheets.active.cells.sort({ row: 0, column: 0, rows: 6, columns: 2 }, [{ column: 0 }], {
      hasHeaders: true,
    });
    expect(await readBlock("A1:B6")).toEqual([
      ["h", null],
      [1, 5],
      [3, 2],
      ["b", 1],
      [true, 4],
      [null, 3],
    ]);
  });
});

describe("names", () => {
  test("refer to cells, spills, constants and formulas; a sheet's own name goes first", async () => {
    const { write, read, workbook } = gridOf();
    const sheet = workbook.sheets.active;
    write("A1", "=SEQUENCE(2)");
    workbook.names.add("Grid", "=Sheet1!$A$1#");
    workbook.names.add("Rate", "=0.25");
    workbook.names.add("Twice", "=SUM(Sheet1!$A$1#)*2");
    workbook.names.add("Label", "text");
    write("C1", [["=SUM(Grid)*Rate"], ["=Twice"], ["=ROWS(grid)"], ["=Label"]]);
    expect(await read("C1")).toBe(0.75);
    expect(await read("C2")).toBe(6);
    expect(await read("C3")).toBe(2);
    expect(await read("C4")).toBe("text");
    workbook.names.add("Rate", "=10", { scopeSheetId: sheet.id });
    expect(await read("C1")).toBe(30);
    const [grid, rate] = [workbook.names.get("Grid"), workbook.names.get("Rate")];
    expect([grid.type, grid.value, grid.area]).toEqual([
      "Range",
      "Sheet1!$A$1:$A$2",
      { sheetId: sheet.id, row: 0, column: 0, rows: 2, columns: 1 },
    ]);
    expect([rate.type, rate.value, rate.area]).toEqual(["Double", 0.25, undefined]);
    workbook.names.get("Rate", sheet.id).remove();
    expect(await read("C1")).toBe(0.75);
    workbook.names.get("Rate").formula = "=0.5";
    expect(await read("C1")).toBe(1.5);
    workbook.names.get("Rate").remove();
    expect(await read("C1")).toBe("#NAME?");
  });

  test("what Excel refuses is refused by code; functions' names are allowed", () => {
    const { workbook } = gridOf();
    for (const name of ["A1", "R1C1", "two words", "1x", "", "c"])
      expect(() => workbook.names.add(name, "=1")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    expect(() => workbook.names.add("Ok", "=SUM(")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    workbook.names.add("Growth", "=0.1");
    expect(() => workbook.names.add("GROWTH", "=1")).toThrow(expect.objectContaining({ code: "ItemAlreadyExists" }));
    expect(() => workbook.names.get("nothing")).toThrow(expect.objectContaining({ code: "ItemNotFound" }));
  });
});

describe("references in words", () => {
  test("cells, whole rows and columns, names, spills and tables", async () => {
    const { write, workbook } = gridOf();
    const { id } = workbook.sheets.active;
    write("A1", "=SEQUENCE(2,2)");
    write("E1", [["SKU"], ["a"]]);
    workbook.tables.add({ sheetId: id, row: 0, column: 4, rows: 2, columns: 1 }, true, "Items");
    workbook.names.add("Grid", "=Sheet1!$A$1#");
    await workbook.calculation.settled();
    const area = (row: number, column: number, rows: number, columns: number) => ({
      sheetId: id,
      row,
      column,
      rows,
      columns,
    });
    expect(workbook.resolve("=Sheet1!$B$4:C9")).toEqual(area(3, 1, 6, 2));
    expect(workbook.resolve("A:C")).toEqual(area(0, 0, 1_048_576, 3));
    expect(workbook.resolve("2:5")).toEqual(area(1, 0, 4, 16_384));
    expect(workbook.resolve("A1#")).toEqual(area(0, 0, 2, 2));
    expect(workbook.resolve("Grid")).toEqual(area(0, 0, 2, 2));
    expect(workbook.resolve("Items")).toEqual(area(1, 4, 1, 1));
    expect(workbook.resolve("Items[#All]")).toEqual(area(0, 4, 2, 1));
    expect(workbook.resolve("nothing")).toBeUndefined();
    expect(workbook.resolve("1+")).toBeUndefined();
    expect(workbook.resolve("Missing!A1")).toBeUndefined();
  });
});
