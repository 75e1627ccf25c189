import { openFile } from "../../../../src/workbench/page/workbook/openFile";
import { writeXlsx } from "../../../../src/workbench/xlsx/writeXlsx";
import type { WorkbookSnapshot } from "../../../../src/workbench/host/model/WorkbookSnapshot";
import { sheetFromRows } from "../../../../src/workbench/page/workbook/sheetFromRows";

const file = (name: string, content: BlobPart): File => new File([content], name);

describe("openFile", () => {
  test("a CSV becomes a sheet of its name, with typed cells", async () => {
    const { name, snapshot } = await openFile(file("Sales 2026.csv", "date,sku,qty\n2026-03-31,A-1,5\n"));
    expect(name).toBe("Sales 2026");
    expect(snapshot.sheets[0]?.name).toBe("Sales 2026");
    expect(snapshot.sheets[0]?.cells.find(({ row, column }) => row === 1 && column === 0)?.value).toBe(46112);
  });

  test("a text of an older system keeps its accents", async () => {
    // "Müller" in Windows' western code page: ü is one byte, which is no UTF-8.
    const bytes = new Uint8Array([...Buffer.from("name\nM"), 0xfc, ...Buffer.from("ller\n")]);
    const { snapshot } = await openFile(file("old.csv", bytes));
    expect(snapshot.sheets[0]?.cells.at(-1)?.value).toBe("Müller");
  });

  test("an Excel workbook opens with its sheets", async () => {
    const sheet = sheetFromRows("Orders", [["sku"], ["A-1"]]);
    const saved: WorkbookSnapshot = { sheets: [sheet], names: [], settings: {} };
    const bytes = await writeXlsx(saved);
    const { name, snapshot } = await openFile(file("Plan.xlsx", bytes as Uint8Array<ArrayBuffer>));
    expect(name).toBe("Plan");
    expect(snapshot.sheets.map((one) => one.name)).toEqual(["Orders"]);
  });

  test.each([
    ["plan.xls", "x", "format of before 2007. Save it in Excel as .xlsx or CSV"],
    ["plan.docx", "x", "is not a file the workbench can open. It opens .xlsx, .xlsm, .csv, .tsv and .txt."],
    ["broken.xlsx", "this is no zip", "broken.xlsx cannot be read as an Excel workbook"],
    ["empty.csv", "", "empty has no rows."],
  ])("%s is refused with what is wrong", async (name, content, sentence) => {
    await expect(openFile(file(name, content))).rejects.toThrow(sentence);
  });
});
