import fc from "fast-check";
import { columnLetters } from "../../../src/workbench/host/model/formula/columnLetters";
import { columnNumber } from "../../../src/workbench/host/model/formula/columnNumber";
import { formatArea } from "../../../src/workbench/host/model/formula/formatArea";
import { parseFormula } from "../../../src/workbench/host/model/formula/parseFormula";
import { parseReferenceText } from "../../../src/workbench/host/model/formula/parseReferenceText";
import { quoteSheetName } from "../../../src/workbench/host/model/formula/quoteSheetName";
import { moveFormula } from "../../../src/workbench/host/model/structure/moveFormula";
import type { StructuralChange } from "../../../src/workbench/host/model/structure/StructuralChange";
import { transformArea } from "../../../src/workbench/host/model/structure/transformArea";

const areas = fc.record({
  row: fc.nat(5000),
  column: fc.nat(500),
  rows: fc.integer({ min: 1, max: 500 }),
  columns: fc.integer({ min: 1, max: 50 }),
});

test("a column's letters and number are each other's inverse up to Excel's last column", () => {
  expect(columnLetters(16_383)).toBe("XFD");
  fc.assert(fc.property(fc.nat(16_383), (column) => columnNumber(columnLetters(column)) === column));
});

test("an area written as a reference is read as the same area", () => {
  fc.assert(
    fc.property(areas, fc.boolean(), (area, absolute) => {
      const shape = parseReferenceText(formatArea(area, undefined, absolute));
      expect(shape).toMatchObject({
        from: { row: area.row, column: area.column, rowAbsolute: absolute },
        to: { row: area.row + area.rows - 1, column: area.column + area.columns - 1, columnAbsolute: absolute },
      });
    }),
  );
});

test("rows inserted and deleted again leave every area where it was", () => {
  fc.assert(
    fc.property(areas, fc.nat(6000), fc.integer({ min: 1, max: 100 }), (area, at, count) => {
      const change = (kind: "insert" | "delete"): StructuralChange => ({
        kind,
        sheetId: "s",
        axis: "rows",
        at,
        count,
        first: 0,
        last: 16_383,
      });
      const before = { sheetId: "s", ...area };
      const inserted = transformArea(before, change("insert"));
      expect(inserted && transformArea(inserted, change("delete"))).toEqual(before);
    }),
  );
});

test("a formula copied there and back is the same formula", () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(20), (rows, columns) => {
      const formula = "=SUM(B2:$C$9)+'My data'!D$4*A:A-2:5+Items[SKU]&\"A1\"";
      expect(moveFormula(moveFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

test.each([
  ["Demand", "Demand"],
  ["Demand plan", "'Demand plan'"],
  ["it's", "'it''s'"],
  ["2025", "'2025'"],
  ["Q1", "'Q1'"],
  ["R1C1", "'R1C1'"],
  ["Übersicht", "Übersicht"],
])("the sheet %s stands in formulas as %s", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
  expect(parseFormula(`=${quoted}!A1`)).toMatchObject({ kind: "reference", sheet: name });
});

test.each(["=1+", "=SUM(1", '="open', "={1,2;3}", "=Items[SKU", "=)", "=Sheet1!"])("%s is no formula", (formula) => {
  expect(() => parseFormula(formula)).toThrow(expect.objectContaining({ name: "FormulaSyntaxError" }));
});
