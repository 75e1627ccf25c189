import fc from "fast-check";
import type { CellSnapshot, CellValue } from "../../../src/workbench/host/model/WorkbookSnapshot";
import { XlsxPackage } from "../../../src/workbench/xlsx/parts/XlsxPackage";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";

const sheet = (cells: readonly CellSnapshot[]) => ({
  id: "sheet1",
  name: "S",
  visibility: "visible" as const,
  showGridlines: true,
  cells,
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
});

/** A file whose sheet holds the given rows, as another program might write them. */
async function fileWithRows(rows: string): Promise<Uint8Array> {
  const file = new XlsxPackage(
    await writeXlsx({ sheets: [sheet([{ row: 0, column: 0, value: 1 }])], names: [], settings: {} }),
  );
  file.edit("xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows}</sheetData>`),
  );
  return file.bytes();
}

describe("an ordinary workbook", () => {
  it("keeps the formulas that Excel shares between the cells of a column", async () => {
    const rows = [1, 2, 3].map((row) => {
      const formula = row === 1 ? '<f t="shared" ref="B1:B3" si="0">A1*$D$1+AOP1</f>' : '<f t="shared" si="0"/>';
      return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}">${formula}<v>${row * 2}</v></c></row>`;
    });
    const [read] = (await readXlsx(await fileWithRows(rows.join("")))).sheets;
    expect(read?.cells.filter((cell) => cell.column === 1).map((cell) => [cell.formula, cell.value])).toEqual([
      ["=A1*$D$1+AOP1", 2],
      ["=A2*$D$1+AOP2", 4],
      ["=A3*$D$1+AOP3", 6],
    ]);
  });

  it("keeps inline texts, errors and truth values", async () => {
    const rows =
      '<row r="2"><c r="A2" t="inlineStr"><is><t>in &amp; line</t></is></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2" t="b"><v>1</v></c></row>';
    const [read] = (await readXlsx(await fileWithRows(rows))).sheets;
    expect(read?.cells.map((cell) => [cell.row, cell.column, cell.value])).toEqual([
      [1, 0, "in & line"],
      [1, 1, { error: "#REF!" }],
      [1, 2, true],
    ]);
  });
});

describe("any cells", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .filter((value) => !/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/.test(value));
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.boolean(),
    fc.constantFrom({ error: "#N/A" as const }, { error: "#DIV/0!" as const }),
  );

  it("are read back as they were written", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.nat(40), fc.nat(12), value), {
          selector: ([row, column]) => `${row},${column}`,
          minLength: 1,
        }),
        async (entries) => {
          const cells = entries
            .map(([row, column, known]) => ({ row, column, value: known }))
            .sort((a, b) => a.row - b.row || a.column - b.column);
          const bytes = await writeXlsx({ sheets: [sheet(cells)], names: [], settings: {} });
          expect((await readXlsx(bytes)).sheets[0]?.cells).toEqual(cells);
        },
      ),
      { numRuns: 60 },
    );
  });
});
