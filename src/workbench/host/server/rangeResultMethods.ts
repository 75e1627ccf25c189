import type { SheetArea } from "../model/SheetArea";
import { HostError } from "../protocol/HostError";
import type { ServedObject } from "../protocol/ServerClass";
import { contains, intersection } from "./areas";
import type { ExcelServer } from "./ExcelServer";
import type { RangeHandle } from "./RangeHandle";
import { surroundingRegion } from "./surroundingRegion";
import { served } from "./Targets";

type Method = (range: RangeHandle, ...values: never[]) => ServedObject | null;

/** Methods of Range whose answer depends on what is in the cells: used range, region, spills, tables, precedents. */
export const rangeResultMethods = (server: ExcelServer): Readonly<Record<string, Method>> => {
  const used = ({ cells, area }: RangeHandle, valuesOnly: unknown): SheetArea | undefined => {
    const whole = cells.usedRange(valuesOnly === true);
    const shared = whole && intersection(area, whole);
    return shared && tightest(server, shared, valuesOnly === true);
  };
  const spilledFrom = ({ cells, area }: RangeHandle): SheetArea | undefined => {
    const spill = cells.spillAt(area.row, area.column);
    const isAnchor = spill?.anchor.row === area.row && spill.anchor.column === area.column;
    return spill && isAnchor ? { ...spill.area, sheetId: area.sheetId } : undefined;
  };
  const spillParent = ({ cells, area }: RangeHandle): SheetArea | undefined => {
    const anchor = cells.spillAt(area.row, area.column)?.anchor;
    return anchor && { sheetId: area.sheetId, ...anchor, rows: 1, columns: 1 };
  };
  const found = (area: SheetArea | undefined, location: string): ServedObject => {
    if (!area) throw new HostError("ItemNotFound", location);
    return server.range(area);
  };
  const single = (range: RangeHandle): RangeHandle => {
    if (range.area.rows * range.area.columns > 1) throw new HostError("InvalidOperation", "Range.getSpillParent");
    return range;
  };
  const precedents = (areas: readonly SheetArea[]): ServedObject => {
    if (areas.length === 0) throw new HostError("ItemNotFound", "Range.getDirectPrecedents");
    return served(
      "WorkbookRangeAreas",
      areas.map((area) => server.handle(area)),
    );
  };
  return {
    GetUsedRange: (range: RangeHandle, valuesOnly: unknown) => {
      const { row, column, sheetId } = range.area;
      return server.range(used(range, valuesOnly) ?? { sheetId, row, column, rows: 1, columns: 1 });
    },
    GetUsedRangeOrNullObject: (range: RangeHandle, valuesOnly: unknown) => server.rangeOrNull(used(range, valuesOnly)),
    GetSurroundingRegion: ({ sheet, area }: RangeHandle) => server.range(surroundingRegion(sheet, area)),
    GetSpillingToRange: (range: RangeHandle) => found(spilledFrom(single(range)), "Range.getSpillingToRange"),
    GetSpillingToRangeOrNullObject: (range: RangeHandle) => server.rangeOrNull(spilledFrom(single(range))),
    GetSpillParent: (range: RangeHandle) => found(spillParent(single(range)), "Range.getSpillParent"),
    GetSpillParentOrNullObject: (range: RangeHandle) => server.rangeOrNull(spillParent(single(range))),
    GetTables: ({ area }: RangeHandle, fullyContained: unknown) =>
      served(
        "TableScopedCollection",
        server.model.tables
          .onSheet(area.sheetId)
          .filter((table) => (fullyContained === true ? contains(area, table.area) : intersection(area, table.area))),
      ),
    GetDirectPrecedents: (range: RangeHandle) => precedents(range.cells.directPrecedents(range.area)),
    GetPrecedents: (range: RangeHandle) => precedents(allPrecedents(server, range.area)),
  };
};

/** The used range of the sheet, cut to an area, without empty rows and columns at the area's rims. */
function tightest(server: ExcelServer, area: SheetArea, valuesOnly: boolean): SheetArea | undefined {
  const cells = server.model.sheets.get(area.sheetId).cells;
  const values = cells.values(area);
  const styles = valuesOnly ? undefined : cells.styles(area);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  values.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value === null && !Object.keys(styles?.[i]?.[j] ?? {}).length) return;
      [top, left] = [Math.min(top, i), Math.min(left, j)];
      [bottom, right] = [Math.max(bottom, i), Math.max(right, j)];
    }),
  );
  if (bottom < 0) return undefined;
  const { sheetId, row, column } = area;
  return { sheetId, row: row + top, column: column + left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Direct precedents, theirs, and so on; an area is followed once. */
function allPrecedents(server: ExcelServer, area: SheetArea): readonly SheetArea[] {
  const known = new Map<string, SheetArea>();
  const open: SheetArea[] = [area];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const each of server.model.sheets.get(next.sheetId).cells.directPrecedents(next)) {
      const key = [each.sheetId, each.row, each.column, each.rows, each.columns].join();
      if (known.has(key)) continue;
      known.set(key, each);
      open.push(each);
    }
  }
  return [...known.values()];
}
