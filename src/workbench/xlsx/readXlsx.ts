import { readXlsx as readFile } from "hucre/xlsx";
import type { NameSnapshot, WorkbookSnapshot } from "../host/model/WorkbookSnapshot";
import { excelFormula } from "./formula/excelFormula";
import { readSettings } from "./parts/addSettings";
import { childAt, parseXml } from "./parts/parseXml";
import { readCellStyleNames } from "./parts/readCellStyleNames";
import { readCharts } from "./parts/readCharts";
import { relationshipsOf } from "./parts/relationshipsOf";
import { XlsxPackage } from "./parts/XlsxPackage";
import { sheetFromFile } from "./sheetFromFile";

/** The workbook in the bytes of an .xlsx file, with the values that were stored in it; dates are serial numbers. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await readFile(bytes, { readStyles: true });
  const file = new XlsxPackage(bytes);
  const themeColors = read.themeColors ?? [];
  const parts = sheetParts(file);
  const { settings, sheetIds } = readSettings(file);
  const ids = idsFor(
    read.sheets.map((sheet) => sheet.name),
    sheetIds,
  );
  const sheets = read.sheets.map((known, index) => {
    const id = ids[index] ?? "";
    const part = parts.get(known.name) ?? "";
    const sheet = sheetFromFile(known, id, themeColors);
    return { ...sheet, cells: readCellStyleNames(file, part, sheet.cells), charts: readCharts(file, part, sheet) };
  });
  const active = read.sheets[read.activeSheet ?? 0]?.name;
  return {
    sheets,
    names: namesOf(
      file,
      sheets.map((sheet) => sheet.name),
    ),
    settings,
    ...(active !== undefined ? { activeSheet: active } : {}),
  };
}

/** The ids that the sheets had when the file was written; a sheet that has come since gets one of its own. */
function idsFor(names: readonly string[], known: ReadonlyMap<string, string>): readonly string[] {
  const taken = new Set(known.values());
  return names.map((name, index) => {
    let id = known.get(name);
    for (let number = index + 1; id === undefined; number += 1) if (!taken.has(`sheet${number}`)) id = `sheet${number}`;
    taken.add(id);
    return id;
  });
}

/** Sheet name -> part. */
function sheetParts(file: XlsxPackage): ReadonlyMap<string, string> {
  const workbook = workbookPart(file);
  const targets = new Map(relationshipsOf(file, workbook).map(({ id, target }) => [id, target]));
  const sheets = childAt(parseXml(file.read(workbook) ?? ""), "sheets")?.children ?? [];
  return new Map(sheets.map(({ attributes }) => [attributes.name ?? "", targets.get(attributes.id ?? "") ?? ""]));
}

function workbookPart(file: XlsxPackage): string {
  const root = parseXml(file.read("_rels/.rels") ?? "");
  const target = root.children.find(({ attributes }) => attributes.Type?.endsWith("/officeDocument"))?.attributes
    .Target;
  return (target ?? "xl/workbook.xml").replace(/^\//, "");
}

/** Names of the workbook; Excel's own ("_xlnm.Print_Titles") belong to the sheets' set-up. */
function namesOf(file: XlsxPackage, sheets: readonly string[]): readonly NameSnapshot[] {
  const names = childAt(parseXml(file.read(workbookPart(file)) ?? ""), "definedNames")?.children ?? [];
  return names.flatMap(({ attributes, text }) => {
    const name = attributes.name ?? "";
    if (name === "" || name.startsWith("_xlnm.")) return [];
    const scope = attributes.localSheetId === undefined ? undefined : sheets[Number(attributes.localSheetId)];
    return [
      {
        name,
        formula: excelFormula(text),
        ...(scope !== undefined ? { scope } : {}),
        ...(attributes.comment !== undefined ? { comment: attributes.comment } : {}),
        visible: attributes.hidden !== "1" && attributes.hidden !== "true",
      },
    ];
  });
}
