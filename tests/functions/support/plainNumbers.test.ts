import fc from "fast-check";
import "../../support/excelRuntime";
import { itemsOf } from "../../../src/functions/support/itemsOf";
import { plainNumbers } from "../../../src/functions/support/plainNumbers";
import { plainRows } from "../../../src/functions/support/plainRows";
import { readBlock } from "../../../src/functions/support/readBlock";
import { readPerItem } from "../../../src/functions/support/readPerItem";
import { readSparseBlock } from "../../../src/functions/support/readSparseBlock";

const block = fc
  .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(fc.double({ min: -5, max: 1e9, noNaN: true }), { minLength: columns, maxLength: columns }), {
      ...{ minLength: rows, maxLength: rows },
    }),
  );

test("what is read at once is what is read cell by cell, and is a copy", () => {
  fc.assert(
    fc.property(block, (cells) => {
      const slowly = readSparseBlock(cells, "demand");
      expect(plainRows(cells, {})).toEqual(slowly);
      expect(plainNumbers(cells, {})?.values).toEqual(slowly.flat());
      const read = readBlock(cells, "demand");
      expect(read).toEqual(slowly);
      expect(read[0]).not.toBe(cells[0]);
    }),
  );
});

test.each([
  ["a blank", [[1], [null]]],
  ["a text", [[1], ["2"]]],
  ["TRUE", [[true]]],
  ["an error", [[{ code: "#N/A" }]]],
  ["a data type", [[{ type: "Double", basicValue: 3 }]]],
  ["not a number", [[NaN]]],
  ["a number against its rule", [[1], [-1]]],
  ["an odd row", [[1, 2], [3]]],
  ["no rows", []],
  ["a scalar", 5],
])("a range with %s is left to be read cell by cell", (_, raw) => {
  expect([plainRows(raw, { minimum: 0 }), plainNumbers(raw, { minimum: 0 })]).toEqual([null, null]);
});

test("a refusal still names the place, in a long column too", () => {
  const column = Array.from({ length: 1000 }, (_, row) => [row === 700 ? -1 : row]);
  expect(() => readPerItem(column, "leadTime", 1000, { minimum: 0 })).toThrow(
    'invalid: functions.cell.minimum {"argument":"leadTime","value":-1,"limit":0,"row":701,"column":1}',
  );
});

test("items are counted by the shape alone", () => {
  expect(itemsOf(5, null, [["a"]], "x")).toEqual({ count: 1, direction: "column" });
  expect(itemsOf([[1], [2], [3]], 4)).toEqual({ count: 3, direction: "column" });
  expect(itemsOf([[1, "two", null]])).toEqual({ count: 3, direction: "row" });
  expect(itemsOf([])).toEqual({ count: 1, direction: "column" });
});
