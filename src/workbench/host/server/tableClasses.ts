import type { TableModel } from "../model/TableModel";
import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import { eventMethods } from "./eventMethods";
import { ExcelEvent, workbookTarget } from "./EventRegistrations";
import { rangeOf, type ExcelServer } from "./ExcelServer";
import { sortFields, type SortField } from "./rangeSortClass";
import { served, type ScopeTarget } from "./Targets";

const item = (table: TableModel) => served("Table", table);

const collection = (server: ExcelServer): ServerClass<ScopeTarget> => {
  const { tables } = server.model;
  const all = ({ sheet }: ScopeTarget) => (sheet ? tables.onSheet(sheet.id) : tables.all());
  const find = (scope: ScopeTarget, key: string) =>
    all(scope).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return {
    name: "TableCollection",
    properties: { Count: { get: (scope) => all(scope).length } },
    items: (scope) => all(scope).map(item),
    indexer: (scope, key: string) => {
      const table = find(scope, key);
      if (!table) throw new HostError("ItemNotFound", "TableCollection.getItem");
      return item(table);
    },
    methods: {
      Add: ({ sheet }, address: unknown, hasHeaders: boolean) => {
        const area = server.areaOf(address, sheet?.id);
        const owner = server.model.sheets.get(area.sheetId);
        server.requireUnprotected(owner);
        return item(tables.add(area, hasHeaders));
      },
      GetCount: (scope) => all(scope).length,
      GetItemAt: (scope, index: number) => {
        const table = all(scope)[index];
        if (!table) throw new HostError("InvalidArgument", "TableCollection.getItemAt");
        return item(table);
      },
      GetItemOrNullObject: (scope, key: string) => {
        const table = find(scope, key);
        return table ? item(table) : null;
      },
      ...eventMethods(server.events, ({ sheet }: ScopeTarget) => sheet?.id ?? workbookTarget, {
        AddedEvent: ExcelEvent.tableAdded,
        DataChangedEvent: ExcelEvent.tableChanged,
        DeletedEvent: ExcelEvent.tableDeleted,
      }),
    },
  };
};

const scoped: ServerClass<readonly TableModel[]> = {
  name: "TableScopedCollection",
  items: (tables) => tables.map(item),
  indexer: (tables, key: string) => {
    const table = tables.find(({ id, name }) => id === key || name === key);
    if (!table) throw new HostError("ItemNotFound", "TableScopedCollection.getItem");
    return item(table);
  },
  methods: {
    GetCount: (tables) => tables.length,
    GetFirst: (tables) => {
      if (!tables[0]) throw new HostError("ItemNotFound", "TableScopedCollection.getFirst");
      return item(tables[0]);
    },
  },
};

const table = (server: ExcelServer): ServerClass<TableModel> => {
  const range = ({ sheetId }: TableModel, area: TableModel["area"]) => server.range({ ...area, sheetId });
  const remembered = (name: string, initial: unknown) =>
    server.remembered.property(({ id }: TableModel) => id, name, initial);
  return {
    name: "Table",
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: { get: ({ id }) => id },
      LegacyId: { get: ({ id }) => id },
      Name: {
        get: ({ name }) => name,
        set: (target, name: string) => {
          target.name = name;
        },
      },
      Style: {
        get: ({ style }) => style,
        set: (target, style: string) => {
          target.style = style;
        },
      },
      ShowTotals: {
        get: ({ showTotals }) => showTotals,
        set: (target, shown: boolean) => {
          target.showTotals = shown;
        },
      },
      ShowFilterButton: {
        get: ({ showFilterButton }) => showFilterButton,
        set: (target, shown: boolean) => {
          target.showFilterButton = shown;
        },
      },
      ShowHeaders: {
        get: () => true,
        set: (_, shown: boolean) => {
          if (!shown) throw new HostError("UnsupportedOperation", "Table.showHeaders");
        },
      },
      ShowBandedRows: remembered("ShowBandedRows", true),
      ShowBandedColumns: remembered("ShowBandedColumns", false),
      HighlightFirstColumn: remembered("HighlightFirstColumn", false),
      HighlightLastColumn: remembered("HighlightLastColumn", false),
    },
    navigations: {
      Columns: (target) => served("TableColumnCollection", target),
      Rows: (target) => served("TableRowCollection", target),
      Sort: (target) => served("TableSort", target),
      Worksheet: ({ sheetId }) => served("Worksheet", server.model.sheets.get(sheetId)),
    },
    methods: {
      GetRange: (target) => range(target, target.area),
      GetHeaderRowRange: (target) => range(target, target.headerArea),
      GetDataBodyRange: (target) => range(target, target.bodyArea),
      GetTotalRowRange: (target) => {
        if (!target.showTotals) throw new HostError("ItemNotFound", "Table.getTotalRowRange");
        const { area } = target;
        return range(target, { ...area, row: area.row + area.rows - 1, rows: 1 });
      },
      Resize: (target, reference: unknown) =>
        target.resize(rangeOf(reference)?.area ?? server.areaOf(reference, target.sheetId)),
      ConvertToRange: (target) => {
        const { area } = target;
        const converted = range(target, area);
        target.convertToRange();
        return converted;
      },
      Delete: (target) => target.remove(),
      ...eventMethods(server.events, ({ id }: TableModel) => id, {
        DataChangedEvent: ExcelEvent.tableChanged,
        SelectionChangedEvent: ExcelEvent.tableSelectionChanged,
      }),
    },
  };
};

const sort: ServerClass<TableModel> = {
  name: "TableSort",
  methods: { Apply: (target, fields: readonly SortField[]) => target.sort(sortFields(fields)) },
};

export const tableClasses = (server: ExcelServer): readonly AnyServerClass[] => [
  collection(server),
  scoped,
  table(server),
  sort,
];
