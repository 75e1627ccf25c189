import type { CellEntry } from "../CellsModel";
import { formatArea } from "../formula/formatArea";
import type { SheetArea } from "../SheetArea";
import { rewriteFormula } from "../structure/rewriteFormula";
import type { TableModel } from "../TableModel";
import { WorkbookModelError } from "../WorkbookModelError";
import type { CellValue, Rectangle } from "../WorkbookSnapshot";
import { assertDefinedName } from "./assertDefinedName";
import { clearCells } from "./clearCells";
import { insertOrRemove } from "./insertOrRemove";
import { renameEverywhere } from "./renameEverywhere";
import { sortCells } from "./sortCells";
import { StyleWriter } from "./StyleWriter";
import { tableBody } from "./tableBody";
import type { TableHeaders } from "./TableHeaders";
import type { TableRecord } from "./TableRecord";
import { uniqueColumnNames } from "./uniqueColumnNames";
import type { WorkbookCore } from "./WorkbookCore";
import { writeEntries } from "./writeEntries";

/** One table. */
export class Table implements TableModel {
  private readonly styles: StyleWriter;

  constructor(
    private readonly core: WorkbookCore,
    private readonly record: TableRecord,
    private readonly headers: TableHeaders,
  ) {
    this.styles = new StyleWriter(core.document);
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  set name(after: string) {
    const before = this.name;
    if (before === after) return;
    assertDefinedName(after);
    const other = this.core.tables.byName(after);
    if ((other && other !== this.record) || this.core.names.find(after, undefined)) {
      throw new WorkbookModelError("ItemAlreadyExists", `The name "${after}" is already in use.`);
    }
    this.record.name = after;
    renameEverywhere(this.core, { kind: "table", before, after });
    this.core.calculator.meaningChanged(new Set([after.toLowerCase()]));
    this.tell();
  }

  get sheetId(): string {
    return this.record.sheetId;
  }

  get area(): Rectangle {
    return this.record.area;
  }

  get headerArea(): Rectangle {
    return { ...this.area, rows: 1 };
  }

  get bodyArea(): Rectangle {
    return tableBody(this.record);
  }

  get columns(): readonly string[] {
    return this.record.columns;
  }

  get style(): string {
    return this.record.style;
  }

  set style(style: string) {
    this.record.style = style;
    this.tell();
  }

  get showFilterButton(): boolean {
    return this.record.showFilterButton;
  }

  set showFilterButton(shown: boolean) {
    this.record.showFilterButton = shown;
    this.tell();
  }

  get showTotals(): boolean {
    return this.record.showTotals;
  }

  set showTotals(shown: boolean) {
    if (shown === this.record.showTotals) return;
    const { row, column, rows, columns } = this.area;
    if (shown) this.makeRoom(1);
    else clearCells(this.core, this.styles, this.on({ row: row + rows - 1, column, rows: 1, columns }), "contents");
    this.record.showTotals = shown;
    this.setArea({ row, column, columns, rows: rows + (shown ? 1 : -1) });
    if (shown)
      writeEntries(this.core, this.styles, this.on({ row: row + rows, column, rows: 1, columns: 1 }), [["Total"]]);
  }

  resize(area: Rectangle): void {
    const others = this.core.tablesIn(this.on(area)).filter((table) => table !== this.record);
    const sameHeader =
      area.row === this.area.row &&
      area.column < this.area.column + this.area.columns &&
      this.area.column < area.column + area.columns;
    if (!sameHeader || area.rows < 2 || others.length > 0) {
      throw new WorkbookModelError(
        "InvalidArgument",
        "A table keeps its header row, has a row of data at least and cannot overlap another table.",
      );
    }
    const before = this.area;
    const names = Array.from({ length: area.columns }, (_, index) => {
      const kept = this.record.columns[area.column + index - before.column];
      return kept ?? String(this.core.cells.readValue(this.sheetId, area.row, area.column + index) ?? "");
    });
    this.record.columns = uniqueColumnNames(names);
    this.setArea(area);
    this.headers.show(this.sheetId, area.row, area.column, this.record.columns);
  }

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
      this.takeFormats(body.row + body.rows - 1, start, rows.length);
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
    if (columns === 1) return this.remove();
    insertOrRemove(this.core, this.on({ row, column: column + index, rows, columns: 1 }), "delete", "columns", "addin");
    this.tell();
  }

  renameColumn(index: number, name: string): void {
    const before = this.record.columns[index];
    if (before === undefined)
      throw new WorkbookModelError("InvalidArgument", `The table has ${this.area.columns} columns.`);
    if (before === name) return;
    if (before.toLowerCase() !== name.toLowerCase()) this.assertColumnFree(name);
    const target = this.on({ row: this.area.row, column: this.area.column + index, rows: 1, columns: 1 });
    writeEntries(this.core, this.styles, target, [[`'${name}`]]);
    this.headers.written(target, "addin");
    this.core.changed(target, "addin");
  }

