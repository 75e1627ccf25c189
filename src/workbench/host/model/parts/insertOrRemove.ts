import { excelLimits } from "../excelLimits";
import type { SheetArea } from "../SheetArea";
import type { StructuralChange } from "../structure/StructuralChange";
import { withContents } from "../univer/withContents";
import type { CellsChangeKind, ChangeSource } from "../WorkbookEvents";
import { WorkbookModelError } from "../WorkbookModelError";
import { assertRoom } from "./assertRoom";
import { restructure } from "./restructure";
import { shiftCells } from "./shiftCells";
import type { WorkbookCore } from "./WorkbookCore";

/** Inserts or deletes cells. Whole rows and columns go through everything; parts of them must not cut a table in two. */
export function insertOrRemove(
  core: WorkbookCore,
  area: SheetArea,
  kind: "insert" | "delete",
  axis: "rows" | "columns",
  source: ChangeSource,
): void {
  const wholeRows = area.columns === excelLimits.columns;
  const wholeColumns = area.rows === excelLimits.rows;
  const chosen = wholeRows ? "rows" : wholeColumns ? "columns" : axis;
  const byRows = chosen === "rows";
  const change: Extract<StructuralChange, { kind: "insert" | "delete" }> = {
    kind,
    sheetId: area.sheetId,
    axis: chosen,
    at: byRows ? area.row : area.column,
    count: byRows ? area.rows : area.columns,
    first: byRows ? area.column : area.row,
    last: byRows ? area.column + area.columns - 1 : area.row + area.rows - 1,
  };
  if (!wholeRows && !wholeColumns) {
    assertNoTableCut(core, change);
    releaseSpills(core, change);
  }
  assertRoom(core.document, change);
  restructure(core, change, () => shiftCells(core.document, change));
  if (kind === "insert") takeFormats(core, change);
  const name: CellsChangeKind =
    wholeRows || wholeColumns
      ? (`${byRows ? "row" : "column"}${kind === "insert" ? "Inserted" : "Deleted"}` as const)
      : kind === "insert"
        ? "cellInserted"
        : "cellDeleted";
  core.events.emit("cellsChanged", { area, change: name, source });
}

type Shift = Extract<StructuralChange, { kind: "insert" | "delete" }>;

/** The cells that move. */
function band(change: Shift): SheetArea {
  const { sheetId, at, first, last } = change;
  return change.axis === "rows"
    ? { sheetId, row: at, column: first, rows: excelLimits.rows - at, columns: last - first + 1 }
    : { sheetId, row: first, column: at, rows: last - first + 1, columns: excelLimits.columns - at };
}

function assertNoTableCut(core: WorkbookCore, change: Shift): void {
  const byRows = change.axis === "rows";
  for (const table of core.tablesIn(band(change))) {
    const [start, size] = byRows ? [table.area.column, table.area.columns] : [table.area.row, table.area.rows];
    if (start < change.first || start + size - 1 > change.last) {
      throw new WorkbookModelError(
        "InvalidOperation",
        `This would shift cells in the table "${table.name}", which is not allowed.`,
      );
    }
  }
}

/** Spilled cells in the way are emptied: their formulas fill them again where they then are. */
function releaseSpills(core: WorkbookCore, change: Shift): void {
  for (const cell of core.calculator.graph.producing(band(change))) core.calculator.releaseSpill(cell);
}

/** New cells look like their neighbours above or to the left. */
function takeFormats(core: WorkbookCore, change: Shift): void {
  if (change.at === 0) return;
  const { document } = core;
  const byRows = change.axis === "rows";
  const neighbours = byRows
    ? { row: change.at - 1, column: change.first, rows: 1, columns: change.last - change.first + 1 }
    : { row: change.first, column: change.at - 1, rows: change.last - change.first + 1, columns: 1 };
  const formats: { row: number; column: number; format: ReturnType<typeof withContents> }[] = [];
  document.eachCell(change.sheetId, neighbours, (row, column, cell) => {
    if (cell.s || cell.custom) formats.push({ row, column, format: withContents(cell, {}) });
  });
  for (const { row, column, format } of formats) {
    for (let step = 1; step <= change.count; step += 1) {
      const [at, beside] = byRows ? [row + step, column] : [row, column + step];
      const present = document.cell(change.sheetId, at, beside);
      document.setCell(change.sheetId, at, beside, { ...present, ...format });
    }
  }
}
