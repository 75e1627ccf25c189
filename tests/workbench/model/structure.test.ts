import type { ChartSnapshot } from "../../../src/workbench/host/model/WorkbookSnapshot";
import { gridOf } from "./support/gridOf";

const wholeRows = (row: number, rows: number) => ({ row, column: 0, rows, columns: 16_384 });
const wholeColumns = (column: number, columns: number) => ({ row: 0, column, rows: 1_048_576, columns });

function chart(values: string): Omit<ChartSnapshot, "id" | "name"> {
  return {
    type: "Line",
    position: { left: 0, top: 0, width: 400, height: 200 },
    series: [{ name: "=Sheet1!$A$1", values, categories: "=Sheet1!$A$2:$A$4" }],
  };
}

describe("inserted and deleted cells", () => {
  test("rows inserted inside a range widen it, before it move it, right after it leave it", async () => {
    const { write, read, workbook } = gridOf();
    const { cells } = workbook.sheets.active;
    write("A2", [[1], [2], [3]]);
    write("C1", "=SUM(A2:A4)");
    write("C2", "=SUM($A$2:$A$4)+A2");
    const formulas = () => [
      ...cells.formulas({ row: 0, column: 2, rows: 1, columns: 1 }).flat(),
      cells.formulas({ row: cells.usedRange()?.rows ?? 1, column: 2, rows: 1, columns: 1 })[0]?.[0],
    ];
    cells.insert(wholeRows(2, 2), "down");
    expect(cells.formulas({ row: 0, column: 2, rows: 1, columns: 1 })).toEqual([["=SUM(A2:A6)"]]);
    expect(cells.formulas({ row: 1, column: 2, rows: 1, columns: 1 })).toEqual([["=SUM($A$2:$A$6)+A2"]]);
    cells.insert(wholeRows(6, 1), "down");
    expect(formulas()[0]).toBe("=SUM(A2:A6)");
    cells.insert(wholeRows(1, 1), "down");
    expect(cells.formulas({ row: 0, column: 2, rows: 1, columns: 1 })).toEqual([["=SUM(A3:A7)"]]);
    expect(await read("C1")).toBe(6);
  });

  test("deleted rows shrink ranges; a reference to deleted cells is #REF!", async () => {
    const { write, read, workbook } = gridOf();
    const { cells } = workbook.sheets.active;
    write("A1", [[1], [2], [3], [4]]);
    write("C6", [["=SUM(A1:A4)"], ["=A2*10"], ["=A4"]]);
    cells.remove(wholeRows(1, 1), "up");
    expect(cells.formulas({ row: 4, column: 2, rows: 3, columns: 1 })).toEqual([
      ["=SUM(A1:A3)"],
      ["=#REF!*10"],
      ["=A3"],
    ]);
    expect(await read("C5")).toBe(8);
    expect(await read("C6")).toBe("#REF!");
    expect(await read("C7")).toBe(4);
  });

  test("columns too, with references from other sheets, names and whole columns", async () => {
    const { write, read, workbook } = gridOf();
    workbook.sheets.add("Other sheet");
    workbook.names.add("Data", "=Sheet1!$B$1:$B$3");
    write("B1", [[5], [6], [7]]);
    write("'Other sheet'!A1", "=SUM(Sheet1!B:B)+SUM(Data)");
    workbook.sheets.get("Sheet1").cells.insert(wholeColumns(1, 2), "right");
    expect(workbook.names.get("Data").formula).toBe("=Sheet1!$D$1:$D$3");
    expect(workbook.sheets.get("Other sheet").cells.formulas({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ["=SUM(Sheet1!D:D)+SUM(Data)"],
    ]);
    expect(await read("'Other sheet'!A1")).toBe(36);
    workbook.sheets.get("Sheet1").cells.remove(wholeColumns(3, 1), "left");
    expect(await read("'Other sheet'!A1")).toBe("#REF!");
  });

  test("a part of a row or column moves only its own cells and the references inside it", async () => {
    const { write, read, readBlock, workbook } = gridOf();
    const { cells } = workbook.sheets.active;
    write("A1", [
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    write("E1", [["=SUM(A1:A3)"], ["=SUM(A1:B3)"], ["=B3"]]);
    cells.insert({ row: 1, column: 0, rows: 1, columns: 1 }, "down");
    expect(await readBlock("A1:B4")).toEqual([
      [1, 10],
      [null, 20],
      [2, 30],
      [3, null],
    ]);
    expect(cells.formulas({ row: 0, column: 4, rows: 3, columns: 1 })).toEqual([
      ["=SUM(A1:A4)"],
      ["=SUM(A1:B3)"],
      ["=B3"],
    ]);
    expect(await read("E3")).toBe(30);
    cells.remove({ row: 1, column: 0, rows: 1, columns: 1 }, "up");
    expect(await readBlock("A1:B3")).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    expect(await read("E1")).toBe(6);
  });

  test("new rows take the formats of the row above", () => {
    const { write, workbook } = gridOf();
    const { cells } = workbook.sheets.active;
    write("A1", 1);
    cells.applyStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { bold: true, numberFormat: "0.0" });
    cells.insert(wholeRows(1, 1), "down");
    expect(cells.styles({ row: 1, column: 0, rows: 1, columns: 1 })).toEqual([[{ bold: true, numberFormat: "0.0" }]]);
    expect(cells.values({ row: 1, column: 0, rows: 1, columns: 1 })).toEqual([[null]]);
  });

  test("a spill that rows go through is filled again without a gap", async () => {
    const { write, readBlock, read, workbook } = gridOf();
    write("A1", "=SEQUENCE(4)");
    write("C1", "=SUM(A1#)");
    await workbook.calculation.settled();
    workbook.sheets.active.cells.insert(wholeRows(2, 2), "down");
    expect(await readBlock("A1:A7")).toEqual([[1], [2], [3], [4], [null], [null], [null]]);
    workbook.sheets.active.cells.insert({ row: 1, column: 0, rows: 1, columns: 1 }, "down");
    expect(await readBlock("A1:A6")).toEqual([[1], [2], [3], [4], [null], [null]]);
    expect(await read("C1")).toBe(10);
    workbook.sheets.active.cells.remove(wholeRows(0, 1), "up");
    expect(await readBlock("A1:A4")).toEqual([[null], [null], [null], [null]]);
  });

  test("charts, validations, conditional formats, links and tracked areas follow", () => {
    const { write, workbook } = gridOf();
    const sheet = workbook.sheets.active;
    write("A1", [["Units"], [1], [2], [3]]);
    sheet.charts.add(chart("=Sheet1!$A$2:$A$4"));
    sheet.validations.set({
      area: { row: 1, column: 0, rows: 3, columns: 1 },
      rule: { kind: "list", source: "=Sheet1!$A$2:$A$4" },
    });
    sheet.conditionalFormats.add({
      area: { row: 1, column: 0, rows: 3, columns: 1 },
      rule: { kind: "formula", formula: "=A2>1" },
    });
    sheet.cells.setHyperlink(3, 0, "https://example.org");
    const tracked = workbook.track({ sheetId: sheet.id, row: 1, column: 0, rows: 3, columns: 1 });
    const gone = workbook.track({ sheetId: sheet.id, row: 0, column: 0, rows: 1, columns: 1 });
    sheet.cells.insert(wholeRows(0, 1), "down");
    sheet.cells.insert(wholeRows(3, 1), "down");
    const moved = { row: 2, column: 0, rows: 4, columns: 1 };
    expect(sheet.charts.all()[0]?.series[0]).toMatchObject({ name: "=Sheet1!$A$2", values: "=Sheet1!$A$3:$A$6" });
    expect(sheet.validations.all()[0]).toEqual({ area: moved, rule: { kind: "list", source: "=Sheet1!$A$3:$A$6" } });
    expect(sheet.conditionalFormats.all()[0]).toMatchObject({ area: moved, rule: { formula: "=A3>1" } });
    expect(sheet.cells.hyperlink(5, 0)).toBe("https://example.org");
    expect(tracked.area).toEqual({ sheetId: sheet.id, ...moved });
    sheet.cells.remove(wholeRows(1, 1), "up");
    expect(gone.area).toBeUndefined();
    sheet.name = "Now";
    expect(sheet.charts.all()[0]?.series[0]?.values).toBe("=Now!$A$2:$A$5");
  });

  test("cells with contents are not pushed off the sheet", () => {
    const { write, workbook } = gridOf();
    write("A1048576", 1);
    expect(() => workbook.sheets.active.cells.insert(wholeRows(0, 1), "down")).toThrow(
      expect.objectContaining({ code: "NonBlankCellOffSheet" }),
    );
  });

  test("a copied formula takes its relative references along; a copied spill spills anew", async () => {
    const { write, read, readBlock, workbook } = gridOf();
    const { cells } = workbook.sheets.active;
    write("A1", [
      [1, 2],
      [3, 4],
    ]);
    write("C1", "=A1+$B$1");
    cells.copy({ row: 0, column: 2, rows: 1, columns: 1 }, { row: 1, column: 2, rows: 2, columns: 1 });
    expect(cells.formulas({ row: 1, column: 2, rows: 2, columns: 1 })).toEqual([["=A2+$B$1"], ["=A3+$B$1"]]);
    expect(await read("C2")).toBe(5);
    write("E1", "=SEQUENCE(2)*A1");
    await workbook.calculation.settled();
    cells.copy({ row: 0, column: 4, rows: 2, columns: 1 }, { row: 0, column: 6, rows: 2, columns: 1 });
    expect(await readBlock("G1:G2")).toEqual([[3], [6]]);
    cells.copy({ row: 0, column: 4, rows: 2, columns: 1 }, { row: 5, column: 4, rows: 2, columns: 1 }, "values");
    expect(cells.formulas({ row: 5, column: 4, rows: 2, columns: 1 })).toEqual([[1], [2]]);
  });
});

describe("sheets", () => {
  test("a renamed sheet keeps its references, quoted where the name needs it", async () => {
    const { write, read, workbook } = gridOf();
    workbook.sheets.add("Data");
    write("Data!A1", 4);
    write("Sheet1!A1", "=Data!A1*2");
    workbook.names.add("Input", "=Data!$A$1");
    workbook.sheets.get("data").name = "Demand plan";
    expect(workbook.sheets.get("Sheet1").cells.formulas({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ["='Demand plan'!A1*2"],
    ]);
    expect(workbook.names.get("Input").formula).toBe("='Demand plan'!$A$1");
    write("'Demand plan'!A1", 5);
    expect(await read("Sheet1!A1")).toBe(10);
  });

  test("a deleted sheet takes its tables and names along; what read it is #REF!", async () => {
    const { write, read, workbook } = gridOf();
    const data = workbook.sheets.add("Data");
    write("Data!A1", [["Units"], [4]]);
    workbook.tables.add({ sheetId: data.id, row: 0, column: 0, rows: 2, columns: 1 }, true, "Facts");
    workbook.names.add("Local", "=Data!$A$2", { scopeSheetId: data.id });
    workbook.names.add("Global", "=Data!$A$2");
    write("Sheet1!A1", [["=Data!A2"], ["=SUM(Facts[Units])"], ["=Global"]]);
    expect(await read("Sheet1!A2")).toBe(4);
    data.remove();
    expect(await read("Sheet1!A1")).toBe("#REF!");
    expect(await read("Sheet1!A2")).toBe("#REF!");
    expect(await read("Sheet1!A3")).toBe("#REF!");
    expect(workbook.tables.all()).toEqual([]);
    expect(workbook.names.all().map(({ name }) => name)).toEqual(["Global"]);
    expect(workbook.sheets.get("Sheet1").cells.formulas({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ["=#REF!"],
    ]);
  });

  test("a formula written before its sheet finds it when it comes", async () => {
    const { write, read, workbook } = gridOf();
    write("A1", "=Later!A1+1");
    expect(await read("Sheet1!A1")).toBe("#REF!");
    workbook.sheets.add("Later");
    expect(await read("Sheet1!A1")).toBe(1);
  });

  test("names of sheets: Excel's refusals by code", () => {
    const { workbook } = gridOf();
    const code = (name: string): string => {
      try {
        workbook.sheets.add(name);
        return "added";
      } catch (problem) {
        return (problem as { code: string }).code;
      }
    };
    expect(code("SHEET1")).toBe("ItemAlreadyExists");
    for (const name of ["", "a/b", "a:b", "[x]", "x".repeat(32), "'x", "History"])
      expect({ name, code: code(name) }).toEqual({ name, code: "InvalidArgument" });
    expect(() => workbook.sheets.get("nowhere")).toThrow(expect.objectContaining({ code: "ItemNotFound" }));
    expect(() => workbook.sheets.active.remove()).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
    expect(workbook.sheets.add().name).toBe("Sheet2");
  });

  test("order, visibility, colours, sizes and frozen panes are what was set", () => {
    const { workbook } = gridOf();
    const sheet = workbook.sheets.add("Plan");
    sheet.position = 0;
    expect(workbook.sheets.all().map(({ name }) => name)).toEqual(["Plan", "Sheet1"]);
    sheet.activate();
    sheet.visibility = "veryHidden";
    expect(workbook.sheets.active.name).toBe("Sheet1");
    expect(() => (workbook.sheets.active.visibility = "hidden")).toThrow(
      expect.objectContaining({ code: "InvalidOperation" }),
    );
    expect(() => sheet.activate()).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
    sheet.tabColor = "#1F4E79";
    sheet.showGridlines = false;
    sheet.frozen = { rows: 7, columns: 2 };
    sheet.setColumnWidths(1, 2, 120);
    sheet.setRowHeights(3, 1, 33);
    sheet.setColumnsHidden(5, 1, true);
    sheet.setRowsHidden(6, 2, true);
    expect([sheet.visibility, sheet.tabColor, sheet.showGridlines, sheet.frozen]).toEqual([
      "veryHidden",
      "#1F4E79",
      false,
      { rows: 7, columns: 2 },
    ]);
    expect([
      sheet.columnWidth(2),
      sheet.columnWidth(3),
      sheet.rowHeight(3),
      sheet.isColumnHidden(5),
      sheet.isRowHidden(7),
      sheet.isRowHidden(8),
    ]).toEqual([120, 64, 33, true, true, false]);
  });

  test("locked cells of a protected sheet refuse every change, unlocked ones take it", () => {
    const { write, workbook } = gridOf();
    const sheet = workbook.sheets.active;
    sheet.cells.applyStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { locked: false });
    sheet.protected = true;
    write("A1", 5);
    expect(() => write("A2", 5)).toThrow(expect.objectContaining({ code: "AccessDenied" }));
    expect(() => sheet.cells.clear({ row: 1, column: 0, rows: 1, columns: 1 })).toThrow(
      expect.objectContaining({ code: "AccessDenied" }),
    );
    expect(() => sheet.cells.insert(wholeRows(0, 1), "down")).toThrow(
      expect.objectContaining({ code: "AccessDenied" }),
    );
  });
});
