import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import { formatAddress } from "./address";
import type { RangeHandle } from "./RangeHandle";
import { served } from "./Targets";

type Handles = readonly RangeHandle[];

const address = ({ sheet, area }: RangeHandle): string => formatAddress(sheet.name, area);

function at<T>(list: readonly T[], index: number, location: string): T {
  const item = list[index];
  if (item === undefined) throw new HostError("InvalidArgument", location);
  return item;
}

const bySheet = (handles: Handles): readonly Handles[] => {
  const sheets = new Map<string, RangeHandle[]>();
  for (const handle of handles) {
    sheets.set(handle.area.sheetId, [...(sheets.get(handle.area.sheetId) ?? []), handle]);
  }
  return [...sheets.values()];
};

const ranges: ServerClass<Handles> = {
  name: "RangeCollection",
  items: (handles) => handles.map((handle) => served("Range", handle)),
  methods: {
    GetCount: (handles) => handles.length,
    GetItemAt: (handles, index: number) => served("Range", at(handles, index, "RangeCollection.getItemAt")),
  },
};

const areas: ServerClass<Handles> = {
  name: "RangeAreas",
  properties: {
    Address: { get: (handles) => handles.map(address).join(",") },
    AddressLocal: { get: (handles) => handles.map(address).join(",") },
    AreaCount: { get: (handles) => handles.length },
    CellCount: { get: (handles) => handles.reduce((count, { area }) => count + area.rows * area.columns, 0) },
  },
  navigations: {
    Areas: (handles) => served("RangeCollection", handles),
    Worksheet: (handles) => served("Worksheet", at(handles, 0, "RangeAreas.worksheet").sheet),
  },
};

const areasOfSheets: ServerClass<readonly Handles[]> = {
  name: "RangeAreasCollection",
  items: (sheets) => sheets.map((handles) => served("RangeAreas", handles)),
  methods: {
    GetCount: (sheets) => sheets.length,
    GetItemAt: (sheets, index: number) => served("RangeAreas", at(sheets, index, "RangeAreasCollection.getItemAt")),
  },
};

const workbookAreas: ServerClass<Handles> = {
  name: "WorkbookRangeAreas",
  properties: { Addresses: { get: (handles) => bySheet(handles).map((each) => each.map(address).join(",")) } },
  navigations: {
    Areas: (handles) => served("RangeAreasCollection", bySheet(handles)),
    Ranges: (handles) => served("RangeCollection", handles),
  },
};

/** Several areas at once: what getDirectPrecedents and conditional formats answer. */
export const rangeAreasClasses: readonly AnyServerClass[] = [ranges, areas, areasOfSheets, workbookAreas];
