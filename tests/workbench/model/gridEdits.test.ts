import {
  ICommandService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
} from "@univerjs/core";
import { createUniverWorkbook } from "../../../src/workbench/host/model/createUniverWorkbook";
import type { WorkbookEventMap } from "../../../src/workbench/host/model/WorkbookEvents";
import { gridOf } from "./support/gridOf";

/** Univer's own commands and mutations, as the grid executes them when a person works in it. */
function open() {
  const { workbook, univer } = createUniverWorkbook();
  const commands = univer.__getInjector().get(ICommandService);
  const instances = univer.__getInjector().get(IUniverInstanceService);
  const unitId = () => {
    const { id } = workbook.sheets.active;
    return {
      unitId: instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? "",
      subUnitId: id,
    };
  };
  const person = (id: string, params: object): void => {
    if (!commands.syncExecuteCommand(id, { ...unitId(), ...params })) throw new Error(`${id} was refused`);
  };
  const type = (row: number, column: number, cell: object | null): void =>
    person("sheet.mutation.set-range-values", { cellValue: { [row]: { [column]: cell } } });
  return { ...gridOf(workbook), person, type };
}

const rows = (startRow: number, endRow: number) => ({ range: { startRow, endRow, startColumn: 0, endColumn: 39 } });

describe("a person in the grid", () => {
  test("typed values and formulas are calculated, and listeners hear who typed", async () => {
    const { type, read, workbook } = open();
    const heard: WorkbookEventMap["cellsChanged"][] = [];
    workbook.events.on("cellsChanged", (event) => heard.push(event));
    type(0, 0, { v: 5, f: null, si: null, p: null });
    type(0, 1, { f: "=A1*2", v: null, si: null, p: null });
    expect(await read("B1")).toBe(10);
    type(0, 0, { v: 7, f: null, si: null, p: null });
    expect(await read("B1")).toBe(14);
    expect(heard.map(({ area, source }) => [area.row, area.column, source])).toEqual([
      [0, 0, "user"],
      [0, 1, "user"],
      [0, 0, "user"],
    ]);
  });

  test("typing into a spill stops it, deleting that brings it back", async () => {
    const { type, write, readBlock } = open();
    write("A1", "=SEQUENCE(3)");
    expect(await readBlock("A1:A3")).toEqual([[1], [2], [3]]);
    type(1, 0, { v: 9, f: null, si: null, p: null });
    expect(await readBlock("A1:A3")).toEqual([["#SPILL!"], [9], [null]]);
    type(1, 0, { v: null, f: null, si: null, p: null });
    expect(await readBlock("A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("a change of format alone is no edit", async () => {
    const { type, write, workbook, read } = open();
    write("A1", "=1+1");
    await workbook.calculation.settled();
    const before = workbook.calculation.statistics.passes;
    const heard: string[] = [];
    workbook.events.on("cellsChanged", () => heard.push("cells"));
    workbook.events.on("formatChanged", () => heard.push("format"));
    type(0, 0, { s: { bl: 1 } });
    expect(await read("A1")).toBe(2);
    expect(heard).toEqual(["format"]);
    expect(workbook.calculation.statistics.passes).toBe(before);
    expect(workbook.sheets.active.cells.styles({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[{ bold: true }]]);
  });

  test("inserted and deleted rows and columns take formulas, names and tables along", async () => {
    const { person, write, read, workbook } = open();
    write("A1", [["Units"], [1], [2]]);
    const table = workbook.tables.add(
      { sheetId: workbook.sheets.active.id, row: 0, column: 0, rows: 3, columns: 1 },
      true,
      "Facts",
    );
    workbook.names.add("Last", "=Sheet1!$A$3");
    write("C1", "=SUM(A2:A3)+SUM(Facts[Units])+Last");
    expect(await read("C1")).toBe(8);
    person("sheet.mutation.insert-row", rows(1, 1));
    expect(table.area.rows).toBe(4);
    expect(workbook.names.get("Last").formula).toBe("=Sheet1!$A$4");
    expect(await read("C1")).toBe(8);
    person("sheet.mutation.remove-rows", rows(1, 2));
    expect(await read("C1")).toBe(6);
    person("sheet.mutation.insert-col", { range: { startRow: 0, endRow: 199, startColumn: 0, endColumn: 0 } });
    expect(workbook.sheets.active.cells.formulas({ row: 0, column: 3, rows: 1, columns: 1 })).toEqual([
      ["=SUM(B2:B2)+SUM(Facts[Units])+Last"],
    ]);
    expect(await read("D1")).toBe(6);
  });

  test("cells dragged elsewhere take the references to them along", async () => {
    const { person, write, read, workbook } = open();
    const sheet = workbook.sheets.active;
    write("A1", [[1], [2]]);
    write("C1", "=SUM(A1:A2)+A2");
    workbook.names.add("Pair", "=Sheet1!$A$1:$A$2");
    await workbook.calculation.settled();
    const at = (row: number, column: number) => ({
      startRow: row,
      endRow: row + 1,
      startColumn: column,
      endColumn: column,
    });
    person("sheet.mutation.move-range", {
      fromRange: at(0, 0),
      toRange: at(4, 4),
      from: { subUnitId: sheet.id, value: { 0: { 0: null }, 1: { 0: null } } },
      to: { subUnitId: sheet.id, value: { 4: { 4: { v: 1, t: 2 } }, 5: { 4: { v: 2, t: 2 } } } },
    });
    expect(sheet.cells.formulas({ row: 0, column: 2, rows: 1, columns: 1 })).toEqual([["=SUM(E5:E6)+E6"]]);
    expect(workbook.names.get("Pair").formula).toBe("=Sheet1!$E$5:$E$6");
    expect(await read("C1")).toBe(5);
  });

  test("a value typed right below a table makes it a row longer", async () => {
    const { type, write, read, workbook } = open();
    write("A1", [["Units"], [1]]);
    workbook.tables.add({ sheetId: workbook.sheets.active.id, row: 0, column: 0, rows: 2, columns: 1 }, true, "Facts");
    write("C1", "=SUM(Facts[Units])");
    type(2, 0, { v: 10, f: null, si: null, p: null });
    expect(await read("C1")).toBe(11);
  });

  test("the row that a table gains looks like its last, and takes and marks what that takes and marks", () => {
    const { type, write, workbook } = open();
    const sheet = workbook.sheets.active;
    write("A1", [
      ["Kind", "Units", "Elsewhere"],
      ["Sales", 1, 5],
    ]);
    workbook.tables.add({ sheetId: sheet.id, row: 0, column: 0, rows: 2, columns: 2 }, true, "Facts");
    const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    sheet.cells.writeNumberFormats(cell(1, 1), [["#,##0"]]);
    const rule = { kind: "list", source: ["Sales", "Marketing"] } as const;
    sheet.validations.set({ area: cell(1, 0), rule });
    sheet.validations.set({ area: cell(1, 2), rule });
    sheet.conditionalFormats.add({
      area: cell(1, 1),
      rule: { kind: "formula", formula: "=B2>1000" },
      style: {},
    });
    type(2, 1, { v: 1500, f: null, si: null, p: null });
    expect(sheet.cells.numberFormats(cell(2, 1))).toEqual([["#,##0"]]);
    expect(sheet.validations.at(cell(2, 0))?.rule).toEqual(rule);
    expect(sheet.validations.at(cell(2, 2))).toBeUndefined();
    expect(sheet.conditionalFormats.at(cell(2, 1))).toHaveLength(1);
  });

  test("filled formulas, which Univer shares by an id, are written out", async () => {
    const { type, write, read, workbook } = open();
    write("A1", [[1], [2], [3]]);
    type(0, 1, { f: "=A1*10", si: "shared", v: null });
    type(1, 1, { si: "shared", f: null, v: null });
    expect(await read("B2")).toBe(20);
    expect(workbook.sheets.active.cells.formulas({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([["=A2*10"]]);
  });

  test("a sheet renamed, added, deleted and activated in the tabs", async () => {
    const { person, write, read, workbook } = open();
    const heard: string[] = [];
    for (const name of ["sheetAdded", "sheetRenamed", "sheetDeleted", "sheetActivated"] as const)
      workbook.events.on(name, () => heard.push(name));
    write("A1", 4);
    write("B1", "=Sheet1!A1+1");
    person("sheet.mutation.set-worksheet-name", { name: "My data" });
    expect(workbook.sheets.active.cells.formulas({ row: 0, column: 1, rows: 1, columns: 1 })).toEqual([
      ["='My data'!A1+1"],
    ]);
    person("sheet.mutation.insert-sheet", {
      index: 1,
      sheet: mergeWorksheetSnapshotWithDefault({
        id: "new",
        name: "New",
        cellData: { 0: { 0: { f: "='My data'!A1*3" } } },
      }),
    });
    expect(await read("New!A1")).toBe(12);
    person("sheet.operation.set-worksheet-active", { subUnitId: workbook.sheets.get("My data").id });
    person("sheet.mutation.remove-sheet", { subUnitId: "new" });
    expect(workbook.sheets.all().map(({ name }) => name)).toEqual(["My data"]);
    expect(heard).toEqual(["sheetRenamed", "sheetAdded", "sheetActivated", "sheetActivated", "sheetDeleted"]);
  });

  test("the selection is heard of and can be set", () => {
    const { person, workbook } = open();
    const heard: WorkbookEventMap["selectionChanged"][] = [];
    workbook.events.on("selectionChanged", (event) => heard.push(event));
    person("sheet.operation.set-selections", {
      selections: [{ range: { startRow: 1, endRow: 3, startColumn: 2, endColumn: 2 }, primary: null, style: null }],
      type: 2,
    });
    expect(workbook.selection).toMatchObject({ row: 1, column: 2, rows: 3, columns: 1 });
    workbook.select({ sheetId: workbook.sheets.active.id, row: 0, column: 0, rows: 2, columns: 2 });
    expect(heard).toHaveLength(2);
    expect(workbook.selection).toMatchObject({ row: 0, column: 0, rows: 2, columns: 2 });
  });
});
