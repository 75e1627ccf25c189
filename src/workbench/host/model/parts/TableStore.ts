import { AreaReference } from "../calculation/AreaReference";
import { areasMeet } from "../calculation/areasMeet";
import type { FormulaPlace } from "../calculation/FormulaWorkbook";
import type { TableNode } from "../formula/FormulaNode";
import type { SheetArea } from "../SheetArea";
import type { Rectangle } from "../WorkbookSnapshot";
import { tableBody } from "./tableBody";
import type { TableRecord } from "./TableRecord";

/** The tables of the workbook, and what structured references mean. */
export class TableStore {
  private readonly records = new Map<string, TableRecord>();

  all(): TableRecord[] {
    return [...this.records.values()];
  }

  byId(id: string): TableRecord | undefined {
    return this.records.get(id);
  }

  byName(name: string): TableRecord | undefined {
    const lower = name.toLowerCase();
    return this.all().find((table) => table.name.toLowerCase() === lower);
  }

  at(sheetId: string, row: number, column: number): TableRecord | undefined {
    return this.meeting({ sheetId, row, column, rows: 1, columns: 1 })[0];
  }

  meeting(area: SheetArea): TableRecord[] {
    return this.all().filter((table) => table.sheetId === area.sheetId && areasMeet(table.area, area));
  }

  set(table: TableRecord): void {
    this.records.set(table.id, table);
  }

  remove(id: string): void {
    this.records.delete(id);
  }

  clear(): void {
    this.records.clear();
  }

  /** The cells of a structured reference; undefined when there is no such table, column or row. */
  areaOf(node: TableNode, place: FormulaPlace): AreaReference | undefined {
    const table = node.table === undefined ? this.at(place.sheetId, place.row, place.column) : this.byName(node.table);
    if (!table) return undefined;
    const rows = rowsOf(table, node, place);
    const columns = columnsOf(table, node);
    return rows && columns ? new AreaReference(table.sheetId, { ...rows, ...columns }) : undefined;
  }
}

function columnsOf(table: TableRecord, node: TableNode): Pick<Rectangle, "column" | "columns"> | undefined {
  const { from, to } = node;
  if (from === undefined || to === undefined) return { column: table.area.column, columns: table.area.columns };
  const placeOf = (name: string): number =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  const [first, last] = [placeOf(from), placeOf(to)];
  if (first < 0 || last < 0) return undefined;
  return { column: table.area.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

function rowsOf(table: TableRecord, node: TableNode, place: FormulaPlace): Pick<Rectangle, "row" | "rows"> | undefined {
  const { row: top, rows: all } = table.area;
  const body = tableBody(table);
  const { parts } = node;
  if (parts.includes("#This Row")) {
    const inside = place.sheetId === table.sheetId && place.row >= body.row && place.row < body.row + body.rows;
    return inside ? { row: place.row, rows: 1 } : undefined;
  }
  if (parts.includes("#All")) return { row: top, rows: all };
  const [headers, totals] = [parts.includes("#Headers"), parts.includes("#Totals")];
  const data = parts.includes("#Data") || parts.length === 0;
  if (totals && !table.showTotals) return undefined;
  if (headers && totals) return data ? { row: top, rows: all } : undefined;
  if (headers) return { row: top, rows: data ? body.rows + 1 : 1 };
  if (totals) return data ? { row: body.row, rows: body.rows + 1 } : { row: top + all - 1, rows: 1 };
  return { row: body.row, rows: body.rows };
}
