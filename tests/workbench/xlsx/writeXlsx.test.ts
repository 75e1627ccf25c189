import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { brokenRules } from "./brokenRules";
import { sampleWorkbook } from "./sampleWorkbook";

describe("a written workbook", () => {
  let bytes: Uint8Array;
  let parts: Record<string, string>;
  beforeAll(async () => {
    bytes = await writeXlsx(sampleWorkbook);
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  });
  const plan = () => parts["xl/worksheets/sheet2.xml"] ?? "";

  it("breaks no rule for which Excel refuses or repairs a file", () => {
    expect(brokenRules(bytes)).toEqual([]);
  });

  it("is judged by rules that notice what breaks them", () => {
    const edited = (name: string, change: (xml: string) => string) =>
      brokenRules(zipSync({ ...unzipSync(bytes), [name]: strToU8(change(parts[name] ?? "")) }));
    const sheet = "xl/worksheets/sheet2.xml";
    expect(edited(sheet, (xml) => xml.replace(/(<pageSetup[^>]*\/>)(.*)(<drawing [^>]*\/>)/, "$3$2$1"))).toHaveLength(
      1,
    );
    expect(edited(sheet, (xml) => xml.replace("_xldudf_AOP_EOQ(", "XLOOKUP("))).toEqual([
      expect.stringContaining("XLOOKUP without its prefix"),
    ]);
    expect(edited("xl/tables/table1.xml", (xml) => xml.replace('name="Month"', 'name="Months"'))).toEqual([
      expect.stringContaining("the heading of Months"),
    ]);
    expect(
      edited("xl/charts/chart1.xml", (xml) => xml.replace(/<c:crossAx val="\d+"\/>/, '<c:crossAx val="7"/>')),
    ).toEqual([expect.stringContaining("axes")]);
    expect(edited("xl/workbook.xml", (xml) => xml.replace('name="Growth_Rate"', 'name="GR2026"'))).toEqual([
      "GR2026 is an address",
    ]);
  });

  it("holds an AOP formula as Excel saves one: cm, array, its area, _xldudf_ and its value (office-js#6395)", () => {
    expect(plan()).toContain(
      '<c r="B3" cm="1"><f t="array" ref="B3:C4">_xldudf_AOP_SERIES(History[Month],History[Units])</f><v>1.5</v></c>',
    );
    expect(parts["xl/metadata.xml"]).toContain('name="XLDAPR"');
    expect(parts["xl/metadata.xml"]).toContain('fDynamic="1"');
    expect(parts["[Content_Types].xml"]).toContain("/xl/metadata.xml");
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain("sheetMetadata");
  });

  it("holds a value of the right type in every cell that a spill fills", () => {
    expect(plan()).toContain('<c r="C3"><v>2.5</v></c>');
    expect(plan()).toMatch(/<c r="B4" t="s"><v>\d+<\/v><\/c><c r="C4" t="b"><v>0<\/v><\/c>/);
  });

  it("stores an error as an error, of AOP functions and native ones", () => {
    expect(plan()).toMatch(/<c r="B6" cm="1" t="e"><f t="array" ref="B6">_xldudf_AOP_EOQ\(0,1,1\)<\/f><v>#N\/A<\/v>/);
    expect(plan()).toMatch(/<c r="D6" t="e"><f>A6\/0<\/f><v>#DIV\/0!<\/v>/);
  });

  it("does not ask for a calculation when it is opened: without the add-in that would turn values into #NAME?", () => {
    expect(parts["xl/workbook.xml"]).toContain('<calcPr calcId="191029"/>');
    expect(parts["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  });

  it("writes a spill reference as ANCHORARRAY and hides hidden names", () => {
    expect(parts["xl/workbook.xml"]).toContain("_xlfn.ANCHORARRAY('Plan it''s'!$B$3)</definedName>");
    expect(parts["xl/workbook.xml"]).toMatch(/<definedName name="Growth_Rate" hidden="1"/);
  });

  it("draws columns and a line in one native chart, with the values its cells hold", () => {
    const chart = parts["xl/charts/chart1.xml"] ?? "";
    expect(chart).toMatch(/<c:barChart>.*<c:grouping val="stacked"\/>.*<\/c:barChart><c:lineChart>/);
    expect(chart).toContain(
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>12.5</c:v></c:pt><c:pt idx="1"><c:v>20</c:v></c:pt>',
    );
    expect(chart).toContain("<c:f>[0]!Hist_Units</c:f>");
    expect(parts["xl/drawings/drawing2.xml"]).toContain('name="Units &amp; trend"');
    // A drawing stands after the print set-up: the order of a sheet's elements is fixed (ECMA-376 part 1, 18.3.1.99).
    expect(plan()).toMatch(/<pageSetup[^>]*\/>.*<drawing /);
  });

  it("names the cell styles, so that their cells can be restyled at once", () => {
    expect(parts["xl/styles.xml"]).toMatch(/<cellStyles count="2">.*<cellStyle name="AOP Input" xfId="1"\/>/);
  });

  it("is the same for the same workbook, byte by byte", async () => {
    expect(Buffer.from(await writeXlsx(sampleWorkbook)).equals(Buffer.from(bytes))).toBe(true);
  });

  it("reads back as the workbook it was written from", async () => {
    expect(await readXlsx(bytes)).toEqual(sampleWorkbook);
  });

  it("repeats frozen rows and columns on every printed page, the sheet's name quoted", () => {
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Plan it''s'!$A:$A,'Plan it''s'!$1:$2</definedName>`,
    );
  });

  it("repeats them on a sheet whose name ends with $, a sign that text replacement gives a meaning", async () => {
    const sheets = sampleWorkbook.sheets.map((sheet, index) => (index === 1 ? { ...sheet, name: "Cost$" } : sheet));
    const file = unzipSync(await writeXlsx({ sheets, names: [], settings: {} }));
    const workbook = strFromU8(file["xl/workbook.xml"] ?? new Uint8Array());
    expect(workbook).toContain("'Cost$'!$A:$A,'Cost$'!$1:$2</definedName>");
    expect(workbook.match(/<\/definedNames>/g)).toHaveLength(1);
  });

  it("limits dates by serial number: 1950-01-01 would be 1950 minus 1 minus 1 in a file", async () => {
    const rule = { kind: "date" as const, operator: "greaterOrEqual" as const, first: "1950-01-01" };
    const sheets = sampleWorkbook.sheets.map((sheet) => ({
      ...sheet,
      validations: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, rule }],
    }));
    const [read] = (await readXlsx(await writeXlsx({ ...sampleWorkbook, sheets }))).sheets;
    // =DATE(1950,1,1) is 18264.
    expect(read?.validations[0]?.rule).toEqual({ ...rule, first: 18264 });
  });

  it("keeps whether a wrong entry is alerted", async () => {
    const rule = { kind: "list" as const, source: ["Base", "Upside"] };
    const at = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
    const sheets = sampleWorkbook.sheets.map((sheet) => ({
      ...sheet,
      validations: [
        { area: at(0), rule, showAlert: false },
        { area: at(1), rule },
      ],
    }));
    const written = await writeXlsx({ ...sampleWorkbook, sheets });
    const part = unzipSync(written)["xl/worksheets/sheet1.xml"];
    const xml = strFromU8(part ?? new Uint8Array());
    // Open XML, 18.3.1.32: without the attribute no error is shown.
    expect(/<dataValidation [^>]*sqref="A1"[^>]*>/.exec(xml)?.[0]).not.toContain("showErrorMessage");
    expect(/<dataValidation [^>]*sqref="A2"[^>]*>/.exec(xml)?.[0]).toContain('showErrorMessage="1"');
    const [read] = (await readXlsx(written)).sheets;
    expect(read?.validations.map(({ showAlert }) => showAlert)).toEqual([false, undefined]);
  });

  it("keeps the ids of its sheets, by which the settings know them, and never gives one of them to another sheet", async () => {
    const [first, second, third] = sampleWorkbook.sheets;
    if (!first || !second || !third) throw new Error("The sample has three sheets.");
    const sheets = [
      { ...first, id: "sheet2" },
      { ...second, id: "{A-1}" },
      { ...third, id: "sheet-3" },
    ];
    const written = await writeXlsx({ ...sampleWorkbook, sheets });
    const ids = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets.map((sheet) => sheet.id);
    expect(await ids(written)).toEqual(["sheet2", "{A-1}", "sheet-3"]);
    const file = unzipSync(written);
    const renamed = strFromU8(file["xl/workbook.xml"] ?? new Uint8Array())
      .replaceAll("Plan it''s", "New")
      .replace(/name="Plan it(&apos;|')s"/, 'name="New"');
    expect(await ids(zipSync({ ...file, "xl/workbook.xml": strToU8(renamed) }))).toEqual([
      "sheet2",
      "sheet3",
      "sheet-3",
    ]);
  });

  it("names a table's columns in its headings as text, which Excel insists on", async () => {
    const [data] = sampleWorkbook.sheets;
    const cells = [{ row: 0, column: 0, value: 2026 }];
    const table = {
      id: "t",
      name: "T",
      area: { row: 0, column: 0, rows: 2, columns: 1 },
      columns: ["2026"],
      style: "",
    };
    const sheets = [
      {
        ...data,
        name: "Data",
        id: "d",
        visibility: "visible" as const,
        showGridlines: true,
        validations: [],
        conditionalFormats: [],
        charts: [],
        cells,
        tables: [table],
      },
    ];
    const [read] = (await readXlsx(await writeXlsx({ sheets, names: [], settings: {} }))).sheets;
    expect(read?.cells[0]?.value).toBe("2026");
  });

  it("leaves out a list of choices that a file cannot hold (255 characters)", async () => {
    const rule = { kind: "list" as const, source: Array.from({ length: 40 }, (_, index) => `choice ${index}`) };
    const sheets = sampleWorkbook.sheets.map((sheet) => ({
      ...sheet,
      validations: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, rule }],
    }));
    const [read] = (await readXlsx(await writeXlsx({ ...sampleWorkbook, sheets }))).sheets;
    expect(read?.validations).toEqual([]);
  });

  it("has well-formed parts without an unescaped sign", () => {
    for (const [name, text] of Object.entries(parts)) {
      const opened = text.match(/<[A-Za-z][^>]*[^/]>|<[A-Za-z]>/g)?.length ?? 0;
      const closed = text.match(/<\/[A-Za-z][^>]*>/g)?.length ?? 0;
      expect([name, opened]).toEqual([name, closed]);
      expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;|#)/);
    }
  });
});
