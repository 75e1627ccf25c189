import { plainText, xmlHead, xmlText } from "./xml";
import type { XlsxPackage } from "./XlsxPackage";

/** Keeps the document settings of the add-in in a custom XML part, so that a reopened file knows its plan. */
export function addSettings(file: XlsxPackage, settings: Readonly<Record<string, string>>): void {
  const entries = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return;
  const items = entries.map(([key, value]) => `<setting key="${xmlText(key)}">${xmlText(value)}</setting>`).join("");
  file.write("customXml/item1.xml", `${xmlHead}<settings xmlns="${settingsNamespace}">${items}</settings>`);
  file.add(
    "customXml/itemProps1.xml",
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    `${xmlHead}<ds:datastoreItem ds:itemID="{6F2B7C1E-40A5-4E6B-9C57-3D1A5B0E7A41}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${settingsNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  file.relate("customXml/item1.xml", `${relationships}/customXmlProps`, "itemProps1.xml");
  file.relate("xl/workbook.xml", `${relationships}/customXml`, "../customXml/item1.xml");
}

/** The settings that `addSettings` put into a file; none in another file. */
export function readSettings(file: XlsxPackage): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const name of file.names().filter((part) => /^customXml\/item\d+\.xml$/.test(part))) {
    const xml = file.read(name) ?? "";
    if (!xml.includes(`xmlns="${settingsNamespace}"`)) continue;
    for (const match of xml.matchAll(/<setting key="([^"]*)">([\s\S]*?)<\/setting>/g)) {
      settings[plainText(match[1] ?? "")] = plainText(match[2] ?? "");
    }
  }
  return settings;
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const settingsNamespace = "urn:aop-planner:settings";
