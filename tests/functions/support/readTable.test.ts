import "../../support/excelRuntime";
import { DomainError } from "../../../src/core/DomainError";
import { message } from "../../../src/messages/message";
import { readTable } from "../../../src/functions/support";

const columns = {
  sku: { kind: "key" },
  quantity: { kind: "number", minimum: 0 },
  from: { kind: "date", default: null, optional: true },
} as const;
const sentenceOf = (raw: unknown): string => {
  try {
    readTable(raw, "bom", columns);
  } catch (thrown) {
    if (thrown instanceof DomainError) return message(thrown.key, thrown.values);
  }
  throw new Error("Nothing was refused.");
};

test("a table is read by the position of its columns, with the place of each row", () => {
  expect(
    readTable(
      [
        ["A", 2, 46023],
        ["B", 3, null],
      ],
      "bom",
      columns,
    ),
  ).toEqual([
    { rowNumber: 1, sku: "A", quantity: 2, from: 46023 },
    { rowNumber: 2, sku: "B", quantity: 3, from: null },
  ]);
});

test("a header row is recognised, blank rows are skipped, missing optional columns take their default", () => {
  const rows = [
    ["SKU", "Quantity"],
    ["A", 2],
    [null, null],
    [0, 0],
    ["B", 0],
  ];
  expect(readTable(rows, "bom", columns)).toEqual([
    { rowNumber: 2, sku: "A", quantity: 2, from: null },
    { rowNumber: 5, sku: "B", quantity: 0, from: null },
  ]);
});

test("a first row with a figure written as text is a mistake, not a heading that is skipped", () => {
  for (const figure of ["20%", "12 ", "1.234,5", "-3", "€ 7"])
    expect(
      sentenceOf([
        ["case", figure],
        ["B", 2],
      ]),
    ).toMatch(/^bom, row 1, column 2: the text/);
  // A number anywhere in the row: no heading.
  expect(
    sentenceOf([
      [7, "many"],
      ["B", 2],
    ]),
  ).toBe('bom, row 1, column 2: the text "many" is not a number. Enter a number.');
  expect(
    readTable(
      [
        ["Item", "Pieces per 12 units"],
        ["B", 2],
      ],
      "bom",
      columns,
    ),
  ).toHaveLength(1);
});

test("what is wrong is named with its place", () => {
  expect(
    sentenceOf([
      ["A", 1],
      ["B", "two"],
    ]),
  ).toBe('bom, row 2, column 2: the text "two" is not a number. Enter a number.');
  expect(
    sentenceOf([
      ["A", 1],
      [null, 2],
    ]),
  ).toBe("bom, row 2: the column sku is blank. Enter a name or delete the row.");
  expect(sentenceOf([["A", -1]])).toBe("bom, row 1, column 2: -1 is too small. Enter 0 or more.");
  expect(sentenceOf([["A"], ["B"]])).toMatch(/bom must have at least 2 columns \(sku, quantity, from\)/);
  expect(sentenceOf([["SKU", "Quantity"]])).toBe("bom has no rows with data.");
  expect(sentenceOf([["A", 1, "later"]])).toMatch(/row 1, column 3: the text "later" is not a date/);
});
