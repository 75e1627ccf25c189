import { DomainError } from "../../src/core/DomainError";
import { restoredFormula } from "../../src/office/cells/restoredFormula";
import { areaAddress, cellAddress, quotedSheetName, splitAddress } from "../../src/office/address";
import { formulaHash } from "../../src/office/manifest/formulaHash";
import { isCancelled, problemText } from "../../src/office/problemText";
import { numberedName } from "../../src/office/write/numberedName";
import { typedText } from "../../src/office/write/typedText";

describe("addresses", () => {
  test("columns go on after Z", () => {
    expect([0, 25, 26, 701, 702, 16383].map((column) => cellAddress(0, column))).toEqual([
      "A1",
      "Z1",
      "AA1",
      "ZZ1",
      "AAA1",
      "XFD1",
    ]);
    expect(areaAddress({ row: 8, column: 9, rows: 2, columns: 12 })).toBe("J9:U10");
  });

  test("a quoted sheet name comes back as it was", () => {
    expect(splitAddress(`=${quotedSheetName("It's 1!")}!$J$8:$U$8`)).toEqual({ sheet: "It's 1!", cells: "J8:U8" });
    expect(splitAddress("A1#")).toEqual({ sheet: null, cells: "A1#" });
  });
});

describe("names that are taken", () => {
  test("get the first free number, whatever their case", () => {
    expect(numberedName("Items", new Set(["items", "items 2"]), " ", 31)).toBe("Items 3");
    expect(numberedName("Items", new Set(["parts"]), " ", 31)).toBe("Items");
  });

  test("never grow beyond Excel's 31 characters", () => {
    const long = "A".repeat(31);
    expect(numberedName(long, new Set([long.toLowerCase()]), " ", 31)).toBe(`${"A".repeat(29)} 2`);
  });
});

describe("a text as it must be typed", () => {
  test.each([
    ["1-2", "'1-2"],
    ["- of which", "'- of which"],
    ["00123", "'00123"],
    ["Jan 2027", "'Jan 2027"],
    ["TRUE", "'TRUE"],
    ["March sales", "March sales"],
    ["=A1", "=A1"],
    ["P01", "P01"],
  ])("%s is typed as %s", (meant, typed) => {
    expect(typedText(meant, "general")).toBe(typed);
  });

  test("a text cell takes everything as it is; a blank is empty", () => {
    expect(typedText("00123", "text")).toBe("00123");
    expect(typedText(null, "general")).toBe("");
    expect(typedText(12.5, "units")).toBe(12.5);
  });
});

describe("the fingerprint of a formula", () => {
  // FNV-1a test vectors: "a" -> e40c292c, "foobar" -> bf9cf968 (Fowler, Noll, Vo; www.isthe.com/chongo/tech/comp/fnv).
  test("is FNV-1a", () => {
    expect(formulaHash("a")).toBe("e40c292c");
    expect(formulaHash("foobar")).toBe("bf9cf968");
  });

  test("does not see blanks and @, but every other change", () => {
    expect(formulaHash("=SUM( A1, @B1)")).toBe(formulaHash("=SUM(A1,B1)"));
    expect(formulaHash("=SUM(A1,B2)")).not.toBe(formulaHash("=SUM(A1,B1)"));
  });
});

describe("a formula that Excel has saved under its internal name", () => {
  test("gets its name with dots back", () => {
    expect(restoredFormula("=_xldudf_AOP_FORECAST_INTERVAL(A1:L1,12)", ["FORECAST", "FORECAST.INTERVAL"])).toBe(
      "=AOP.FORECAST.INTERVAL(A1:L1,12)",
    );
    expect(restoredFormula("=SUM(AOP.EOQ(1,2,3))", [])).toBe("=SUM(AOP.EOQ(1,2,3))");
  });

  test("is left alone when it uses no AOP function", () => {
    expect(restoredFormula("=SUMM(A1)", ["FORECAST"])).toBeNull();
    expect(restoredFormula("AOP.FORECAST", ["FORECAST"])).toBeNull();
  });
});

describe("what went wrong, as a sentence", () => {
  test("says what happened, where, and what to do", () => {
    expect(problemText(new DomainError("invalid", "office.planExists", { count: 15, sheet: "About" }))).toBe(
      "This workbook already holds a plan (15 sheets, the first is 'About'). Remove it with AOP > Remove plan, then make the new one.",
    );
  });

  test("words Excel's own refusals by their code", () => {
    expect(problemText(Object.assign(new Error("busy"), { code: "InvalidOperationInCellEditMode" }))).toMatch(
      /^Excel is editing a cell\. Press Enter or Esc/,
    );
  });

  test("shows the technical text of what nobody foresaw", () => {
    expect(problemText(new Error("boom"))).toContain("boom");
    expect(isCancelled(new Error("boom"))).toBe(false);
    expect(isCancelled(new DomainError("invalid", "office.cancelled"))).toBe(true);
  });
});
