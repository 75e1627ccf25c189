import { gridOf } from "./support/gridOf";

function withTable() {
  const grid = gridOf();
  grid.write("B2", [
    ["SKU", "Units", "Price"],
    ["A", 3, 10],
    ["B", 5, 2],
    ["C", 1, 7],
  ]);
  const { id } = grid.workbook.sheets.active;
  const table = grid.workbook.tables.add({ sheetId: id, row: 1, column: 1, rows: 4, columns: 3 }, true, "Items");
  return { ...grid, table, sheetId: id };
}

describe("tables", () => {
  test("structured references: column, columns, all, headers, data, this row, in any case", async () => {
    const { write, read, readBlock } = withTable();
    write("H2", "=Items[SKU]");
    write("H3", "");
    write("J1", [["=SUM(items[units])"], ["=SUM(Items[[Units]:[Price]])"], ["=ROWS(Items[#All])"], ["=ROWS(Items)"]]);
    write("L1", "=Items[#Headers]");
    write("L3", "=Items[[#Headers],[Price]]");
    write("L4", "=Items[[#This Row],[Units]]*Items[@Price]");
    write("L5", "=SUM(Items[[#All],[Price]])");
    expect(await readBlock("J1:J3")).toEqual([[9], [28], [4]]);
    expect(await read("J4")).toBe("#NAME?");
    expect(await readBlock("L1:N1")).toEqual([["SKU", "Units", "Price"]]);
    expect(await read("L3")).toBe("Price");
    expect(await read("L4")).toBe(10);
    expect(await read("L5")).toBe(19);
    write("J4", "=Items[Nothing]");
    expect(await read("J4")).toBe("#REF!");
  });

  test("rows added at the end, in the middle and over the one empty row; cells below make way", async () => {
    const { write, read, table, readBlock } = withTable();
    write("B7", "below");
    write("G1", "=SUM(Items[Units])");
    table.addRows([["D", 10, 1]]);
    expect(table.area).toEqual({ row: 1, column: 1, rows: 5, columns: 3 });
    expect(await read("G1")).toBe(19);
    table.addRows([
      ["E", 100, 1],
      ["F", 200, 1],
    ]);
    expect(await read("G1")).toBe(319);
    expect(await readBlock("B7:B10")).toEqual([["E"], ["F"], ["below"], [null]]);
    table.addRows([["0", 1000, 1]], 0);
    expect(await readBlock("B2:C4")).toEqual([
      ["SKU", "Units"],
      [0, 1000],
      ["A", 3],
    ]);
    expect(await read("G1")).toBe(1319);
    table.removeRows(0, 7);
    expect(table.bodyArea.rows).toBe(1);
    expect(await read("G1")).toBe(0);
    table.addRows([["Z", 8, 8]]);
    expect(table.bodyArea).toEqual({ row: 2, column: 1, rows: 1, columns: 3 });
    expect(await read("G1")).toBe(8);
  });

  test("columns added, renamed and removed; references follow", async () => {
    const { write, read, table, workbook, sheetId } = withTable();
    write("G1", "=SUM(Items[Price])");
    write("G2", "=SUM(Items[[Units]:[Price]])");
    table.renameColumn(2, "Unit price [EUR]");
    const { cells } = workbook.sheets.get(sheetId);
    expect(cells.formulas({ row: 0, column: 6, rows: 2, columns: 1 })).toEqual([
      ["=SUM(Items[Unit price '[EUR']])"],
      ["=SUM(Items[[Units]:[Unit price '[EUR']]])"],
    ]);
    expect(await read("G1")).toBe(19);
    table.addColumn("Stock", [1, 2, 3], 1);
    expect(table.columns).toEqual(["SKU", "Stock", "Units", "Unit price [EUR]"]);
    write("I1", "=SUM(Items[Stock])");
    expect(await read("I1")).toBe(6);
    expect(await read("G1")).toBe(19);
    table.removeColumn(1);
    expect(await read("I1")).toBe("#REF!");
    expect(() => table.renameColumn(0, "units")).toThrow(expect.objectContaining({ code: "ItemAlreadyExists" }));
  });

  test("a header typed over renames the column; a blank or repeated one gets a name of its own", async () => {
    const { write, read, table } = withTable();
    write("G1", "=SUM(Items[Units])");
    write("C2", "Quantity");
    expect(table.columns).toEqual(["SKU", "Quantity", "Price"]);
    expect(await read("G1")).toBe(9);
    write("C2", "SKU");
    expect(table.columns).toEqual(["SKU", "SKU2", "Price"]);
    expect(await read("C2")).toBe("SKU2");
  });

  test("renamed and converted to a range", async () => {
    const { write, read, table, workbook, sheetId } = withTable();
    write("G1", "=SUM(Items[Units])");
    workbook.names.add("AllUnits", "=Items[Units]");
    table.name = "Products";
    const formulas = () =>
      workbook.sheets.get(sheetId).cells.formulas({ row: 0, column: 6, rows: 1, columns: 1 })[0]?.[0];
    expect(formulas()).toBe("=SUM(Products[Units])");
    expect(workbook.names.get("AllUnits").formula).toBe("=Products[Units]");
    table.convertToRange();
    expect(formulas()).toBe("=SUM($C$3:$C$5)");
    expect(await read("G1")).toBe(9);
    expect(workbook.tables.all()).toEqual([]);
  });

  test("sorted with formats and formulas of the row", async () => {
    const { write, readBlock, table } = withTable();
    write("D3", [["=C3*2"], ["=C4*2"], ["=C5*2"]]);
    table.sort([{ column: 1 }]);
    expect(await readBlock("B3:D5")).toEqual([
      ["C", 1, 2],
      ["A", 3, 6],
      ["B", 5, 10],
    ]);
    table.sort([{ column: 0, descending: true }]);
    expect(await readBlock("B3:B5")).toEqual([["C"], ["B"], ["A"]]);
  });

  test("resized; refused where it would meet another table or lose its header", async () => {
    const { write, read, table, workbook, sheetId } = withTable();
    write("G1", "=SUM(Items[Units])");
    write("B6", [["D", 4, 4]]);
    table.resize({ row: 1, column: 1, rows: 5, columns: 3 });
    expect(await read("G1")).toBe(13);
    write("B9", [["x"], ["y"]]);
    workbook.tables.add({ sheetId, row: 8, column: 1, rows: 2, columns: 1 }, true);
    expect(() => table.resize({ row: 1, column: 1, rows: 9, columns: 3 })).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
    expect(() => table.resize({ row: 2, column: 1, rows: 3, columns: 3 })).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
  });

  test("names that are taken or no names, overlaps and cuts are refused by code", () => {
    const { table, workbook, sheetId } = withTable();
    const area = { sheetId, row: 20, column: 0, rows: 2, columns: 2 };
    expect(() => workbook.tables.add(area, true, "ITEMS")).toThrow(
      expect.objectContaining({ code: "ItemAlreadyExists" }),
    );
    for (const name of ["A1", "two words", "1st", "R1C1"])
      expect(() => workbook.tables.add(area, true, name)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    expect(() => workbook.tables.add({ sheetId, ...table.area }, true)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
    expect(() => workbook.sheets.get(sheetId).cells.insert({ row: 0, column: 2, rows: 1, columns: 1 }, "down")).toThrow(
      expect.objectContaining({ code: "InvalidOperation" }),
    );
    expect(workbook.tables.add(area, false).columns).toEqual(["Column1", "Column2"]);
  });

  test("a totals row stays out of the data", async () => {
    const { write, read, table } = withTable();
    write("G1", "=SUM(Items[Units])");
    table.showTotals = true;
    write("C6", "=SUBTOTAL(109,Items[Units])");
    expect(await read("C6")).toBe(9);
    expect(await read("G1")).toBe(9);
    expect(await read("B6")).toBe("Total");
    write("H1", "=Items[[#Totals],[Units]]");
    expect(await read("H1")).toBe(9);
    table.showTotals = false;
    expect(await read("B6")).toBe(null);
  });

  test("whole rows inserted in and above a table", async () => {
    const { write, read, table, workbook } = withTable();
    write("G1", "=SUM(Items[Units])");
    workbook.sheets.active.cells.insert({ row: 3, column: 0, rows: 1, columns: 16_384 }, "down");
    expect(table.area).toEqual({ row: 1, column: 1, rows: 5, columns: 3 });
    write("C4", 50);
    expect(await read("G1")).toBe(59);
    workbook.sheets.active.cells.insert({ row: 0, column: 0, rows: 1, columns: 16_384 }, "down");
    expect(table.area.row).toBe(2);
    expect(await read("G2")).toBe(59);
    workbook.sheets.active.cells.insert({ row: 0, column: 2, rows: 1_048_576, columns: 1 }, "right");
    expect(table.columns).toEqual(["SKU", "Column1", "Units", "Price"]);
    expect(await read("H2")).toBe(59);
  });
});
