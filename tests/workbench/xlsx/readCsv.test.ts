import fc from "fast-check";
import { readCsv } from "../../../src/workbench/xlsx/readCsv";

describe("readCsv", () => {
  it("types plain numbers and leaves dates, codes and texts as they stand", () => {
    expect(readCsv("month,sku,units\n2026-01-01,00712,12\n2026-02-01,A-1,-3.5\n")).toEqual([
      ["month", "sku", "units"],
      ["2026-01-01", "00712", 12],
      ["2026-02-01", "A-1", -3.5],
    ]);
  });

  it("finds a semicolon although decimal commas outnumber it", () => {
    expect(readCsv("a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5")).toEqual([
      ["a", "b", "c"],
      ["1,5", "2,5", "3,5"],
      ["4,5", "5,5", "6,5"],
    ]);
  });

  it("finds a tab", () => {
    expect(readCsv("a\tb, c\n1\t2")).toEqual([
      ["a", "b, c"],
      [1, 2],
    ]);
  });

  it("drops a byte order mark and keeps quotes, separators and line ends inside quotes (RFC 4180)", () => {
    expect(readCsv('\uFEFF"a","say ""hi"", please"\r\n"two\nlines",x\r\n')).toEqual([
      ["a", 'say "hi", please'],
      ["two\nlines", "x"],
    ]);
  });

  it("keeps a quoted number as text and a number of more than 15 digits as a code", () => {
    expect(readCsv('"12",1234567890123456\n')).toEqual([["12", "1234567890123456"]]);
  });

  it("gives null for blank cells, also the last of a line", () => {
    expect(readCsv("a,b,c\n,1,\n,,")).toEqual([
      ["a", "b", "c"],
      [null, 1, null],
      [null, null, null],
    ]);
  });

  it("gives no rows for an empty text", () => {
    expect(readCsv("")).toEqual([]);
  });

  it("reads back any texts that are written with quotes", () => {
    const cell = fc.string({ minLength: 1, unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r", " ", "7", "é") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(",")).join("\n");
        expect(readCsv(text)).toEqual(rows);
      }),
    );
  });
});
