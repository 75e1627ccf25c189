import type { Rectangle } from "../WorkbookSnapshot";
import type { TableRecord } from "./TableRecord";

/** The rows between header and totals. */
export function tableBody(table: Pick<TableRecord, "area" | "showTotals">): Rectangle {
  return {
    ...table.area,
    row: table.area.row + 1,
    rows: Math.max(1, table.area.rows - 1 - (table.showTotals ? 1 : 0)),
  };
}
