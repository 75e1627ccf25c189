import type { SheetSnapshot, WorkbookSnapshot } from "../../host/model/WorkbookSnapshot";
import { cellReference } from "../cellReference";
import { xmlText } from "./xml";
import type { XlsxPackage } from "./XlsxPackage";

/** Has every printed page repeat the frozen rows and columns of its sheet. */
export function addPrintTitles(file: XlsxPackage, snapshot: WorkbookSnapshot): void {
  const names = snapshot.sheets.map(titlesXml).join("");
  if (names === "") return;
  // The new text comes from functions: in a plain one $' of a sheet called Cost$ would stand for the rest of the part.
  file.edit("xl/workbook.xml", (xml) =>
    xml.includes("</definedNames>")
      ? xml.replace("</definedNames>", () => `${names}</definedNames>`)
      : xml.replace("<calcPr", () => `<definedNames>${names}</definedNames><calcPr`),
  );
}

function titlesXml(sheet: SheetSnapshot, index: number): string {
  const { rows = 0, columns = 0 } = sheet.frozen ?? {};
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  const parts = [
    ...(columns > 0 ? [`${name}!$A:$${cellReference(0, columns - 1).replace(/\d+$/, "")}`] : []),
    ...(rows > 0 ? [`${name}!$1:$${rows}`] : []),
  ];
  if (parts.length === 0) return "";
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(parts.join(","))}</definedName>`;
}
