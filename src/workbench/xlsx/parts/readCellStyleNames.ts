import type { CellSnapshot } from "../../host/model/WorkbookSnapshot";
import { cellReference } from "../cellReference";
import { childAt, parseXml } from "./parseXml";
import type { XlsxPackage } from "./XlsxPackage";

/** The cells with the names of their cell styles ("AOP Input"); "Normal" is no name to keep. */
export function readCellStyleNames(
  file: XlsxPackage,
  sheetPart: string,
  cells: readonly CellSnapshot[],
): readonly CellSnapshot[] {
  const nameOfFormat = formatNames(file);
  if (nameOfFormat.size === 0) return cells;
  const nameOfCell = new Map<string, string>();
  for (const match of (file.read(sheetPart) ?? "").matchAll(/<c r="([A-Z]+\d+)"([^>]*)>/g)) {
    const format = / s="(\d+)"/.exec(match[2] ?? "")?.[1];
    const name = nameOfFormat.get(Number(format));
    if (format !== undefined && name !== undefined) nameOfCell.set(match[1] ?? "", name);
  }
  return cells.map((cell) => {
    const named = nameOfCell.get(cellReference(cell.row, cell.column));
    return named === undefined ? cell : { ...cell, style: { ...cell.style, named } };
  });
}

/** Number of a cell format -> name of the style that it belongs to. */
function formatNames(file: XlsxPackage): ReadonlyMap<number, string> {
  const styles = parseXml(file.read("xl/styles.xml") ?? "<styleSheet/>");
  const names = new Map<string, string>();
  for (const { attributes } of childAt(styles, "cellStyles")?.children ?? []) {
    if (attributes.builtinId === undefined && attributes.name !== undefined && attributes.name !== "Normal")
      names.set(attributes.xfId ?? "", attributes.name);
  }
  const formats = childAt(styles, "cellXfs")?.children ?? [];
  return new Map(
    formats.flatMap(({ attributes }, index) => {
      const name = names.get(attributes.xfId ?? "");
      return name === undefined ? [] : [[index, name] as const];
    }),
  );
}
