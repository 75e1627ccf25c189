import type { CellEntry } from "../CellsModel";
import type { SheetArea } from "../SheetArea";
import { WorkbookModelError } from "../WorkbookModelError";
import type { Rectangle } from "../WorkbookSnapshot";
import { clearCells } from "./clearCells";
import { continueRows } from "./continueRows";
import { insertOrRemove } from "./insertOrRemove";
import type { StyleWriter } from "./StyleWriter";
import { tableBody } from "./tableBody";
import type { TableRecord } from "./TableRecord";
import { uniqueColumnNames } from "./uniqueColumnNames";
import type { WorkbookCore } from "./WorkbookCore";
import { writeEntries } from "./writeEntries";

/** Rows and columns that come into a table and leave it. */
export class TableGrowth {
  constructor(
    private readonly core: WorkbookCore,
    private readonly record: TableRecord,
    private readonly styles: StyleWriter,
  ) {}

  addRows(rows: readonly (readonly CellEntry[])[], index?: number): void {
    const width = this.area.columns;
    if (rows.length === 0) return;
    if (rows.some((row) => row.length !== width))
      throw new WorkbookModelError("InvalidArgument", `A row of this table has ${width} cells.`);
    const body = this.bodyArea;
    const at = index ?? body.rows;
    if (at < 0 || at > body.rows) throw new WorkbookModelError("InvalidArgument", `The table has ${body.rows} rows.`);
    const fillsEmpty = index === undefined && body.rows === 1 && this.isEmptyRow(body.row);
    const added = fillsEmpty ? rows.length - 1 : rows.length;
    const start = body.row + (fillsEmpty ? 0 : at);
    if (at < body.rows && !fillsEmpty) this.insertWithin(at, rows.length);
    else if (added > 0) {
      this.makeRoom(added);
      this.setArea({ ...this.area, rows: this.area.rows + added });
      continueRows(this.core, this.on({ ...body, row: body.row + body.rows - 1, rows: 1 }), added);
    }
    const target = this.on({ row: start, column: this.area.column, rows: rows.length, columns: width });
    writeEntries(this.core, this.styles, target, rows);
    this.core.changed(target, "addin");
  }

  removeRows(index: number, count: number): void {
    const body = this.bodyArea;
    if (index < 0 || count < 1 || index + count > body.rows)
      throw new WorkbookModelError("InvalidArgument", `The table has ${body.rows} rows.`);
    // A table keeps one row, empty, when all go.
    const removed = Math.min(count, body.rows - 1);
    if (removed < count)
      clearCells(this.core, this.styles, this.on({ ...body, row: body.row + index, rows: 1 }), "contents");
    const start = body.row + index + (count - removed);
    if (removed > 0)
      insertOrRemove(this.core, this.on({ ...body, row: start, rows: removed }), "delete", "rows", "addin");
    this.core.calculator.areaChanged(this.on(body));
    this.tell();
  }

  addColumn(name: string | undefined, entries: readonly CellEntry[] = [], index?: number): void {
    const { row, column, rows, columns } = this.area;
    const at = index ?? columns;
    if (at < 0 || at > columns) throw new WorkbookModelError("InvalidArgument", `The table has ${columns} columns.`);
    if (name !== undefined) this.assertColumnFree(name);
    const fresh = name ?? uniqueColumnNames([...this.record.columns, ""]).at(-1) ?? "Column";
    const names = [...this.record.columns];
    const space = this.on({ row, column: column + at, rows, columns: 1 });
    if (at < columns || !this.isEmpty(space)) {
      insertOrRemove(this.core, space, "insert", "columns", "addin");
    }
    this.record.columns = [...names.slice(0, at), fresh, ...names.slice(at)];
    this.setArea({ row, column, rows, columns: columns + 1 });
    const lines = [fresh, ...entries].map((entry) => [entry]);
    const target = this.on({ row, column: column + at, rows: lines.length, columns: 1 });
    writeEntries(this.core, this.styles, target, lines);
    this.core.changed(target, "addin");
  }

  removeColumn(index: number): void {
    const { row, column, rows, columns } = this.area;
    if (index < 0 || index >= columns)
      throw new WorkbookModelError("InvalidArgument", `The table has ${columns} columns.`);
    insertOrRemove(this.core, this.on({ row, column: column + index, rows, columns: 1 }), "delete", "columns", "addin");
    this.tell();
  }

  /** ItemAlreadyExists for a column's name in use. */
  assertColumnFree(name: string): void {
    if (this.record.columns.some((column) => column.toLowerCase() === name.toLowerCase())) {
      throw new WorkbookModelError("ItemAlreadyExists", `The table already has a column "${name}".`);
    }
  }

  setArea(area: Rectangle): void {
    this.record.area = { row: area.row, column: area.column, rows: area.rows, columns: area.columns };
    this.core.calculator.meaningChanged(new Set([this.record.name.toLowerCase()]));
    this.tell();
  }

  /** Moves what stands below the table out of the way of new rows. */
  makeRoom(rows: number): void {
    const { row, column, columns, rows: height } = this.area;
    const below = this.on({ row: row + height, column, rows, columns });
    if (this.isEmpty(below) && this.core.tablesIn(below).length === 0) return;
    insertOrRemove(this.core, below, "insert", "rows", "addin");
  }

  tell(): void {
    this.core.document.paintLater(this.sheetId);
    this.core.events.emit("tableChanged", { tableId: this.record.id, source: "addin" });
  }

  private get area(): Rectangle {
    return this.record.area;
  }

  private get bodyArea(): Rectangle {
    return tableBody(this.record);
  }

  private get sheetId(): string {
    return this.record.sheetId;
  }

  /** Rows between rows: the cells below go down with them. */
  private insertWithin(at: number, count: number): void {
    const { row, column, columns } = this.bodyArea;
    const before = this.area;
    insertOrRemove(this.core, this.on({ row: row + at, column, rows: count, columns }), "insert", "rows", "addin");
    // Inserted before the first row of data the table has moved, not grown.
    this.setArea({ ...before, rows: before.rows + count });
  }

  private isEmptyRow(row: number): boolean {
    return this.isEmpty(this.on({ ...this.area, row, rows: 1 }));
  }

  private isEmpty(area: SheetArea): boolean {
    let empty = true;
    this.core.document.eachCell(area.sheetId, area, (row, column) => {
      if (this.core.cells.hasContents(area.sheetId, row, column)) empty = false;
    });
    return empty;
  }

  private on(area: Rectangle): SheetArea {
    return { sheetId: this.sheetId, row: area.row, column: area.column, rows: area.rows, columns: area.columns };
  }
}
