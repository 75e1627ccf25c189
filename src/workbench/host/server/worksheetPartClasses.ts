import type { SheetModel } from "../model/SheetModel";
import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import { excelLimits } from "../model/excelLimits";
import type { SheetArea } from "../model/SheetArea";
import type { ExcelServer } from "./ExcelServer";
import { served } from "./Targets";

const protection = (server: ExcelServer): ServerClass<SheetModel> => {
  const password = (sheet: SheetModel) => server.remembered.get(sheet.id, "password", null);
  return {
    name: "WorksheetProtection",
    properties: {
      Protected: { get: (sheet) => sheet.protected },
      Options: {
        get: (sheet) => (sheet.protected ? server.remembered.get(sheet.id, "protectionOptions", {}) : null),
      },
    },
    methods: {
      Protect: (sheet, options: unknown, word: string | null) => {
        if (sheet.protected) throw new HostError("AccessDenied", "WorksheetProtection.protect");
        server.remembered.set(sheet.id, "protectionOptions", options ?? {});
        server.remembered.set(sheet.id, "password", word);
        sheet.protected = true;
      },
      Unprotect: (sheet, word: string | null) => {
        const needed = password(sheet);
        if (sheet.protected && needed !== null && needed !== word) {
          throw new HostError("InvalidArgument", "WorksheetProtection.unprotect");
        }
        sheet.protected = false;
      },
    },
  };
};

const freezePanes = (server: ExcelServer): ServerClass<SheetModel> => {
  const freeze = (sheet: SheetModel, rows: number, columns: number) => {
    sheet.frozen = { rows, columns };
  };
  const location = ({ frozen, id }: SheetModel): SheetArea | undefined =>
    frozen.rows || frozen.columns
      ? {
          sheetId: id,
          row: 0,
          column: 0,
          rows: frozen.rows || excelLimits.rows,
          columns: frozen.columns || excelLimits.columns,
        }
      : undefined;
  return {
    name: "WorksheetFreezePanes",
    methods: {
      FreezeAt: (sheet, range: unknown) => {
        const { row, column, rows, columns } = server.areaOf(range, sheet.id);
        const isTopRows = columns === excelLimits.columns;
        const isLeftColumns = rows === excelLimits.rows;
        freeze(sheet, isLeftColumns ? 0 : row + rows, isTopRows ? 0 : column + columns);
      },
      FreezeRows: (sheet, count: number | null) => freeze(sheet, count ?? 1, 0),
      FreezeColumns: (sheet, count: number | null) => freeze(sheet, 0, count ?? 1),
      Unfreeze: (sheet) => freeze(sheet, 0, 0),
      GetLocation: (sheet) => {
        const area = location(sheet);
        if (!area) throw new HostError("ItemNotFound", "WorksheetFreezePanes.getLocation");
        return server.range(area);
      },
      GetLocationOrNullObject: (sheet) => server.rangeOrNull(location(sheet)),
    },
  };
};

const pageLayout = (server: ExcelServer): ServerClass<SheetModel> => {
  const remembered = (name: string, initial: unknown) =>
    server.remembered.property(({ id }: SheetModel) => id, `pageLayout.${name}`, initial);
  const margins = ["LeftMargin", "RightMargin", "TopMargin", "BottomMargin", "HeaderMargin", "FooterMargin"];
  const titles = (sheet: SheetModel, name: string) =>
    server.remembered.get(sheet.id, `pageLayout.${name}`, undefined) as SheetArea | undefined;
  return {
    name: "PageLayout",
    properties: {
      Orientation: {
        get: ({ printLandscape }) => (printLandscape ? "Landscape" : "Portrait"),
        set: (sheet, orientation: string) => {
          sheet.printLandscape = orientation === "Landscape";
        },
      },
      Zoom: remembered("Zoom", { scale: 100 }),
      PaperSize: remembered("PaperSize", "A4"),
      CenterHorizontally: remembered("CenterHorizontally", false),
      CenterVertically: remembered("CenterVertically", false),
      PrintGridlines: remembered("PrintGridlines", false),
      PrintHeadings: remembered("PrintHeadings", false),
      BlackAndWhite: remembered("BlackAndWhite", false),
      ...Object.fromEntries(margins.map((name) => [name, remembered(name, 50)])),
    },
    methods: {
      SetPrintTitleRows: (sheet, range: unknown) =>
        server.remembered.set(sheet.id, "pageLayout.titleRows", server.areaOf(range, sheet.id)),
      SetPrintTitleColumns: (sheet, range: unknown) =>
        server.remembered.set(sheet.id, "pageLayout.titleColumns", server.areaOf(range, sheet.id)),
      SetPrintArea: (sheet, range: unknown) =>
        server.remembered.set(sheet.id, "pageLayout.printArea", server.areaOf(range, sheet.id)),
      GetPrintTitleRowsOrNullObject: (sheet) => server.rangeOrNull(titles(sheet, "titleRows")),
      GetPrintTitleColumnsOrNullObject: (sheet) => server.rangeOrNull(titles(sheet, "titleColumns")),
    },
  };
};

type Custom = Readonly<Record<string, string>>;

const customProperties = (server: ExcelServer): readonly AnyServerClass[] => {
  const all = (sheet: SheetModel) => server.remembered.get(sheet.id, "custom", {}) as Custom;
  const item = (sheet: SheetModel, key: string) => served("WorksheetCustomProperty", { sheet, key });
  const find = (sheet: SheetModel, key: string) => (key in all(sheet) ? item(sheet, key) : null);
  const write = (sheet: SheetModel, key: string, value: string) =>
    server.remembered.set(sheet.id, "custom", { ...all(sheet), [key]: value });
  const collection: ServerClass<SheetModel> = {
    name: "WorksheetCustomPropertyCollection",
    items: (sheet) => Object.keys(all(sheet)).map((key) => item(sheet, key)),
    indexer: (sheet, key: string) => {
      const found = find(sheet, key);
      if (!found) throw new HostError("ItemNotFound", "WorksheetCustomPropertyCollection.getItem");
      return found;
    },
    methods: {
      Add: (sheet, key: string, value: string) => {
        write(sheet, key, value);
        return item(sheet, key);
      },
      GetItemOrNullObject: find,
      GetCount: (sheet) => Object.keys(all(sheet)).length,
    },
  };
  const property: ServerClass<{ readonly sheet: SheetModel; readonly key: string }> = {
    name: "WorksheetCustomProperty",
    identity: ({ key }) => ({ _Id: key }),
    properties: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ sheet, key }) => all(sheet)[key],
        set: ({ sheet, key }, value: string) => write(sheet, key, value),
      },
    },
    methods: {
      Delete: ({ sheet, key }) =>
        server.remembered.set(
          sheet.id,
          "custom",
          Object.fromEntries(Object.entries(all(sheet)).filter(([each]) => each !== key)),
        ),
    },
  };
  return [collection, property];
};

/** Protection, frozen panes, page layout and custom properties of a worksheet. */
export const worksheetPartClasses = (server: ExcelServer): readonly AnyServerClass[] => [
  protection(server),
  freezePanes(server),
  pageLayout(server),
  ...customProperties(server),
];
