import { read, utils, type WorkSheet } from "@e965/xlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { sampleWorkbook } from "./sampleWorkbook";

/** SheetJS knows nothing of our writer: what it reads is what stands in the file. */
describe("a written workbook, read by SheetJS", () => {
  let sheets: Record<string, WorkSheet>;
  let names: { Name: string; Ref: string }[];
  beforeAll(async () => {
    const book = read(await writeXlsx(sampleWorkbook), { type: "array", cellFormula: true, cellNF: true });
    sheets = book.Sheets;
    names = (book.Workbook?.Names ?? []) as { Name: string; Ref: string }[];
    expect(book.SheetNames).toEqual(sampleWorkbook.sheets.map((sheet) => sheet.name));
  });

  it("has every value of the snapshot in its cell, with its type", () => {
    for (const sheet of sampleWorkbook.sheets) {
      for (const { row, column, value } of sheet.cells) {
        if (value === null || value === "" || typeof value === "object") continue;
        const cell = sheets[sheet.name]?.[utils.encode_cell({ r: row, c: column })] as { v: unknown } | undefined;
        expect([sheet.name, row, column, cell?.v]).toEqual([sheet.name, row, column, value]);
      }
    }
  });

  it("has its formulas as dynamic arrays, AOP's under the name that Excel stores", () => {
    const cell = sheets["Plan it's"]?.["B3"] as { f?: string; F?: string; D?: boolean } | undefined;
    expect(cell).toMatchObject({ f: "_xldudf_AOP_SERIES(History[Month],History[Units])", F: "B3:C4", D: true });
  });

  it("has the workbook's names", () => {
    expect(names.map((name) => name.Name)).toEqual(
      expect.arrayContaining(sampleWorkbook.names.map((name) => name.name)),
    );
  });
});
