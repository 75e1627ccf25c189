import { ExcelError } from "../../support/excelRuntime";
import { DomainError } from "../../../src/core/DomainError";
import { message } from "../../../src/messages/message";
import {
  isOmitted,
  readBlock,
  readChoice,
  readDate,
  readDates,
  readFlag,
  readInteger,
  readKeys,
  readNumber,
  readOptionalNumber,
  readPerCell,
  readPerItem,
  readSeries,
  readSparseBlock,
  readText,
  readVector,
  writeSeries,
  writeVector,
} from "../../../src/functions/support";

const sentenceOf = (work: () => unknown): string => {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof DomainError) return message(thrown.key, thrown.values);
    throw thrown;
  }
  throw new Error("Nothing was refused.");
};

describe("a single value", () => {
  test.each([5, [[5]], { type: "Double", basicValue: 5, numberFormat: "0.0" }])("is read from %j", (raw) => {
    expect(readNumber(raw, "alpha")).toBe(5);
  });
  test.each([null, undefined, "", [[""]], [[null]]])("takes its default from %j", (raw) => {
    expect(isOmitted(raw)).toBe(true);
    expect(readNumber(raw, "alpha", { default: 0.2 })).toBe(0.2);
    expect(readOptionalNumber(raw, "alpha")).toBeNull();
    expect(sentenceOf(() => readNumber(raw, "alpha"))).toBe("alpha is missing. Give it a value.");
  });
  test("is refused as text, TRUE, an error or a range, with the argument's name", () => {
    expect(sentenceOf(() => readNumber("12", "alpha"))).toBe('alpha must be a number, not the text "12".');
    expect(sentenceOf(() => readNumber(true, "alpha"))).toBe("alpha must be a number, not TRUE.");
    expect(sentenceOf(() => readNumber(new ExcelError("#N/A"), "alpha"))).toBe(
      "alpha must be a number, not the error #N/A.",
    );
    expect(sentenceOf(() => readNumber([[1, 2]], "alpha"))).toMatch(
      /alpha must be a single value.*1 rows and 2 columns/,
    );
  });
  test("obeys its rule", () => {
    expect(sentenceOf(() => readNumber(2, "alpha", { maximum: 1 }))).toBe("alpha must be 1 or less, not 2.");
    expect(sentenceOf(() => readNumber(0, "alpha", { above: 0 }))).toBe("alpha must be more than 0, not 0.");
    expect(sentenceOf(() => readNumber(-1, "alpha", { minimum: 0 }))).toBe("alpha must be 0 or more, not -1.");
    expect(sentenceOf(() => readNumber(1, "alpha", { below: 1 }))).toBe("alpha must be less than 1, not 1.");
    expect(sentenceOf(() => readInteger(2.5, "horizon"))).toBe("horizon must be a whole number, not 2.5.");
  });
  test("of text takes numbers as their text, and dates only as dates or year-month-day", () => {
    expect(readText(1001, "sku")).toBe("1001");
    expect(readDate(46023.75, "day")).toBe(46023);
    expect(readDate("2026-01-01", "day")).toBe(46023); // Excel: DATE(2026,1,1)
    expect(sentenceOf(() => readDate("1/2/2026", "day"))).toMatch(/day must be a date.*2026-01-31/);
    expect(sentenceOf(() => readDate("2026-02-30", "day"))).toMatch(/must be a date/);
  });
  test("of a choice ignores case and names the nearest choice", () => {
    const choices = ["month", "445", "week"] as const;
    expect(readChoice("WEEK", "pattern", choices)).toBe("week");
    expect(readChoice(445, "pattern", choices)).toBe("445");
    expect(readChoice(null, "pattern", choices, "month")).toBe("month");
    expect(sentenceOf(() => readChoice("monthly", "pattern", choices))).toBe(
      'pattern must be one of month, 445, week, not the text "monthly". Did you mean month?',
    );
    expect(sentenceOf(() => readChoice("xyz", "pattern", choices))).not.toMatch(/Did you mean/);
  });
  test("of a flag takes TRUE, 1 and yes", () => {
    expect([true, 1, "yes", "TRUE"].map((raw) => readFlag(raw, "flag", false))).toEqual([true, true, true, true]);
    expect([false, 0, "No"].map((raw) => readFlag(raw, "flag", true))).toEqual([false, false, false]);
    expect(readFlag(null, "flag", true)).toBe(true);
    expect(sentenceOf(() => readFlag("maybe", "flag", true))).toMatch(/flag must be TRUE or FALSE/);
  });
});

