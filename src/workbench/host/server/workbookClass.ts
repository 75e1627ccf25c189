import type { ServerClass } from "../protocol/ServerClass";
import type { ExcelServer } from "./ExcelServer";
import { served } from "./Targets";

const document = "workbook";

export const workbookClass = (server: ExcelServer): ServerClass<null> => ({
  name: "Workbook",
  properties: {
    Name: { get: () => "Book1.xlsx" },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => false },
    IsDirty: server.remembered.property(() => document, "IsDirty", true),
    UsePrecisionAsDisplayed: { get: () => false },
  },
  navigations: {
    Application: () => served("Application", null),
    Worksheets: () => served("WorksheetCollection", null),
    Tables: () => served("TableCollection", { sheet: undefined }),
    Names: () => served("NamedItemCollection", { sheet: undefined }),
    Settings: () => served("SettingCollection", null),
    Styles: () => served("StyleCollection", null),
    Properties: () => served("DocumentProperties", null),
    Protection: () => served("WorkbookProtection", null),
    _Runtime: () => served("Runtime", null),
  },
  methods: {
    GetSelectedRange: () => server.range(server.model.selection),
    GetSelectedRanges: () => served("RangeAreas", [server.handle(server.model.selection)]),
    /** Charts cannot be selected here. */
    GetActiveChartOrNullObject: () => null,
    GetActiveCell: () => server.range({ ...server.model.selection, rows: 1, columns: 1 }),
    _GetRangeForEventByReferenceId: (_, id: string) => server.range(server.areaOf(id)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, id: string) => server.rangeOrNull(server.model.resolve(id)),
    _RegisterActivatedEvent: () => undefined,
    _UnregisterActivatedEvent: () => undefined,
  },
});
