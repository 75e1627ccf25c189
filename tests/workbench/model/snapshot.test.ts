import { createWorkbook } from "../../../src/workbench/host/model/createWorkbook";
import type { WorkbookSnapshot } from "../../../src/workbench/host/model/WorkbookSnapshot";
import { gridOf } from "./support/gridOf";

const snapshot: WorkbookSnapshot = {
  sheets: [
    {
      id: "s1",
      name: "Plan",
      visibility: "visible",
      tabColor: "#1F4E79",
      showGridlines: false,
      frozen: { rows: 1, columns: 2 },
      protected: true,
      cells: [
        { row: 0, column: 0, value: "SKU", style: { bold: true, named: "AOP Header" } },
        { row: 0, column: 1, value: "Units" },
        { row: 1, column: 0, value: "007", style: { numberFormat: "@" } },
        {
          row: 1,
          column: 1,
          value: 5,
          style: { numberFormat: "#,##0", locked: false, borders: { top: { style: "thin", color: "#000000" } } },
        },
        { row: 4, column: 0, value: 1, formula: "=SEQUENCE(3)", spill: { row: 4, column: 0, rows: 3, columns: 1 } },
        { row: 5, column: 0, value: 2, spilled: true },
        { row: 6, column: 0, value: 3, spilled: true },
        { row: 4, column: 2, value: 5, formula: "=SUM(Items[Units])" },
        {
          row: 4,
          column: 3,
          value: { error: "#N/A", message: "Too little history: 3 periods." },
          formula: "=AOP.FORECAST(B2,3)",
        },
        { row: 5, column: 3, value: true },
      ],
      columnWidths: { 0: 140 },
      rowHeights: { 0: 30 },
      hiddenColumns: [7],
      hiddenRows: [9],
      tables: [
        {
          id: "t1",
          name: "Items",
          area: { row: 0, column: 0, rows: 2, columns: 2 },
          columns: ["SKU", "Units"],
          style: "TableStyleLight9",
          showTotals: false,
          showFilterButton: false,
        },
      ],
      validations: [
        {
          area: { row: 1, column: 1, rows: 1, columns: 1 },
          rule: { kind: "decimal", operator: "greaterOrEqual", first: 0 },
        },
      ],
      conditionalFormats: [
        {
          id: "cf1",
          area: { row: 4, column: 0, rows: 3, columns: 1 },
          rule: { kind: "formula", formula: "=A5>1" },
          style: { fill: "#FFC7CE" },
        },
      ],
      charts: [
        {
          id: "c1",
          name: "Chart 1",
          type: "Line",
          position: { left: 1, top: 2, width: 300, height: 200 },
          series: [{ name: "Units", values: "=Plan!$A$5:$A$7" }],
        },
      ],
      hyperlinks: [{ row: 0, column: 0, target: "#Plan!A1" }],
      printLandscape: true,
    },
    {
      id: "s2",
      name: "Store",
      visibility: "veryHidden",
      showGridlines: true,
      cells: [],
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
    },
  ],
  names: [
    { name: "Grid", formula: "=Plan!$A$5#", visible: true, comment: "the plan" },
    { name: "Own", formula: "=Plan!$B$2", scope: "Plan", visible: false },
  ],
  settings: { aop: '{"version":1}' },
  activeSheet: "Plan",
};

describe("snapshots", () => {
  test("what is loaded is saved again, to the last attribute", () => {
    expect(createWorkbook(snapshot).snapshot()).toEqual({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column),
      })),
    });
  });

  test("nothing is calculated on load; the first edit calculates what depends on it, spills included", async () => {
    const grid = gridOf(createWorkbook(snapshot));
    const { workbook } = grid;
    await workbook.calculation.settled();
    expect(workbook.calculation.statistics.passes).toBe(0);
    workbook.sheets.get("Plan").protected = false;
    grid.write("B2", 8);
    expect(await grid.read("C5")).toBe(8);
    expect(workbook.sheets.get("Plan").cells.values({ row: 4, column: 3, rows: 1, columns: 1 })[0]?.[0]).toEqual({
      error: "#N/A",
      message: "Too little history: 3 periods.",
    });
    grid.write("A5", "=SEQUENCE(2)");
    expect(await grid.readBlock("A5:A7")).toEqual([[1], [2], [null]]);
  });

  test("loading replaces everything, again and again", async () => {
    const { workbook, write, read } = gridOf();
    write("A1", 1);
    workbook.names.add("Old", "=1");
    const tracked = workbook.track({ sheetId: workbook.sheets.active.id, row: 0, column: 0, rows: 1, columns: 1 });
    workbook.load(snapshot);
    expect(tracked.area).toBeUndefined();
    expect(workbook.names.all().map(({ name }) => name)).toEqual(["Grid", "Own"]);
    expect(workbook.sheets.all().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Plan", "visible"],
      ["Store", "veryHidden"],
    ]);
    workbook.load({ sheets: [], names: [], settings: {} });
    expect(workbook.sheets.all().map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(workbook.settings.keys()).toEqual([]);
    write("A1", "=1+1");
    expect(await read("A1")).toBe(2);
  });
});