describe("a range", () => {
  test("counts blanks as 0, keeps them as null, or refuses them, as asked", () => {
    expect(
      readBlock(
        [
          [1, null],
          ["", 4],
        ],
        "history",
      ),
    ).toEqual([
      [1, 0],
      [0, 4],
    ]);
    expect(
      readSparseBlock(
        [
          [1, null],
          ["", 4],
        ],
        "history",
      ),
    ).toEqual([
      [1, null],
      [null, 4],
    ]);
    expect(sentenceOf(() => readBlock([[1, null]], "history", { blank: "refuse" }))).toBe(
      "history, row 1, column 2 is blank. Enter a number.",
    );
  });
  test.each([
    ["n/a", 'the text "n/a"'],
    [true, "TRUE"],
    [{ type: "CustomFunctionError", code: "#REF!" }, "the error #REF!"],
    [{ type: "Error", basicValue: "#N/A", errorType: "NotAvailable" }, "the error #N/A"],
  ])("names argument, row and column of %j", (cell, found) => {
    const rows = [
      [1, 2, 3],
      [4, 5, cell],
    ];
    expect(sentenceOf(() => readBlock(rows, "history"))).toBe(
      `history, row 2, column 3: ${found} is not a number. Enter a number.`,
    );
  });
  test("may be a scalar; a row and a column keep their direction", () => {
    expect(readBlock(7, "history")).toEqual([[7]]);
    const column = readVector([[1], [2]], "demand");
    expect(column).toEqual({ values: [1, 2], direction: "column" });
    expect(writeVector(column.values, column.direction)).toEqual([[1], [2]]);
    expect(writeVector([1, 2], "row")).toEqual([[1, 2]]);
    expect(
      sentenceOf(() =>
        readVector(
          [
            [1, 2],
            [3, 4],
          ],
          "demand",
        ),
      ),
    ).toMatch(/one row or one column/);
  });
  test("of series: rows are items, a single column is one item, and answers lie the same way", () => {
    expect(
      readSeries(
        [
          [1, 2],
          [3, 4],
        ],
        "history",
      ),
    ).toEqual({
      series: [
        [1, 2],
        [3, 4],
      ],
      direction: "row",
    });
    expect(readSeries([[1], [2], [3]], "history")).toEqual({ series: [[1, 2, 3]], direction: "column" });
    expect(writeSeries([[8, 9]], "column")).toEqual([[8], [9]]);
    expect(
      writeSeries(
        [
          [1, 2],
          [3, 4],
        ],
        "column",
      ),
    ).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });
  test("of keys makes texts of numbers, and blanks (null, empty, the desktop's 0) empty", () => {
    expect(readKeys([["BK-1 "], [1001], [null], [0], [""]], "keys")).toEqual(["BK-1", "1001", "", "", ""]);
    expect(sentenceOf(() => readKeys([[{ code: "#N/A" }]], "keys"))).toMatch(
      /keys, row 1, column 1 holds the error #N\/A/,
    );
  });
  test("of dates takes serials and year-month-day, keeps blanks, and refuses other texts with their place", () => {
    expect(readDates([[46023, "2026-01-02", null, 0]], "dates")).toEqual([[46023, 46024, null, null]]);
    expect(sentenceOf(() => readDates([[46023], ["soon"]], "dates"))).toMatch(
      /dates, row 2, column 1: the text "soon" is not a date/,
    );
  });
});

describe("broadcasting", () => {
  test("repeats a single value and takes a row or a column of the right length", () => {
    expect(readPerItem(3, "price", 2)).toEqual([3, 3]);
    expect(readPerItem([[1], [2]], "price", 2)).toEqual([1, 2]);
    expect(readPerItem([[1, 2]], "price", 2)).toEqual([1, 2]);
    expect(readPerItem(null, "price", 2, { default: 9 })).toEqual([9, 9]);
    expect(sentenceOf(() => readPerItem([[1, 2, 3]], "price", 2))).toMatch(
      /price must have one value, or one for each of the 2 rows/,
    );
  });
  test("fills a block from a value, a column, a row or a block", () => {
    const shape = { rows: 2, columns: 3 };
    expect(readPerCell(1, "rate", shape)).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(readPerCell([[1], [2]], "rate", shape)).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ]);
    expect(readPerCell([[1, 2, 3]], "rate", shape)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(sentenceOf(() => readPerCell([[1, 2]], "rate", shape))).toMatch(/2 rows and 3 columns/);
  });
});
