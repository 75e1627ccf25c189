import { dateSerial, sheetFromRows } from "../../../../src/workbench/page/workbook/sheetFromRows";
import { workbookFromCsv } from "../../../../src/workbench/page/workbook/workbookFromCsv";

describe("dateSerial", () => {
  // Excel's serial numbers: 1 is 1900-01-01, 61 is 1900-03-01 (Excel counts a 29 February 1900), 43831 is 2020-01-01.
  test.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2016-11-08", 42682],
    ["2020-01-01", 43831],
    ["2020-02-29", 43890],
  ])("%s is day %d", (text, serial) => expect(dateSerial(text)).toBe(serial));

  test.each(["2026-02-30", "2026-13-01", "1899-12-31", "08/11/2016", "2016-11-8", "x"])("%s is no date", (text) =>
    expect(dateSerial(text)).toBeNull(),
  );
});

describe("sheetFromRows", () => {
  const sheet = sheetFromRows("Orders", [
    ["Date", "Item", "Qty"],
    ["2016-11-08", "007", 2],
    [null, "", 3.5],
  ]);

  test("dates become serial numbers with a date format; texts, codes and numbers stay what they are", () => {
    expect(sheet.cells.filter(({ row }) => row > 0)).toEqual([
      { row: 1, column: 0, value: 42682, style: { numberFormat: "yyyy-mm-dd" } },
      { row: 1, column: 1, value: "007" },
      { row: 1, column: 2, value: 2 },
      { row: 2, column: 2, value: 3.5 },
    ]);
  });

  test("the heading is bold and stays in sight", () => {
    expect(sheet.cells.slice(0, 3).every(({ style }) => style?.bold)).toBe(true);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  });

  test("a name that Excel would refuse is made acceptable", () => {
    const name = (text: string): string | undefined =>
      workbookFromCsv("file", text, "a,b\n1,2").snapshot.sheets[0]?.name;
    expect(name("Sales [2016/17]: all?")).toBe("Sales  2016 17   all");
    expect(name("x".repeat(40))).toHaveLength(31);
    expect(name("'*'")).toBe("Sheet1");
  });

  test("an empty file is refused with its name", () => {
    expect(() => workbookFromCsv("empty", "empty", "")).toThrow("empty has no rows.");
  });
});
