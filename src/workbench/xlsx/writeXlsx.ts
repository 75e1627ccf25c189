import { writeXlsx as writeFile } from "hucre/xlsx";
import type { NameSnapshot, WorkbookSnapshot } from "../host/model/WorkbookSnapshot";
import { fileFormula } from "./formula/fileFormula";
import { addCharts } from "./parts/addCharts";
import { addPrintTitles } from "./parts/addPrintTitles";
import { addSettings } from "./parts/addSettings";
import { nameCellStyles } from "./parts/nameCellStyles";
import { sheetPart } from "./parts/sheetPart";
import { xmlText } from "./parts/xml";
import { XlsxPackage } from "./parts/XlsxPackage";
import { cellReference } from "./cellReference";
import { errorInFile, isError, sheetForFile } from "./sheetForFile";

/**
 * A workbook as the bytes of an .xlsx file that Excel opens with the add-in's formulas live and with every value in it
 * for those who do not have the add-in. The same workbook gives the same bytes.
 */
export async function writeXlsx(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const active = snapshot.sheets.findIndex((sheet) => sheet.name === snapshot.activeSheet);
  const written = await writeFile({
    sheets: snapshot.sheets.map(sheetForFile),
    namedRanges: snapshot.names.map((name) => ({
      name: name.name,
      range: fileFormula(name.formula),
      ...(name.scope !== undefined ? { scope: name.scope } : {}),
      ...(name.comment !== undefined ? { comment: name.comment } : {}),
    })),
    defaultFont: { name: "Calibri", size: 11 },
    activeSheet: Math.max(0, active),
    properties: { creator: "AOP Planner", created: fixedDate, modified: fixedDate },
  });
  const file = new XlsxPackage(written);
  keepResults(file);
  hideNames(file, snapshot.names);
  markErrors(file, snapshot);
  nameCellStyles(file, snapshot);
  addPrintTitles(file, snapshot);
  addCharts(file, snapshot);
  addSettings(file, snapshot);
  return file.bytes();
}

/** The file carries no clock. */
const fixedDate = new Date(Date.UTC(2026, 0, 1));

/**
 * With fullCalcOnLoad Excel would calculate at once, and without the add-in every AOP formula would become #NAME?. Other
 * readers take stored results only from files that name Excel as their application.
 */
function keepResults(file: XlsxPackage): void {
  file.edit("xl/workbook.xml", (xml) => xml.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>'));
  file.edit("docProps/app.xml", (xml) => xml.replace(/<Application>[^<]*</, "<Application>Microsoft Excel<"));
}

function hideNames(file: XlsxPackage, names: readonly NameSnapshot[]): void {
  const hidden = names.filter((name) => !name.visible);
  if (hidden.length === 0) return;
  file.edit("xl/workbook.xml", (xml) =>
    hidden.reduce(
      (text, { name }) =>
        text.replace(`<definedName name="${xmlText(name)}"`, `<definedName name="${xmlText(name)}" hidden="1"`),
      xml,
    ),
  );
}

/** The writer stores a formula's error as text; its type is "e". */
function markErrors(file: XlsxPackage, snapshot: WorkbookSnapshot): void {
  snapshot.sheets.forEach((sheet, index) => {
    const errors = sheet.cells.filter((cell) => cell.formula !== undefined && !cell.spilled && isError(cell.value));
    if (errors.length === 0) return;
    const wanted = new Map(errors.map((cell) => [cellReference(cell.row, cell.column), cell.value]));
    file.edit(sheetPart(index), (xml) =>
      xml.replace(/<c r="([A-Z]+\d+)"([^>]*) t="str">/g, (whole, reference: string, attributes: string) => {
        const value = wanted.get(reference);
        return value !== undefined && isError(value) && errorInFile(value.error) !== ""
          ? `<c r="${reference}"${attributes} t="e">`
          : whole;
      }),
    );
  });
}
