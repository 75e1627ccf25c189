import type { Grid } from "./support/gridOf";
import { gridOf } from "./support/gridOf";
import { littleGateway } from "./support/littleGateway";

/**
 * The formulas that plans are made of, on two items, four history rows and three periods: every expected number can be worked out by hand.
 * Each is read at first calculation, then after edits of the inputs.
 */
const start = 45_658; // 2025-01-01

function gateway() {
  return littleGateway({
    "AOP.CALENDAR": {
      parameters: [
        ["start", "scalar"],
        ["years", "scalar"],
        ["pattern", "scalar", { optional: true }],
      ],
      answer: (first: number, years: number) =>
        Array.from({ length: years * 6 }, (_, index) => [
          `P${index + 1}`,
          `Period ${index + 1}`,
          first + index * 30,
          first + index * 30 + 29,
          30,
          4,
          20,
          1,
          2025,
        ]),
    },
    "AOP.SERIES": {
      parameters: [
        ["dates", "matrix"],
        ["units", "matrix"],
        ["items", "matrix"],
        ["calendar", "matrix"],
        ["rows", "matrix"],
      ],
      answer: (
        dates: number[][],
        units: number[][],
        items: string[][],
        calendar: (number | string)[][],
        rows: string[][],
      ) =>
        rows.map(([item]) =>
          calendar.map(([, , from, to]) =>
            dates.reduce((sum, [date = 0], index) => {
              const inside = date >= Number(from) && date <= Number(to) && items[index]?.[0] === item;
              return inside ? sum + (units[index]?.[0] ?? 0) : sum;
            }, 0),
          ),
        ),
    },
    "AOP.FORECAST": {
      parameters: [
        ["history", "matrix"],
        ["horizon", "scalar"],
      ],
      answer: (history: number[][], horizon: number) =>
        history.map((row) => Array.from({ length: horizon }, () => row.reduce((a, b) => a + b, 0) / row.length)),
    },
    "AOP.OVERRIDE": {
      parameters: [
        ["base", "matrix"],
        ["overrides", "matrix"],
        ["items", "matrix"],
        ["keys", "matrix"],
      ],
      answer: (base: number[][], overrides: number[][], items: string[][], keys: string[][]) =>
        base.map((row, index) => {
          const place = keys.findIndex(([key]) => key === items[index]?.[0]);
          return row.map((cell, period) => overrides[place]?.[period] || cell);
        }),
    },
  });
}

