import type { CellSnapshot, CellValue, Rectangle, WorkbookSnapshot } from "../../host/model/WorkbookSnapshot";
import { areaOf } from "../cellReference";

/** Looks up what a reference of a chart points at. */
export type ReferencedCells = (
  reference: string,
) => readonly { readonly value: CellValue; readonly numberFormat: string | null }[];

/** A look-up over a workbook: "=Dashboard!$B$4:$M$4", a spill ("=Demand!$J$9#") or a name of either; nothing for a wrong one. */
export function referencedCells(snapshot: WorkbookSnapshot): ReferencedCells {
  const sheets = new Map(
    snapshot.sheets.map((sheet) => [
      sheet.name.toUpperCase(),
      new Map(sheet.cells.map((cell) => [key(cell.row, cell.column), cell])),
    ]),
  );
  const names = new Map(snapshot.names.map((name) => [name.name.toUpperCase(), name.formula]));
  return (reference) => {
    let text = reference.replace(/^=/, "");
    text = (names.get(text.toUpperCase()) ?? text).replace(/^=/, "");
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+?)(#?)$/.exec(text);
    if (!match) return [];
    const cells = sheets.get((match[1]?.replaceAll("''", "'") ?? match[2] ?? "").toUpperCase());
    const area = areaOf(match[3] ?? "");
    if (!cells || !area) return [];
    return cellsOf(cells, match[4] === "#" ? (cells.get(key(area.row, area.column))?.spill ?? area) : area);
  };
}

function cellsOf(cells: ReadonlyMap<string, CellSnapshot>, area: Rectangle): ReturnType<ReferencedCells> {
  const found: { value: CellValue; numberFormat: string | null }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cells.get(key(row, column));
      found.push({ value: cell?.value ?? null, numberFormat: cell?.style?.numberFormat ?? null });
    }
  }
  return found;
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
