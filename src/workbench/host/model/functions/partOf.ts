import type { Rectangle } from "../WorkbookSnapshot";

/** One row and/or column of an area, counted from 0; undefined means all of them. */
export function partOf(area: Rectangle, row: number | undefined, column: number | undefined): Rectangle {
  return {
    row: area.row + (row ?? 0),
    column: area.column + (column ?? 0),
    rows: row === undefined ? area.rows : 1,
    columns: column === undefined ? area.columns : 1,
  };
}
