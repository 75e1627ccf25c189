import type { CellEntry } from "../model/CellsModel";
import type { TableModel } from "../model/TableModel";
import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import type { ExcelServer } from "./ExcelServer";
import { served, type TableColumnTarget } from "./Targets";
import { entryMatrix, wireValue } from "./wireValues";

const columnArea = ({ table: { area }, index }: TableColumnTarget) => ({
  ...area,
  column: area.column + index,
  columns: 1,
});

const collection = (server: ExcelServer): ServerClass<TableModel> => {
  const item = (table: TableModel, index: number) => served("TableColumn", { table, index });
  const find = (table: TableModel, key: string | number) => {
    const index = server.columnIds.indexOf(table, key);
    return index < 0 ? null : item(table, index);
  };
  return {
    name: "TableColumnCollection",
    properties: { Count: { get: ({ columns }) => columns.length } },
    items: (table) => table.columns.map((_, index) => item(table, index)),
    indexer: (table, key: string | number) => {
      const column = find(table, key);
      if (!column) throw new HostError("ItemNotFound", "TableColumnCollection.getItem");
      return column;
    },
    methods: {
      Add: (table, index: number | null, values: unknown, name: string | null) => {
        const at = index === null || index < 0 ? table.columns.length : index;
        const [header, ...body] = entriesOf(values, table.bodyArea.rows);
        table.addColumn(name ?? (header === undefined ? undefined : String(header)), body, at);
        return item(table, at);
      },
      GetCount: ({ columns }) => columns.length,
      GetItemAt: (table, index: number) => {
        if (table.columns[index] === undefined)
          throw new HostError("InvalidArgument", "TableColumnCollection.getItemAt");
        return item(table, index);
      },
      GetItemOrNullObject: find,
    },
  };
};

/** A column's values as the API takes them: header first, then the body; one value is meant for every cell. */
function entriesOf(values: unknown, bodyRows: number): readonly CellEntry[] {
  if (values === null || values === undefined) return [];
  const area = { row: 0, column: 0, rows: bodyRows + 1, columns: 1 };
  return entryMatrix(area, values).map(([entry]) => entry ?? null);
}

const column = (server: ExcelServer): ServerClass<TableColumnTarget> => {
  const range = (target: TableColumnTarget, area: TableModel["area"]) =>
    server.range({
      ...area,
      sheetId: target.table.sheetId,
      column: target.table.area.column + target.index,
      columns: 1,
    });
  const cells = ({ table }: TableColumnTarget) => server.model.sheets.get(table.sheetId).cells;
  return {
    name: "TableColumn",
    identity: ({ table, index }) => ({ Id: server.columnIds.of(table, index) }),
    properties: {
      Id: { get: ({ table, index }) => server.columnIds.of(table, index) },
      Index: { get: ({ index }) => index },
      Name: {
        get: ({ table, index }) => table.columns[index],
        set: ({ table, index }, name: string) => {
          const before = table.columns[index] ?? "";
          table.renameColumn(index, name);
          server.columnIds.renamed(table, before, name);
        },
      },
      Values: {
        get: (target) =>
          cells(target)
            .values(columnArea(target))
            .map((row) => row.map(wireValue)),
        set: (target, values: unknown) => {
          const area = columnArea(target);
          cells(target).write(area, entryMatrix(area, values), "addin");
        },
      },
    },
    methods: {
      GetRange: (target) => range(target, target.table.area),
      GetHeaderRowRange: (target) => range(target, target.table.headerArea),
      GetDataBodyRange: (target) => range(target, target.table.bodyArea),
      Delete: ({ table, index }) => table.removeColumn(index),
    },
  };
};

export const tableColumnClasses = (server: ExcelServer): readonly AnyServerClass[] => [
  collection(server),
  column(server),
];
