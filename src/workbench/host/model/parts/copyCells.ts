import type { ICellData } from "@univerjs/core";
import type { SheetArea } from "../SheetArea";
import { moveFormula } from "../structure/moveFormula";
import { withContents } from "../univer/withContents";
import type { WorkbookCore } from "./WorkbookCore";

/** Copies contents, formats or both onto the target, repeating the source where the target is larger; relative references move along. */
export function copyCells(
  core: WorkbookCore,
  from: SheetArea,
  to: SheetArea,
  what: "all" | "formulas" | "values" | "formats",
): SheetArea {
  const { document } = core;
  const target = {
    ...to,
    rows: to.rows % from.rows === 0 ? to.rows : from.rows,
    columns: to.columns % from.columns === 0 ? to.columns : from.columns,
  };
  const source: (ICellData | undefined)[][] = Array.from({ length: from.rows }, (_, row) =>
    Array.from({ length: from.columns }, (_, column) =>
      document.cell(from.sheetId, from.row + row, from.column + column),
    ),
  );
  for (let row = 0; row < target.rows; row += 1) {
    for (let column = 0; column < target.columns; column += 1) {
      const [sourceRow, sourceColumn] = [row % from.rows, column % from.columns];
      const cell = source[sourceRow]?.[sourceColumn];
      const [targetRow, targetColumn] = [target.row + row, target.column + column];
      const present = document.cell(target.sheetId, targetRow, targetColumn);
      if (what === "formats") {
        document.setCell(target.sheetId, targetRow, targetColumn, { ...withContents(cell, {}), ...contents(present) });
        continue;
      }
      const spilled =
        core.calculator.graph.followed(from.sheetId, from.row + sourceRow, from.column + sourceColumn) !== undefined;
      const next = what === "values" ? { v: cell?.v ?? null, t: cell?.t ?? null } : contents(cell);
      if (next.f)
        next.f = moveFormula(next.f, targetRow - from.row - sourceRow, targetColumn - from.column - sourceColumn);
      // A copied spill spills by itself: its followers are not copied.
      if (spilled && what !== "values") for (const key of ["v", "t"] as const) delete next[key];
      core.enter(target.sheetId, targetRow, targetColumn, withContents(what === "all" ? cell : present, clean(next)));
    }
  }
  return target;
}

function contents(cell: ICellData | undefined): Pick<ICellData, "v" | "t" | "f"> {
  const result: Pick<ICellData, "v" | "t" | "f"> = {};
  if (cell?.v !== undefined) result.v = cell.v;
  if (cell?.t !== undefined) result.t = cell.t;
  if (cell?.f) result.f = cell.f;
  return result;
}

function clean(cell: Pick<ICellData, "v" | "t" | "f">): Pick<ICellData, "v" | "t" | "f"> {
  if (cell.v !== null && cell.v !== undefined) return cell;
  return cell.f ? { f: cell.f } : {};
}
