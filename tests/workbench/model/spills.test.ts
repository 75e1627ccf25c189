import { gridOf } from "./support/gridOf";

describe("spills", () => {
  test("grow and shrink with their input, and what reads them follows", async () => {
    const { write, read, readBlock } = gridOf();
    write("A1", 3);
    write("C1", "=SEQUENCE(A1)");
    write("E1", "=SUM(C1#)");
    write("F1", "=C1#*10");
    expect(await readBlock("C1:C5")).toEqual([[1], [2], [3], [null], [null]]);
    expect(await read("E1")).toBe(6);
    write("A1", 5);
    expect(await readBlock("F1:F5")).toEqual([[10], [20], [30], [40], [50]]);
    expect(await read("E1")).toBe(15);
    write("A1", 2);
    expect(await readBlock("C1:C5")).toEqual([[1], [2], [null], [null], [null]]);
    expect(await readBlock("F1:F5")).toEqual([[10], [20], [null], [null], [null]]);
    expect(await read("E1")).toBe(3);
  });

  test("an entry in the way gives #SPILL!, and clearing it lets the result out again", async () => {
    const { write, read, readBlock, workbook } = gridOf();
    write("A1", "=SEQUENCE(3)");
    expect(await readBlock("A1:A3")).toEqual([[1], [2], [3]]);
    write("A2", "mine");
    expect(await readBlock("A1:A3")).toEqual([["#SPILL!"], ["mine"], [null]]);
    write("C1", "=A1#");
    expect(await read("C1")).toBe("#SPILL!");
    workbook.sheets.active.cells.clear({ row: 1, column: 0, rows: 1, columns: 1 }, "contents");
    expect(await readBlock("A1:A3")).toEqual([[1], [2], [3]]);
    expect(await readBlock("C1:C3")).toEqual([[1], [2], [3]]);
  });

  test("clearing a spilled cell changes nothing: the formula fills it again", async () => {
    const { write, readBlock, workbook } = gridOf();
    write("A1", "=SEQUENCE(3)");
    await workbook.calculation.settled();
    workbook.sheets.active.cells.clear({ row: 2, column: 0, rows: 1, columns: 1 }, "contents");
    expect(await readBlock("A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("replacing or clearing the anchor takes the spilled cells away", async () => {
    const { write, readBlock } = gridOf();
    write("A1", "=SEQUENCE(3)");
    write("C1", "=SUM(A1:A9)");
    expect(await readBlock("C1")).toEqual([[6]]);
    write("A1", 9);
    expect(await readBlock("A1:A3")).toEqual([[9], [null], [null]]);
    expect(await readBlock("C1")).toEqual([[9]]);
  });

  test("two results do not overwrite each other: the later one is #SPILL! until there is room", async () => {
    const { write, read, readBlock } = gridOf();
    write("B1", "=SEQUENCE(3)");
    write("A2", "=SEQUENCE(1,3)");
    expect(await read("A2")).toBe("#SPILL!");
    write("B1", 1);
    expect(await readBlock("A2:C2")).toEqual([[1, 2, 3]]);
  });

  test("nothing spills into a table or over the edge of the sheet", async () => {
    const { write, read, workbook } = gridOf();
    write("B1", [["Item"], ["x"]]);
    workbook.tables.add({ sheetId: workbook.sheets.active.id, row: 0, column: 1, rows: 2, columns: 1 }, true);
    write("A1", "=SEQUENCE(1,2)");
    expect(await read("A1")).toBe("#SPILL!");
    write("A1048576", "=SEQUENCE(2)");
    expect(await read("A1048576")).toBe("#SPILL!");
  });

  test("A1# of a cell without a spill: the cell itself for a formula of one cell, #REF! for a value", async () => {
    const { write, read } = gridOf();
    write("A1", "=1+1");
    write("A2", 5);
    write("B1", "=A1#+1");
    write("B2", "=A2#+1");
    expect(await read("B1")).toBe(3);
    expect(await read("B2")).toBe("#REF!");
  });

  test("a spill is found from its anchor and from its followers", async () => {
    const { write, workbook } = gridOf();
    write("B2", "=SEQUENCE(2,3)");
    await workbook.calculation.settled();
    const { cells } = workbook.sheets.active;
    const spill = { anchor: { row: 1, column: 1 }, area: { row: 1, column: 1, rows: 2, columns: 3 } };
    expect(cells.spillAt(1, 1)).toEqual(spill);
    expect(cells.spillAt(2, 3)).toEqual(spill);
    expect(cells.spillAt(3, 3)).toBeUndefined();
    expect(cells.spills()).toEqual([spill]);
  });

  test("a fixed range over spilled cells and a range over several spills are kept up to date", async () => {
    const { write, read } = gridOf();
    write("A1", 1);
    write("B1", "=SEQUENCE(1,3)*A1");
    write("B2", "=B1#*10");
    write("F1", "=SUM($B$1:$D$1)");
    write("F2", "=SUM(B1:D2)");
    expect(await read("F1")).toBe(6);
    expect(await read("F2")).toBe(66);
    write("A1", 2);
    expect(await read("F1")).toBe(12);
    expect(await read("F2")).toBe(132);
  });

  test("a formula that depends on itself says so instead of running for ever", async () => {
    const { write, workbook, read } = gridOf();
    write("A1", "=B1+1");
    write("B1", "=IFERROR(A1,0)+1");
    await workbook.calculation.settled();
    expect(workbook.sheets.active.cells.values({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]).toMatchObject({
      error: "#CALC!",
    });
    write("B1", 1);
    expect(await read("A1")).toBe(2);
  });

  test("a long chain of formulas is calculated without running out of stack", async () => {
    const { write, read } = gridOf();
    write("A1", 1);
    write(
      "A2",
      Array.from({ length: 5000 }, (_, index) => [`=A${index + 1}+1`]),
    );
    expect(await read("A5001")).toBe(5001);
    write("A1", 2);
    expect(await read("A5001")).toBe(5002);
  });
});