  bodyValues(): CellValue[][] {
    const { row, column, rows, columns } = this.bodyArea;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) =>
        this.core.cells.readValue(this.sheetId, row + down, column + across),
      ),
    );
  }

  sort(fields: readonly { readonly column: number; readonly descending?: boolean }[]): void {
    if (fields.some(({ column }) => column < 0 || column >= this.area.columns))
      throw new WorkbookModelError("InvalidArgument", "The table has no such column.");
    sortCells(this.core, this.on(this.bodyArea), fields);
    this.core.changed(this.on(this.bodyArea), "addin");
  }

  convertToRange(): void {
    const { core, record } = this;
    for (const { sheetId, row, column, formula } of [...core.cells.formulas()]) {
      const next = this.withoutTable(formula, { sheetId, row, column });
      if (next !== formula) core.enter(sheetId, row, column, { ...core.document.cell(sheetId, row, column), f: next });
    }
    const home = { sheetId: record.sheetId, row: 0, column: 0 };
    core.names.rewrite((formula) => this.withoutTable(formula, home));
    this.drop();
  }

  remove(): void {
    const area = this.on(this.area);
    this.drop();
    clearCells(this.core, this.styles, area, "all");
    this.core.changed(area, "addin");
  }

  private withoutTable(formula: string, place: { sheetId: string; row: number; column: number }): string {
    return rewriteFormula(formula, (node) => {
      if (node.kind !== "table") return undefined;
      const own =
        node.table === undefined
          ? this.core.tables.at(place.sheetId, place.row, place.column)
          : this.core.tables.byName(node.table);
      if (own !== this.record) return undefined;
      const area = this.core.tables.areaOf(node, place);
      return area
        ? formatArea(
            area.area,
            place.sheetId === area.sheetId ? undefined : this.core.cells.sheetNameOf(area.sheetId),
            true,
          )
        : "#REF!";
    });
  }

  private drop(): void {
    this.core.tables.remove(this.id);
    this.core.calculator.meaningChanged(new Set([this.name.toLowerCase()]));
    this.core.events.emit("tableDeleted", {
      tableId: this.id,
      name: this.name,
      sheetId: this.sheetId,
      source: "addin",
    });
  }

  private setArea(area: Rectangle): void {
    this.record.area = { row: area.row, column: area.column, rows: area.rows, columns: area.columns };
    this.core.calculator.meaningChanged(new Set([this.name.toLowerCase()]));
    this.tell();
  }

  private tell(): void {
    this.core.document.paintLater(this.sheetId);
    this.core.events.emit("tableChanged", { tableId: this.id, source: "addin" });
  }

  /** Rows between rows: the cells below go down with them. */
  private insertWithin(at: number, count: number): void {
    const { row, column, columns } = this.bodyArea;
    const before = this.area;
    insertOrRemove(this.core, this.on({ row: row + at, column, rows: count, columns }), "insert", "rows", "addin");
    // Inserted before the first row of data the table has moved, not grown.
    this.setArea({ ...before, rows: before.rows + count });
  }

  /** Moves what stands below the table out of the way of new rows. */
  private makeRoom(rows: number): void {
    const { row, column, columns, rows: height } = this.area;
    const below = this.on({ row: row + height, column, rows, columns });
    if (this.isEmpty(below) && this.core.tablesIn(below).length === 0) return;
    insertOrRemove(this.core, below, "insert", "rows", "addin");
  }

  private takeFormats(from: number, to: number, rows: number): void {
    for (let column = this.area.column; column < this.area.column + this.area.columns; column += 1) {
      const cell = this.core.document.cell(this.sheetId, from, column);
      if (!cell?.s && !cell?.custom) continue;
      for (let row = to; row < to + rows; row += 1) {
        if (row === from) continue;
        const present = this.core.document.cell(this.sheetId, row, column);
        this.core.document.setCell(this.sheetId, row, column, {
          ...present,
          ...(cell.s ? { s: cell.s } : {}),
          ...(cell.custom ? { custom: cell.custom } : {}),
        });
      }
    }
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

  private assertColumnFree(name: string): void {
    if (this.record.columns.some((column) => column.toLowerCase() === name.toLowerCase())) {
      throw new WorkbookModelError("ItemAlreadyExists", `The table already has a column "${name}".`);
    }
  }

  private on(area: Rectangle): SheetArea {
    return { sheetId: this.sheetId, row: area.row, column: area.column, rows: area.rows, columns: area.columns };
  }
}
