import { toText } from "../calculation/toText";
import { isCellError } from "../calculation/isCellError";
import type { SheetArea } from "../SheetArea";
import type { TablesModel } from "../TablesModel";
import type { ChangeSource } from "../WorkbookEvents";
import { WorkbookModelError } from "../WorkbookModelError";
import { assertArea } from "./assertArea";
import { assertDefinedName } from "./assertDefinedName";
import { continueRows } from "./continueRows";
import { insertOrRemove } from "./insertOrRemove";
import { Table } from "./Table";
import type { TableHeaders } from "./TableHeaders";
import type { TableRecord } from "./TableRecord";
import { uniqueColumnNames } from "./uniqueColumnNames";
import type { WorkbookCore } from "./WorkbookCore";

/** The tables of the workbook. */
export class Tables implements TablesModel {
  private readonly known = new WeakMap<TableRecord, Table>();

  constructor(
    private readonly core: WorkbookCore,
    private readonly headers: TableHeaders,
  ) {}

  all(): Table[] {
    return this.core.tables.all().map((record) => this.model(record));
  }

  onSheet(sheetId: string): Table[] {
    return this.all().filter((table) => table.sheetId === sheetId);
  }

  byName(name: string): Table | undefined {
    const record = this.core.tables.byName(name);
    return record && this.model(record);
  }

  byId(id: string): Table | undefined {
    const record = this.core.tables.byId(id);
    return record && this.model(record);
  }

  get(nameOrId: string): Table {
    const table = this.byName(nameOrId) ?? this.byId(nameOrId);
    if (!table) throw new WorkbookModelError("ItemNotFound", `There is no table "${nameOrId}".`);
    return table;
  }

  at(sheetId: string, row: number, column: number): Table | undefined {
    const record = this.core.tables.at(sheetId, row, column);
    return record && this.model(record);
  }

  add(area: SheetArea, hasHeaders: boolean, name?: string): Table {
    assertArea(area);
    const chosen = name ?? this.freshName();
    this.assertFree(chosen);
    if (this.core.tablesIn(area).length > 0)
      throw new WorkbookModelError("InvalidArgument", "A table cannot overlap another table.");
    if (this.spills(area))
      throw new WorkbookModelError("InvalidArgument", "A table cannot hold the spilled result of a formula.");
    const { sheetId } = area;
    if (!hasHeaders) insertOrRemove(this.core, { ...area, rows: 1 }, "insert", "rows", "addin");
    const rows = Math.max(2, area.rows + (hasHeaders ? 0 : 1));
    const texts = Array.from({ length: area.columns }, (_, index) => {
      const text = toText(this.core.cells.readValue(sheetId, area.row, area.column + index));
      return hasHeaders && !isCellError(text) ? text : "";
    });
    const record: TableRecord = {
      id: this.freshId(),
      name: chosen,
      sheetId,
      area: { row: area.row, column: area.column, rows, columns: area.columns },
      columns: uniqueColumnNames(texts),
      style: "TableStyleMedium2",
      showFilterButton: true,
      showTotals: false,
    };
    this.core.tables.set(record);
    this.headers.show(sheetId, area.row, area.column, record.columns);
    this.core.calculator.areaChanged({ sheetId, ...record.area });
    this.core.calculator.meaningChanged(new Set([chosen.toLowerCase()]));
    this.core.events.emit("tableAdded", { tableId: record.id, source: "addin" });
    return this.model(record);
  }

  /** Excel extends a table when a person types right below it or beside it. */
  extendTo(sheetId: string, row: number, column: number, source: ChangeSource): void {
    if (this.core.tables.at(sheetId, row, column)) return;
    const above = row > 0 ? this.core.tables.at(sheetId, row - 1, column) : undefined;
    if (!above || above.showTotals || row !== above.area.row + above.area.rows) return;
    const added = { sheetId, row, column: above.area.column, rows: 1, columns: above.area.columns };
    if (this.core.tablesIn(added).length > 0 || this.spills(added)) return;
    continueRows(this.core, { ...added, row: row - 1 }, 1);
    above.area = { ...above.area, rows: above.area.rows + 1 };
    this.core.calculator.meaningChanged(new Set([above.name.toLowerCase()]));
    this.core.events.emit("tableChanged", { tableId: above.id, source });
  }

  private spills(area: SheetArea): boolean {
    for (const cell of this.core.calculator.graph.producing(area)) if (cell.spill) return true;
    return false;
  }

  private freshName(): string {
    let number = this.core.tables.all().length + 1;
    while (this.core.tables.byName(`Table${number}`) || this.core.names.find(`Table${number}`, undefined)) number += 1;
    return `Table${number}`;
  }

  private freshId(): string {
    let id = this.core.newId("table");
    while (this.core.tables.byId(id)) id = this.core.newId("table");
    return id;
  }

  private assertFree(name: string): void {
    assertDefinedName(name);
    if (this.core.tables.byName(name) || this.core.names.find(name, undefined)) {
      throw new WorkbookModelError("ItemAlreadyExists", `The name "${name}" is already in use.`);
    }
  }

  private model(record: TableRecord): Table {
    let table = this.known.get(record);
    if (!table) this.known.set(record, (table = new Table(this.core, record, this.headers)));
    return table;
  }
}