async function plan(): Promise<Grid> {
  const grid = gridOf();
  const { workbook, write } = grid;
  const table = (sheet: string, name: string, rows: (string | number | null)[][]) => {
    const { id, cells } = workbook.sheets.add(sheet);
    const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 };
    cells.write(area, rows);
    workbook.tables.add({ sheetId: id, ...area }, true, name);
  };
  const resume = workbook.calculation.suspend();
  workbook.calculation.attach(gateway());
  table("Items", "ItemMaster", [
    ["SKU", "Description", "Price", "Opening stock"],
    ["A", "Alpha", 10, 100],
    ["B", "Beta", 2.5, 40],
  ]);
  table("Sales history", "History", [
    ["Date", "SKU", "Units", "Region"],
    [start + 5, "A", 6, "North"],
    [start + 35, "A", 12, "South"],
    [start + 40, "B", 30, "North"],
    [start + 50, "B", null, "North"],
  ]);
  table("Override list", "Overrides", [
    ["SKU", "P01", "P02", "P03"],
    ["B", null, 99, null],
  ]);
  table("Lane list", "Lanes", [
    ["Lane", "Region"],
    ["L1", "North"],
    ["L2", "South"],
    ["L3", "East"],
  ]);
  workbook.sheets.add("Demand plan");
  write("Sheet1!A1", [
    ["Start", start],
    ["Years", 1],
    ["Periods", 3],
    ["First", 3],
    ["Hist periods", 2],
    ["Index", 2],
    ["Skip", 1],
    ["Horizon", 4],
  ]);
  for (const [name, cell] of [
    ["Cal_Start", "B1"],
    ["Cal_Years", "B2"],
    ["Plan_Periods", "B3"],
    ["Plan_First", "B4"],
    ["Hist_Periods", "B5"],
    ["Scenario_Index", "B6"],
    ["Fcst_Skip", "B7"],
    ["Fcst_Horizon", "B8"],
  ] as const) {
    workbook.names.add(name, `=Sheet1!$${cell[0]}$${cell[1]}`);
  }
  const named = (name: string, address: string, formula: string) => {
    write(address, formula);
    workbook.names.add(name, `=${address.replace(/([A-Z]+)(\d+)$/, "$$$1$$$2")}#`);
  };
  named("Cal", "Sheet1!D1", "=AOP.CALENDAR(Cal_Start,Cal_Years,)");
  named("Plan_Cal", "Sheet1!D21", "=INDEX(Cal,SEQUENCE(Plan_Periods,1,Plan_First),SEQUENCE(1,9))");
  named("Hist_Cal", "Sheet1!D41", "=INDEX(Cal,SEQUENCE(Hist_Periods),SEQUENCE(1,9))");
  named(
    "Hist_Units",
    "'Demand plan'!J9",
    "=AOP.SERIES(History[Date],History[Units],History[SKU],Hist_Cal,ItemMaster[SKU])",
  );
  named("Fcst_Units", "'Demand plan'!J19", "=AOP.FORECAST(Hist_Units,Fcst_Horizon)");
  named(
    "Base_Units",
    "'Demand plan'!J29",
    "=INDEX(Fcst_Units,SEQUENCE(ROWS(Fcst_Units)),SEQUENCE(1,Plan_Periods,Fcst_Skip+1))",
  );
  named(
    "Demand_Units",
    "'Demand plan'!J39",
    "=AOP.OVERRIDE(Base_Units,Overrides[[P01]:[P03]],ItemMaster[SKU],Overrides[SKU])",
  );
  named("Demand_Value", "'Demand plan'!J49", "=Demand_Units*ItemMaster[Price]");
  named("Row_Totals", "'Demand plan'!P39", "=MMULT(Demand_Units,SEQUENCE(COLUMNS(Demand_Units),1,1,0))");
  named("Column_Totals", "'Demand plan'!J60", "=MMULT(SEQUENCE(1,ROWS(Demand_Units),1,0),Demand_Units)");
  write("'Demand plan'!J8", "=TRANSPOSE(INDEX(Plan_Cal,0,1))");
  write("'Demand plan'!A9", "=ItemMaster[SKU]");
  write("'Demand plan'!B9", "=ItemMaster[Description]");
  write("'Demand plan'!A62", "=SUM(Demand_Units)");
  write("'Demand plan'!A63", "=SUMPRODUCT(Demand_Units*ItemMaster[Price])");
  write("'Demand plan'!A64", "=SUM('Demand plan'!$J$39:$L$40)");
  write("'Demand plan'!A65", "=SUM(Row_Totals)-SUM(Column_Totals)");
  write("'Demand plan'!C66", "=SUMIFS(History[Units],History[Region],Lanes[Region])");
  write("'Demand plan'!D66", "=COUNTIF(History[SKU],ItemMaster[SKU])");
  write("'Demand plan'!E66", "=SORT(UNIQUE(History[Region]))");
  write("'Demand plan'!F66", "=SUM(IF(ISERROR(Demand_Units),1,0))");
  resume();
  await workbook.calculation.settled();
  return grid;
}

