import type { ServerClass } from "../protocol/ServerClass";
import type { SheetModel } from "../model/SheetModel";
import { HostError } from "../protocol/HostError";
import { eventMethods } from "./eventMethods";
import { ExcelEvent, workbookTarget } from "./EventRegistrations";
import type { ExcelServer } from "./ExcelServer";
import { served } from "./Targets";

export const worksheetCollectionClass = (server: ExcelServer): ServerClass<null> => {
  const { sheets } = server.model;
  const item = (sheet: SheetModel) => served("Worksheet", sheet);
  const find = (key: string) => sheets.byName(key) ?? sheets.byId(key);
  const shown = (visibleOnly: unknown) =>
    sheets.all().filter((sheet) => visibleOnly !== true || sheet.visibility === "visible");
  const first = (sheet: SheetModel | undefined) => {
    if (!sheet) throw new HostError("ItemNotFound", "WorksheetCollection.getFirst");
    return item(sheet);
  };
  return {
    name: "WorksheetCollection",
    items: () => sheets.all().map(item),
    indexer: (_, key: string) => {
      const sheet = find(key);
      if (!sheet) throw new HostError("ItemNotFound", "WorksheetCollection.getItem");
      return item(sheet);
    },
    methods: {
      Add: (_, name: string | null) => {
        server.requireOpenStructure();
        return item(sheets.add(name ?? undefined));
      },
      GetActiveWorksheet: () => item(sheets.active),
      GetCount: (_, visibleOnly: unknown) => shown(visibleOnly).length,
      GetFirst: (_, visibleOnly: unknown) => first(shown(visibleOnly)[0]),
      GetLast: (_, visibleOnly: unknown) => first(shown(visibleOnly).at(-1)),
      GetItemOrNullObject: (_, key: string) => {
        const sheet = find(key);
        return sheet ? item(sheet) : null;
      },
      ...eventMethods(server.events, () => workbookTarget, {
        DataChangedEvent: ExcelEvent.worksheetChanged,
        ActivatedEvent: ExcelEvent.worksheetActivated,
        DeactivatedEvent: ExcelEvent.worksheetDeactivated,
        AddedEvent: ExcelEvent.worksheetAdded,
        DeletedEvent: ExcelEvent.worksheetDeleted,
        SelectionChangedEvent: ExcelEvent.worksheetSelectionChanged,
        CalculatedEvent: ExcelEvent.worksheetCalculated,
        FormatChangedEvent: ExcelEvent.worksheetFormatChanged,
        EventNameChanged: ExcelEvent.worksheetNameChanged,
        EventVisibilityChanged: ExcelEvent.worksheetVisibilityChanged,
        EventMoved: ExcelEvent.worksheetMoved,
      }),
    },
  };
};
