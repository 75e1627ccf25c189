import type { TableModel } from "../model/TableModel";

/** Numbers for the columns of tables that stay theirs while columns come and go, as Excel's TableColumn.id does. */
export class ColumnIds {
  private readonly tables = new Map<string, Map<string, number>>();

  of(table: TableModel, index: number): number {
    const ids = this.idsOf(table);
    const name = columnKey(table.columns[index] ?? "");
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = Math.max(0, ...ids.values()) + 1;
    ids.set(name, id);
    return id;
  }

  /** The place of the column with this id or name; -1 when there is none. */
  indexOf(table: TableModel, key: number | string): number {
    return table.columns.findIndex((name, index) =>
      typeof key === "number" ? this.of(table, index) === key : columnKey(name) === columnKey(key),
    );
  }

  renamed(table: TableModel, before: string, after: string): void {
    const ids = this.idsOf(table);
    const id = ids.get(columnKey(before));
    if (id === undefined) return;
    ids.delete(columnKey(before));
    ids.set(columnKey(after), id);
  }

  private idsOf(table: TableModel): Map<string, number> {
    const known = this.tables.get(table.id);
    if (known) return known;
    const ids = new Map<string, number>();
    this.tables.set(table.id, ids);
    table.columns.forEach((name, index) => ids.set(columnKey(name), index + 1));
    return ids;
  }
}

const columnKey = (name: string): string => name.toLowerCase();