describe("the formulas of a plan", () => {
  test("first calculation", async () => {
    const { read, readBlock } = await plan();
    expect(await readBlock("'Demand plan'!J8:L8")).toEqual([["P3", "P4", "P5"]]);
    expect(await readBlock("'Demand plan'!A9:B11")).toEqual([
      ["A", "Alpha"],
      ["B", "Beta"],
      [null, null],
    ]);
    expect(await readBlock("Hist_Units")).toEqual([
      [6, 12],
      [0, 30],
    ]);
    expect(await readBlock("Fcst_Units")).toEqual([
      [9, 9, 9, 9],
      [15, 15, 15, 15],
    ]);
    expect(await readBlock("Demand_Units")).toEqual([
      [9, 9, 9],
      [15, 99, 15],
    ]);
    expect(await readBlock("Demand_Value")).toEqual([
      [90, 90, 90],
      [37.5, 247.5, 37.5],
    ]);
    expect(await readBlock("Column_Totals")).toEqual([[24, 108, 24]]);
    expect(await readBlock("Row_Totals")).toEqual([[27], [129]]);
    expect(await read("'Demand plan'!A62")).toBe(156);
    expect(await read("'Demand plan'!A63")).toBe(592.5);
    expect(await read("'Demand plan'!A64")).toBe(156);
    expect(await read("'Demand plan'!A65")).toBe(0);
    expect(await readBlock("'Demand plan'!C66:C68")).toEqual([[36], [12], [0]]);
    expect(await readBlock("'Demand plan'!D66:D67")).toEqual([[2], [2]]);
    expect(await readBlock("'Demand plan'!E66:E68")).toEqual([["North"], ["South"], [null]]);
    expect(await read("'Demand plan'!F66")).toBe(0);
  });

  test("a changed input goes through every grid", async () => {
    const { write, read, readBlock } = await plan();
    write("'Sales history'!C2", 18);
    expect(await readBlock("Demand_Units")).toEqual([
      [15, 15, 15],
      [15, 99, 15],
    ]);
    expect(await read("'Demand plan'!A62")).toBe(174);
    write("'Override list'!C2", "");
    expect(await readBlock("Demand_Units")).toEqual([
      [15, 15, 15],
      [15, 15, 15],
    ]);
    write("Sheet1!B3", 2);
    expect(await readBlock("'Demand plan'!J39:L40")).toEqual([
      [15, 15, null],
      [15, 15, null],
    ]);
    expect(await readBlock("Column_Totals")).toEqual([[30, 30]]);
    expect(await readBlock("'Demand plan'!J8:L8")).toEqual([["P3", "P4", null]]);
  });

  test("an item more makes every grid a row longer", async () => {
    const { workbook, read, readBlock } = await plan();
    workbook.tables.get("ItemMaster").addRows([["C", "Gamma", 1, 0]]);
    workbook.tables.get("History").addRows([[start + 1, "C", 8, "East"]]);
    expect(await readBlock("Hist_Units")).toEqual([
      [6, 12],
      [0, 30],
      [8, 0],
    ]);
    expect(await readBlock("Demand_Value")).toEqual([
      [90, 90, 90],
      [37.5, 247.5, 37.5],
      [4, 4, 4],
    ]);
    expect(await readBlock("Row_Totals")).toEqual([[27], [129], [12]]);
    expect(await read("'Demand plan'!A63")).toBe(604.5);
    expect(await readBlock("'Demand plan'!A9:A12")).toEqual([["A"], ["B"], ["C"], [null]]);
    expect(await readBlock("'Demand plan'!C66:C68")).toEqual([[36], [12], [8]]);
  });

  test("sorting tables changes no total, and grids follow the order of the items", async () => {
    const { workbook, read, readBlock } = await plan();
    workbook.tables.get("History").sort([{ column: 2, descending: true }]);
    expect(await readBlock("Demand_Units")).toEqual([
      [9, 9, 9],
      [15, 99, 15],
    ]);
    workbook.tables.get("ItemMaster").sort([{ column: 0, descending: true }]);
    expect(await readBlock("Demand_Units")).toEqual([
      [15, 99, 15],
      [9, 9, 9],
    ]);
    expect(await read("'Demand plan'!A63")).toBe(592.5);
  });

  test("rows inserted above move every grid and nothing else", async () => {
    const { workbook, read, readBlock } = await plan();
    workbook.sheets.get("Demand plan").cells.insert({ row: 3, column: 0, rows: 2, columns: 16_384 }, "down");
    workbook.sheets.get("Items").cells.insert({ row: 0, column: 0, rows: 1, columns: 16_384 }, "down");
    expect(workbook.names.get("Demand_Units").formula).toBe("='Demand plan'!$J$41#");
    expect(workbook.names.get("Demand_Units").area).toMatchObject({ row: 40, column: 9, rows: 2, columns: 3 });
    expect(await readBlock("Demand_Units")).toEqual([
      [9, 9, 9],
      [15, 99, 15],
    ]);
    expect(await read("'Demand plan'!A66")).toBe(156);
    expect(workbook.sheets.get("Demand plan").cells.formulas({ row: 65, column: 0, rows: 1, columns: 1 })).toEqual([
      ["=SUM('Demand plan'!$J$41:$L$42)"],
    ]);
  });

  test("a removed item makes the grids shorter", async () => {
    const { workbook, readBlock } = await plan();
    workbook.tables.get("ItemMaster").removeRows(0, 1);
    expect(await readBlock("'Demand plan'!J39:L40")).toEqual([
      [15, 99, 15],
      [null, null, null],
    ]);
    expect(await readBlock("Column_Totals")).toEqual([[15, 99, 15]]);
  });
});
