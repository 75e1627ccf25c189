import type { CellEntry } from "../CellsModel";
import type { SheetArea } from "../SheetArea";
import { contentsOf } from "../univer/contentsOf";
import { withContents } from "../univer/withContents";
import type { ParsedEntry } from "./parseEntry";
import { parseEntry } from "./parseEntry";
import type { StyleWriter } from "./StyleWriter";
import type { WorkbookCore } from "./WorkbookCore";

/** Enters contents into cells; all entries are read before the first cell changes, so that a wrong formula leaves nothing half-written. */
export function writeEntries(
  core: WorkbookCore,
  styles: StyleWriter,
  area: SheetArea,
  entries: readonly (readonly CellEntry[])[],
): void {
  const { document } = core;
  const { sheetId } = area;
  const parsed: (ParsedEntry | undefined)[][] = entries.map((line, row) =>
    line.map((entry, column) => {
      if (entry === null) return undefined;
      const format =
        typeof entry === "string" && entry !== ""
          ? styles.numberFormatOf(document.cell(sheetId, area.row + row, area.column + column))
          : "";
      return parseEntry(entry, format);
    }),
  );
  const layers = new Map<string, ReturnType<StyleWriter["layer"]>>();
  parsed.forEach((line, rowOffset) =>
    line.forEach((entry, columnOffset) => {
      if (!entry) return;
      const [row, column] = [area.row + rowOffset, area.column + columnOffset];
      let cell = document.cell(sheetId, row, column);
      if ("formula" in entry) {
        // What was there is shown until the first result.
        const keeps = cell?.f === entry.formula ? { v: cell.v ?? null, t: cell.t ?? null } : {};
        core.enter(sheetId, row, column, withContents(cell, { f: entry.formula, ...keeps }));
        return;
      }
      if (entry.format !== undefined && styles.numberFormatOf(cell) === "General") {
        let layer = layers.get(entry.format);
        if (!layer) layers.set(entry.format, (layer = styles.layer({ numberFormat: entry.format })));
        cell = layer(cell);
      }
      core.enter(sheetId, row, column, withContents(cell, contentsOf(entry.value)));
    }),
  );
}
