import type { CellEntry } from "../model/CellsModel";
import type { TableModel } from "../model/TableModel";
import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import type { ExcelServer } from "./ExcelServer";
import { served, type Targets } from "./Targets";
import { entryMatrix, requireSize, wireValue } from "./wireValues";

type Row = Targets["TableRow"];

const rowArea = ({ table: { bodyArea }, index }: Row) => ({ ...bodyArea, row: bodyArea.row + index, rows: 1 });

const collection: ServerClass<TableModel> = {
  name: "TableRowCollection",
  properties: { Count: { get: ({ bodyArea }) => bodyArea.rows } },
  items: (table) => Array.from({ length: table.bodyArea.rows }, (_, index) => served("TableRow", { table, index })),
  methods: {
    Add: (table, index: number | null, values: unknown) => {
      const at = index === null || index < 0 ? table.bodyArea.rows : index;
      const entries = [...rowsOf(values)];
      if (entries.length === 0) entries.push(table.columns.map(() => null));
      for (const each of entries) requireSize({ ...table.area, rows: 1 }, 1, each.length);
      table.addRows(entries, at);
      return served("TableRow", { table, index: at });
    },
    DeleteRowsAt: (table, index: number, count: number | null) => table.removeRows(index, count ?? 1),
    GetCount: ({ bodyArea }) => bodyArea.rows,
    GetItemAt: (table, index: number) => {
      if (index < 0 || index >= table.bodyArea.rows) {
        throw new HostError("InvalidArgument", "TableRowCollection.getItemAt");
      }
      return served("TableRow", { table, index });
    },
  },
};

/** New rows as the API takes them: rows of cells, one row of cells, or nothing for an empty row. */
function rowsOf(values: unknown): readonly (readonly CellEntry[])[] {
  if (!Array.isArray(values)) return [];
  const rows: readonly unknown[][] = Array.isArray(values[0]) ? (values as unknown[][]) : [values as unknown[]];
  return rows.map((each) => entryMatrix({ row: 0, column: 0, rows: 1, columns: each.length }, [each])[0] ?? []);
}

const row = (server: ExcelServer): ServerClass<Row> => {
  const cells = ({ table }: Row) => server.model.sheets.get(table.sheetId).cells;
  return {
    name: "TableRow",
    properties: {
      Index: { get: ({ index }) => index },
      Values: {
        get: (target) =>
          cells(target)
            .values(rowArea(target))
            .map((values) => values.map(wireValue)),
        set: (target, values: unknown) => {
          const area = rowArea(target);
          cells(target).write(area, entryMatrix(area, values), "addin");
        },
      },
    },
    methods: {
      GetRange: (target) => server.range({ ...rowArea(target), sheetId: target.table.sheetId }),
      Delete: ({ table, index }) => table.removeRows(index, 1),
    },
  };
};

export const tableRowClasses = (server: ExcelServer): readonly AnyServerClass[] => [collection, row(server)];
