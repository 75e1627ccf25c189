import type { CellStyle, WorkbookSnapshot } from "../../host/model/WorkbookSnapshot";
import { cellReference } from "../cellReference";
import { sheetPart } from "./sheetPart";
import { xmlText } from "./xml";
import type { XlsxPackage } from "./XlsxPackage";

/**
 * Gives the file the workbook's named cell styles ("AOP Input"), so that a user can restyle all their cells at once. The
 * writer knows only formats: the format of a cell with a named style becomes a child of that style.
 */
export function nameCellStyles(file: XlsxPackage, snapshot: WorkbookSnapshot): void {
  const styleOfFormat = new Map<number, string>();
  snapshot.sheets.forEach((sheet, index) => {
    const named = new Map<string, CellStyle>();
    for (const cell of sheet.cells)
      if (cell.style?.named !== undefined) named.set(cellReference(cell.row, cell.column), cell.style);
    if (named.size === 0) return;
    const xml = file.read(sheetPart(index)) ?? "";
    for (const match of xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g)) {
      const style = named.get(match[1] ?? "")?.named;
      const format = Number(match[2]);
      if (style !== undefined && !styleOfFormat.has(format)) styleOfFormat.set(format, style);
    }
  });
  const names = [...new Set(styleOfFormat.values())].filter((name) => name !== "Normal").sort();
  if (names.length === 0) return;
  file.edit("xl/styles.xml", (xml) => withNamedStyles(xml, names, styleOfFormat));
}

function withNamedStyles(xml: string, names: readonly string[], styleOfFormat: ReadonlyMap<number, string>): string {
  const formats = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? "";
  const entries = formats.match(/<xf [^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
  const related = entries.map((entry, format) => {
    const position = names.indexOf(styleOfFormat.get(format) ?? "");
    return position === -1 ? entry : entry.replace(/xfId="\d+"/, `xfId="${position + 1}"`);
  });
  const parents = names.map((name) => {
    const format = [...styleOfFormat].find(([, style]) => style === name)?.[0] ?? 0;
    return (entries[format] ?? "").replace(/ xfId="\d+"/, "");
  });
  const styles = names.map((name, position) => `<cellStyle name="${xmlText(name)}" xfId="${position + 1}"/>`).join("");
  return xml
    .replace(formats, () => related.join(""))
    .replace(
      /<cellStyleXfs[^>]*>([\s\S]*?)<\/cellStyleXfs>/,
      (_whole, normal: string) =>
        `<cellStyleXfs count="${names.length + 1}">${normal}${parents.join("")}</cellStyleXfs>`,
    )
    .replace(
      /<cellStyles[^>]*>([\s\S]*?)<\/cellStyles>/,
      (_whole, normal: string) => `<cellStyles count="${names.length + 1}">${normal}${styles}</cellStyles>`,
    );
}
