import type { WorkbookSnapshot } from "../../host/model/WorkbookSnapshot";
import { plainText, xmlHead, xmlText } from "./xml";
import type { XlsxPackage } from "./XlsxPackage";

/**
 * Keeps the document settings of the add-in in a custom XML part, and beside them the ids of the sheets, by which the
 * settings speak of them: a reopened file knows its plan.
 */
export function addSettings(file: XlsxPackage, { settings, sheets }: WorkbookSnapshot): void {
  const entries = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return;
  const items = [
    ...entries.map(([key, value]) => `<setting key="${xmlText(key)}">${xmlText(value)}</setting>`),
    ...sheets.map(({ id, name }) => `<sheet id="${xmlText(id)}" name="${xmlText(name)}"/>`),
  ].join("");
  file.write("customXml/item1.xml", `${xmlHead}<settings xmlns="${settingsNamespace}">${items}</settings>`);
  file.add(
    "customXml/itemProps1.xml",
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    `${xmlHead}<ds:datastoreItem ds:itemID="{6F2B7C1E-40A5-4E6B-9C57-3D1A5B0E7A41}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${settingsNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  file.relate("customXml/item1.xml", `${relationships}/customXmlProps`, "itemProps1.xml");
  file.relate("xl/workbook.xml", `${relationships}/customXml`, "../customXml/item1.xml");
}

/** What `addSettings` put into a file; nothing in another file. */
export function readSettings(file: XlsxPackage): {
  readonly settings: Readonly<Record<string, string>>;
  /** Sheet name -> id. */
  readonly sheetIds: ReadonlyMap<string, string>;
} {
  const settings: Record<string, string> = {};
  const sheetIds = new Map<string, string>();
  for (const name of file.names().filter((part) => /^customXml\/item\d+\.xml$/.test(part))) {
    const xml = file.read(name) ?? "";
    if (!xml.includes(`xmlns="${settingsNamespace}"`)) continue;
    for (const [, key = "", value = ""] of xml.matchAll(/<setting key="([^"]*)">([\s\S]*?)<\/setting>/g))
      settings[plainText(key)] = plainText(value);
    for (const [, id = "", sheet = ""] of xml.matchAll(/<sheet id="([^"]*)" name="([^"]*)"\/>/g))
      sheetIds.set(plainText(sheet), plainText(id));
  }
  return { settings, sheetIds };
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const settingsNamespace = "urn:aop-planner:settings";
