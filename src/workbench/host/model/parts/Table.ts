import type { CellEntry } from "../CellsModel";
import { formatArea } from "../formula/formatArea";
import type { SheetArea } from "../SheetArea";
import { rewriteFormula } from "../structure/rewriteFormula";
import type { TableModel } from "../TableModel";
import { WorkbookModelError } from "../WorkbookModelError";
import type { CellValue, Rectangle } from "../WorkbookSnapshot";
import { assertDefinedName } from "./assertDefinedName";
import { clearCells } from "./clearCells";
import { renameEverywhere } from "./renameEverywhere";
import { sortCells } from "./sortCells";
import { StyleWriter } from "./StyleWriter";
import { tableBody } from "./tableBody";
import { TableGrowth } from "./TableGrowth";
import type { TableHeaders } from "./TableHeaders";
import type { TableRecord } from "./TableRecord";
import { uniqueColumnNames } from "./uniqueColumnNames";
import type { WorkbookCore } from "./WorkbookCore";
import { writeEntries } from "./writeEntries";

/** One table. */
export class Table implements TableModel {
  private readonly styles: StyleWriter;
  private readonly growth: TableGrowth;

  constructor(
    private readonly core: WorkbookCore,
    private readonly record: TableRecord,
    private readonly headers: TableHeaders,
  ) {
    this.styles = new StyleWriter(core.document);
    this.growth = new TableGrowth(core, record, this.styles);
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
    this.growth.tell();
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
    this.growth.tell();
  }

  get showFilterButton(): boolean {
    return this.record.showFilterButton;
  }

  set showFilterButton(shown: boolean) {
    this.record.showFilterButton = shown;
    this.growth.tell();
  }

  get showTotals(): boolean {
    return this.record.showTotals;
  }

  set showTotals(shown: boolean) {
    if (shown === this.record.showTotals) return;
    const { row, column, rows, columns } = this.area;
    if (shown) this.growth.makeRoom(1);
    else clearCells(this.core, this.styles, this.on({ row: row + rows - 1, column, rows: 1, columns }), "contents");
    this.record.showTotals = shown;
    this.growth.setArea({ row, column, columns, rows: rows + (shown ? 1 : -1) });
    if (shown)
      writeEntries(this.core, this.styles, this.on({ row: row + rows, column, rows: 1, columns: 1 }), [["Total"]]);
  }

  addRows(rows: readonly (readonly CellEntry[])[], index?: number): void {
    this.growth.addRows(rows, index);
  }

  removeRows(index: number, count: number): void {
    this.growth.removeRows(index, count);
  }

  addColumn(name: string | undefined, entries: readonly CellEntry[] = [], index?: number): void {
    this.growth.addColumn(name, entries, index);
  }

  removeColumn(index: number): void {
    if (index === 0 && this.area.columns === 1) this.remove();
    else this.growth.removeColumn(index);
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
    this.growth.setArea(area);
    this.headers.show(this.sheetId, area.row, area.column, this.record.columns);
  }

  renameColumn(index: number, name: string): void {
    const before = this.record.columns[index];
    if (before === undefined)
      throw new WorkbookModelError("InvalidArgument", `The table has ${this.area.columns} columns.`);
    if (before === name) return;
    if (before.toLowerCase() !== name.toLowerCase()) this.growth.assertColumnFree(name);
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

  private on(area: Rectangle): SheetArea {
    return { sheetId: this.sheetId, row: area.row, column: area.column, rows: area.rows, columns: area.columns };
  }
}
