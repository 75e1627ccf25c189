import fc from "fast-check";
import { dateOrderOf } from "../../../src/plan/intake/dateOrderOf";
import { readDate } from "../../../src/plan/intake/readDate";
import { decimalMarkOf, readNumber } from "../../../src/plan/intake/readNumber";
import { dayOfSerial, serialDay } from "../../../src/plan/intake/serialDay";

describe("a number in a text", () => {
  it.each([
    ["1,234.5", ".", 1234.5],
    ["1.234,5", ",", 1234.5],
    ["1 200", ".", 1200],
    ["1\u00A0200,75", ",", 1200.75],
    ["1'200", ".", 1200],
    ["(500)", ".", -500],
    ["500-", ".", -500],
    ["\u2212 3,5", ",", -3.5],
    ["12%", ".", 0.12],
    ["12,5 %", ",", 0.125],
    ["$ 1,200.00", ".", 1200],
    ["€1.200", ",", 1200],
    ["EUR 99", ".", 99],
    ["1,00,000", ".", 100_000],
    [".5", ".", 0.5],
  ] as const)("%s with the decimal mark %s is %d", (text, mark, value) => {
    expect(readNumber(text, mark)).toBeCloseTo(value, 12);
  });

  it.each([
    ["n/a", "blank"],
    ["-", "blank"],
    ["", "blank"],
    ["#REF!", "error"],
    ["12 pcs", "text"],
    ["3/4", "text"],
    ["2026-01-01", "text"],
    ["1.2.3", "text"],
    ["0,500.1", "text"],
  ])("%s is no number but %s", (text, reading) => {
    expect(readNumber(text, ".")).toBe(reading);
  });
});

describe("the decimal mark of a column", () => {
  it.each([
    [["1.234,5", "900"], ",", 0],
    [["1,234", "1,234.50"], ".", 0],
    [["12,5", "1.234"], ",", 0],
    [["1,234", "2,500", "10,000"], ".", 3],
    [["1.234", "2.500"], ",", 2],
    [[12, 13.5], ".", 0],
  ] as const)("of %j is %s with %i cells in doubt", (cells, decimal, ambiguous) => {
    expect(decimalMarkOf(cells)).toMatchObject({ decimal, ambiguous });
  });

  it("conflicts where cells contradict each other", () => {
    expect(decimalMarkOf(["1.5", "2,55", "1.25"]).conflicting).toBe(true);
  });

  it("reads back every number that is written in it, thousands grouped", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), { minLength: 1 }),
        fc.constantFrom("en-US", "de-DE"),
        (cents, locale) => {
          const numbers = [...cents.map((cent) => cent / 100), 1234.56];
          const texts = numbers.map((number) => number.toLocaleString(locale, { minimumFractionDigits: 2 }));
          const { decimal, ambiguous } = decimalMarkOf(texts);
          expect(ambiguous).toBe(0);
          expect(texts.map((text) => readNumber(text, decimal))).toEqual(numbers);
        },
      ),
    );
  });
});

describe("a date in a cell", () => {
  const style = { order: "dayFirst", fiscalYearStartMonth: 7 } as const;

  it.each([
    ["2026-03-04", 2026, 3, 4],
    ["2026-03-04T12:30:00", 2026, 3, 4],
    ["2026/3/4", 2026, 3, 4],
    ["2026-03", 2026, 3, 1],
    ["03/04/2026", 2026, 4, 3],
    ["3.4.26", 2026, 4, 3],
    ["04/2026", 2026, 4, 1],
    ["15 Jan 2026", 2026, 1, 15],
    ["January 15, 2026", 2026, 1, 15],
    ["Mon 5 Jan 2026", 2026, 1, 5],
    ["Jan-26", 2026, 1, 1],
    ["März 2026", 2026, 3, 1],
    ["août 2026", 2026, 8, 1],
    ["dic-26", 2026, 12, 1],
    // ISO 8601: week 1 of 2026 begins on 29 December 2025.
    ["2026-W07", 2026, 2, 9],
    ["W1 2026", 2025, 12, 29],
    // The fiscal year 27 that begins in July ends in June 2027: its third period is September 2026.
    ["P03 FY27", 2026, 9, 1],
    ["FY2027-P12", 2027, 6, 1],
    ["Q2 2026", 2026, 4, 1],
    ["202604", 2026, 4, 1],
    ["20260415", 2026, 4, 15],
    [46113, 2026, 4, 1],
    [202604, 2026, 4, 1],
  ])("%s is a day", (value, year, month, day) => {
    const read = readDate(value, style);
    expect(typeof read === "number" ? dayOfSerial(read) : read).toEqual({ year, month, day });
  });

  it.each([["31/02/2026"], ["2026-13-01"], ["Chair"], ["P14 FY27"], ["2026-W60"], [12.5]])("%s is no date", (value) => {
    expect(readDate(value, style)).toBe("text");
  });

  it("keeps every day of 1950 to 2099 as its serial number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_264, max: 73_050 }), (serial) => {
        const { year, month, day } = dayOfSerial(serial);
        expect(serialDay(year, month, day)).toBe(serial);
        expect(readDate(serial, style)).toBe(serial);
        expect(readDate(`${day}/${month}/${year}`, style)).toBe(serial);
      }),
    );
  });
});

describe("the order of day and month in a column", () => {
  it.each([
    [["01/02/2026", "13/02/2026"], "dayFirst", 0],
    [["01/02/2026", "02/13/2026"], "monthFirst", 0],
    [["01/01/2026", "01/02/2026", "01/03/2026", "01/04/2026"], "dayFirst", 0],
    [["1/1/2026", "2/1/2026", "3/1/2026", "4/1/2026"], "monthFirst", 0],
    [["01.02.2026", "03.04.2026"], "dayFirst", 0],
    [["03/04/2026", "05/06/2026"], "monthFirst", 2],
    // 3 January, 3 February, 3 March: the part that never changes is the day, but the user is asked.
    [["03/01/2026", "03/02/2026", "03/04/2026"], "dayFirst", 3],
  ] as const)("of %j is %s with %i cells in doubt", (cells, order, ambiguous) => {
    expect(dateOrderOf(cells)).toMatchObject({ order, ambiguous });
  });
});
