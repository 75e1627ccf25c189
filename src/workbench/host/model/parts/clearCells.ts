import { areasMeet } from "../calculation/areasMeet";
import type { ClearWhat } from "../CellsModel";
import type { SheetArea } from "../SheetArea";
import { withContents } from "../univer/withContents";
import type { StyleWriter } from "./StyleWriter";
import type { WorkbookCore } from "./WorkbookCore";

/** Takes contents, formats or links from cells. Cleared cells of a spill are filled again by its formula, as in Excel. */
export function clearCells(core: WorkbookCore, styles: StyleWriter, area: SheetArea, what: ClearWhat): void {
  const { sheetId } = area;
  const contents = what === "all" || what === "contents";
  const formats = what === "all" || what === "formats";
  const found: { row: number; column: number }[] = [];
  core.document.eachCell(sheetId, area, (row, column) => found.push({ row, column }));
  for (const { row, column } of found) {
    const cell = core.document.cell(sheetId, row, column);
    if (!cell) continue;
    const kept = formats ? styles.bare(cell) : cell;
    if (contents) core.enter(sheetId, row, column, withContents(kept, {}));
    else core.document.setCell(sheetId, row, column, kept);
  }
  const state = core.state(sheetId);
  if (what === "all" || what === "hyperlinks") {
    state.hyperlinks = state.hyperlinks.filter(
      (link) => !areasMeet(area, { row: link.row, column: link.column, rows: 1, columns: 1 }),
    );
  }
  if (formats) {
    const covered = ({ area: own }: { area: SheetArea | Parameters<typeof areasMeet>[0] }): boolean =>
      own.row >= area.row &&
      own.column >= area.column &&
      own.row + own.rows <= area.row + area.rows &&
      own.column + own.columns <= area.column + area.columns;
    state.conditionalFormats = state.conditionalFormats.filter((format) => !covered(format));
    if (what === "all") state.validations = state.validations.filter((validation) => !covered(validation));
  }
}
