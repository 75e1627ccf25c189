import type { SheetModel } from "../model/SheetModel";
import type { ServedObject, ServerClass, ServerProperty } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import { wholeSheet, withinSheet } from "./areas";
import { eventMethods } from "./eventMethods";
import { ExcelEvent } from "./EventRegistrations";
import type { ExcelServer } from "./ExcelServer";
import { served } from "./Targets";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const visibilityNames = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Pixels of Excel's standard column and row. */
const standardColumnPixels = 64;

const gridlines: ServerProperty<SheetModel> = {
  get: ({ showGridlines }: SheetModel) => showGridlines,
  set: (sheet: SheetModel, shown: boolean) => {
    sheet.showGridlines = shown;
  },
};

export const worksheetClass = (server: ExcelServer): ServerClass<SheetModel> => {
  const { sheets } = server.model;
  const neighbour = (sheet: SheetModel, step: 1 | -1, visibleOnly: unknown): SheetModel | undefined => {
    const order = sheets.all();
    let at = order.findIndex(({ id }) => id === sheet.id) + step;
    while (visibleOnly === true && order[at] && order[at]?.visibility !== "visible") at += step;
    return order[at];
  };
  const byId = (_: SheetModel, id: string) => served("Worksheet", sheets.get(id));
  const found = (sheet: SheetModel | undefined): ServedObject => {
    if (!sheet) throw new HostError("ItemNotFound");
    return served("Worksheet", sheet);
  };
  const usedRange = (sheet: SheetModel, valuesOnly: unknown): ServedObject | null => {
    const used = sheet.cells.usedRange(valuesOnly === true);
    return used ? server.range({ ...used, sheetId: sheet.id }) : null;
  };
  const cell = (sheet: SheetModel, row: number, column: number, rows = 1, columns = 1) =>
    server.range(withinSheet({ sheetId: sheet.id, row, column, rows, columns }));
  const headings = server.remembered.property(({ id }: SheetModel) => id, "ShowHeadings", true);
  return {
    name: "Worksheet",
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: { get: ({ id }) => id },
      Name: {
        get: ({ name }) => name,
        set: (sheet, name: string) => {
          sheet.name = name;
        },
      },
      Position: {
        get: ({ position }) => position,
        set: (sheet, position: number) => {
          sheet.position = position;
        },
      },
      Visibility: {
        get: ({ visibility }) => visibilityNames[visibility],
        set: (sheet, name: keyof typeof visibilities) => {
          const visibility = visibilities[name];
          if (!visibility) throw new HostError("InvalidArgument", "Worksheet.visibility");
          sheet.visibility = visibility;
        },
      },
      TabColor: {
        get: ({ tabColor }) => tabColor,
        set: (sheet, color: string) => {
          sheet.tabColor = color;
        },
      },
      // The client reads by the first name and writes by the second.
      ShowGridlines: gridlines,
      Gridlines: gridlines,
      ShowHeadings: headings,
      Headings: headings,
      StandardHeight: { get: () => 15 },
      StandardWidth: { get: () => standardColumnPixels * 0.75 },
      EnableCalculation: { get: () => true },
    },
    navigations: {
      Charts: (sheet) => served("ChartCollection", sheet),
      CustomProperties: (sheet) => served("WorksheetCustomPropertyCollection", sheet),
      FreezePanes: (sheet) => served("WorksheetFreezePanes", sheet),
      Names: (sheet) => served("NamedItemCollection", { sheet }),
      PageLayout: (sheet) => served("PageLayout", sheet),
      Protection: (sheet) => served("WorksheetProtection", sheet),
      Tables: (sheet) => served("TableCollection", { sheet }),
    },
    methods: {
      Activate: (sheet) => {
        if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", "Worksheet.activate");
        sheet.activate();
      },
      Calculate: (_, markAllDirty: unknown) =>
        server.model.calculation.calculate(markAllDirty === true ? "full" : "recalculate"),
      Delete: (sheet) => {
        server.requireOpenStructure();
        sheet.remove();
      },
      GetRange: (sheet, address: string | null) =>
        server.range(
          address === null || address === undefined ? wholeSheet(sheet.id) : server.areaOf(address, sheet.id),
        ),
      GetCell: (sheet, row: number, column: number) => cell(sheet, row, column),
      GetRangeByIndexes: (sheet, row: number, column: number, rows: number, columns: number) =>
        cell(sheet, row, column, rows, columns),
      GetUsedRange: (sheet, valuesOnly: unknown) => usedRange(sheet, valuesOnly) ?? cell(sheet, 0, 0),
      GetUsedRangeOrNullObject: usedRange,
      GetNext: (sheet, visibleOnly: unknown) => found(neighbour(sheet, 1, visibleOnly)),
      GetPrevious: (sheet, visibleOnly: unknown) => found(neighbour(sheet, -1, visibleOnly)),
      GetNextOrNullObject: (sheet, visibleOnly: unknown) => {
        const next = neighbour(sheet, 1, visibleOnly);
        return next ? served("Worksheet", next) : null;
      },
      GetPreviousOrNullObject: (sheet, visibleOnly: unknown) => {
        const previous = neighbour(sheet, -1, visibleOnly);
        return previous ? served("Worksheet", previous) : null;
      },
      _GetSheetById: byId,
      _GetAnotherWorksheetById: byId,
      ...eventMethods(server.events, ({ id }: SheetModel) => id, {
        DataChangedEvent: ExcelEvent.worksheetChanged,
        ActivatedEvent: ExcelEvent.worksheetActivated,
        DeactivatedEvent: ExcelEvent.worksheetDeactivated,
        SelectionChangedEvent: ExcelEvent.worksheetSelectionChanged,
        CalculatedEvent: ExcelEvent.worksheetCalculated,
        FormatChangedEvent: ExcelEvent.worksheetFormatChanged,
        EventNameChanged: ExcelEvent.worksheetNameChanged,
        EventVisibilityChanged: ExcelEvent.worksheetVisibilityChanged,
      }),
    },
  };
};
